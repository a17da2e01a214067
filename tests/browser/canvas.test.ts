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
});
