import type { Core } from 'cytoscape';
import dataset from 'virtual:dataset';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCanvas, type Canvas, type CanvasEvents } from '$lib/canvas/cytoscape';
import { pictureOf } from '$lib/canvas/picture';
import { themes } from '$lib/canvas/tokens';
import { buildGraph } from '$lib/graph/build';
import { findSides } from '$lib/graph/sides';
import { say } from '$lib/text/prose';

const graph = buildGraph(dataset);
const sides = findSides(graph);
const picture = pictureOf(graph, {
	label: ({ label }) => say(label, dataset.languages.source),
	group: (id) => sides.sideOf.get(id) ?? null
});

const chosen = picture.nodes[0]?.id ?? null;
const marks = { chosen, lit: new Set<string>(), fade: true };

let container: HTMLElement;
let canvas: Canvas;
const events = {
	choose: vi.fn<CanvasEvents['choose']>(),
	settle: vi.fn<CanvasEvents['settle']>((look) => look),
	drop: vi.fn<CanvasEvents['drop']>((_, place) => place),
	menu: vi.fn<CanvasEvents['menu']>()
};

beforeEach(() => {
	vi.clearAllMocks();
	container = document.createElement('div');
	container.style.cssText = 'position:absolute;left:0;top:0;width:800px;height:600px';
	document.body.append(container);
	canvas = createCanvas(container, events, () => false);
	canvas.dress(themes.light);
	canvas.show(picture);
});

afterEach(() => {
	canvas.destroy();
	container.remove();
});

/** Whether anything is drawn within a canvas layer. */
function drawn(): boolean {
	return [...container.querySelectorAll('canvas')].some((layer) => {
		const { data } = layer.getContext('2d')!.getImageData(0, 0, layer.width, layer.height);
		return data.some((value) => value !== 0);
	});
}

/** What each element looks like, as far as the picture decides it. */
function looks(of: HTMLElement): Record<string, unknown> {
	const { cy } = (of as unknown as { _cyreg: { cy: Core } })._cyreg;
	return Object.fromEntries(
		cy
			.elements()
			.map((element) => [
				element.id(),
				['width', 'label', 'font-size', 'text-margin-y', 'line-color', 'opacity'].map((name) =>
					String(element.style(name))
				)
			])
	);
}

/** How many elements are faded. */
const faded = (of: HTMLElement) =>
	(of as unknown as { _cyreg: { cy: Core } })._cyreg.cy.elements('.faded').length;

/** How often a canvas draws while so many frames go by. */
async function drawings(frames: number): Promise<number> {
	let count = 0;
	const stop = canvas.follow(() => count++);
	for (let frame = 0; frame < frames; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
	stop();
	// It also tells how things stand at first.
	return count - 1;
}

describe('the live canvas', () => {
	test('draws a picture', async () => {
		await vi.waitFor(() => expect(drawn()).toBe(true));
	});

	test('leaves nothing behind when it is destroyed, even twice', () => {
		canvas.destroy();
		canvas.destroy();
		expect(container.childElementCount).toBe(0);
	});

	test('lets go of every listener, so that a destroyed canvas hears no click', () => {
		canvas.destroy();
		for (const type of ['mousedown', 'mouseup', 'click']) {
			container.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 400, clientY: 300 }));
		}
		expect(events.choose).not.toHaveBeenCalled();
	});

	test('can be made and destroyed a hundred times', () => {
		for (let time = 0; time < 100; time++) {
			const one = createCanvas(container, events, () => false);
			one.dress(themes.dark);
			one.show(picture);
			one.destroy();
		}
		expect(container.childElementCount).toBe(0);
	});

	test('looks the same, whether a picture is opened piece by piece or shown at once', async () => {
		const other = container.cloneNode() as HTMLElement;
		document.body.append(other);
		const opened = createCanvas(other, events, () => false);
		opened.dress(themes.light);
		await opened.open(picture, marks);
		canvas.mark(marks);
		await expect.poll(() => looks(container)).toEqual(looks(other));
		opened.destroy();
		other.remove();
	});

	test('has all come back when nothing stands out any more, however often that is said', async () => {
		canvas.mark(marks);
		await expect.poll(() => faded(container)).toBeGreaterThan(0);
		canvas.mark({ chosen: null, lit: new Set(), fade: false });
		canvas.mark({ chosen: null, lit: new Set(), fade: false });
		await expect.poll(() => faded(container)).toBe(0);
	});

	test('can be destroyed while it opens', async () => {
		const other = container.cloneNode() as HTMLElement;
		document.body.append(other);
		const opened = createCanvas(other, events, () => false);
		opened.dress(themes.light);
		const opening = opened.open(picture, marks).catch(() => undefined);
		opened.destroy();
		await opening;
		expect(other.childElementCount).toBe(0);
		other.remove();
	});

	test('draws nothing anew while only the cursor changes', async () => {
		canvas.look(null);
		await drawings(30);
		container.style.cursor = 'pointer';
		expect(await drawings(30)).toBe(0);
	});

	test('draws anew where it has another size', async () => {
		await drawings(30);
		container.style.width = '500px';
		expect(await drawings(30)).toBeGreaterThan(0);
	});

	test('shows the whole picture at another size, also where the pointer tells of it first', async () => {
		const zooms: number[] = [];
		const stop = canvas.follow(({ zoom }) => zooms.push(zoom));
		container.style.width = '300px';
		container.dispatchEvent(new PointerEvent('pointerover'));
		await vi.waitFor(() => expect(zooms.at(-1)).toBeLessThan((zooms[0] ?? 0) / 2));
		stop();
	});

	test('brings labels to the zoom within some frames, as if it had been shown at that zoom', async () => {
		const look = { x: 0, y: 0, zoom: 2 };
		canvas.look(look);
		const other = container.cloneNode() as HTMLElement;
		document.body.append(other);
		const shown = createCanvas(other, events, () => false);
		shown.dress(themes.light);
		shown.look(look);
		shown.show(picture);
		expect(looks(container)).not.toEqual(looks(other));
		await vi.waitFor(() => expect(looks(container)).toEqual(looks(other)), { timeout: 20_000 });
		shown.destroy();
		other.remove();
	});
});
