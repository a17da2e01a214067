import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { everywhere, languages, openStill } from './everywhere';
import { Reader } from './reader';

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

interface Point {
	x: number;
	y: number;
}

/** The fingers of a reader, in CSS pixels of the window. */
class Fingers {
	constructor(
		readonly page: Page,
		readonly devices: CDPSession
	) {}

	down = (...points: Point[]) => this.#send('touchStart', points);
	move = (...points: Point[]) => this.#send('touchMove', points);
	up = () => this.#send('touchEnd', []);

	/** Puts fingers down and draws each from its first place to its second. */
	async draw(...ways: [Point, Point][]): Promise<void> {
		const steps = 8;
		await this.down(...ways.map(([from]) => from));
		for (let step = 1; step <= steps; step++)
			await this.move(
				...ways.map(([from, to]) => ({
					x: from.x + ((to.x - from.x) * step) / steps,
					y: from.y + ((to.y - from.y) * step) / steps
				}))
			);
		// They come to rest before they are lifted: who still moves flings, and a tap that follows a fling only stops it.
		await this.page.evaluate(async () => {
			for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
		});
		await this.move(...ways.map(([, to]) => to));
		await this.up();
	}

	#send(type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) {
		return this.devices.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: points.map(({ x, y }, id) => ({ x, y, id }))
		});
	}
}

const fingersOn = async (page: Page) => new Fingers(page, await page.context().newCDPSession(page));

/** A place on the canvas where there is nothing. */
async function ground(page: Page): Promise<Point> {
	const { x, y, width, height } = (await page.locator('figure.drawn').boundingBox())!;
	const nodes = Object.values(await new Reader(page).places());
	for (let down = 0.35; down < 0.95; down += 0.05)
		for (let right = 0.1; right < 0.9; right += 0.05) {
			const at = { x: x + right * width, y: y + down * height };
			if (nodes.every((node) => Math.hypot(node.x - at.x, node.y - at.y) > 30)) return at;
		}
	throw new Error('The canvas is full.');
}

const apart = (places: Record<string, Point>, a: string, b: string) =>
	Math.hypot(places[a]!.x - places[b]!.x, places[a]!.y - places[b]!.y);

test('two fingers make the graph larger and smaller, one moves it', async ({ page }) => {
	await openStill(page, './');
	const [reader, fingers] = [new Reader(page), await fingersOn(page)];
	const { x, y, width, height } = (await page.locator('figure.drawn').boundingBox())!;
	const [left, right] = [
		{ x: x + width / 2 - 30, y: y + height * 0.6 },
		{ x: x + width / 2 + 30, y: y + height * 0.6 }
	];
	const further = (by: number): [Point, Point] => [
		{ ...left, x: left.x - by },
		{ ...right, x: right.x + by }
	];
	const first = apart(await reader.places(), 'lenin', 'kerensky');

	const [wideLeft, wideRight] = further(90);
	await fingers.draw([left, wideLeft], [right, wideRight]);
	await expect(page).toHaveURL(/cam=/);
	const large = apart(await reader.places(), 'lenin', 'kerensky');
	expect(large).toBeGreaterThan(1.5 * first);

	const zoomed = page.url();
	await fingers.draw([wideLeft, left], [wideRight, right]);
	await expect(page).not.toHaveURL(zoomed);
	expect(apart(await reader.places(), 'lenin', 'kerensky')).toBeLessThan(large);

	const [before, from, still] = [await reader.place('lenin'), await ground(page), page.url()];
	await fingers.draw([from, { x: from.x + 60, y: from.y - 40 }]);
	await expect(page).not.toHaveURL(still);
	const after = await reader.place('lenin');
	// The first few pixels tell a pull from a tap.
	expect(after.x - before.x).toBeGreaterThan(35);
	expect(after.x - before.x).toBeLessThan(65);
	expect(after.y - before.y).toBeLessThan(-20);
	expect(after.y - before.y).toBeGreaterThan(-45);
	// The page itself stays as it is.
	expect(await page.evaluate(() => [visualViewport!.scale, scrollX, scrollY])).toEqual([1, 0, 0]);
});

test('a long press opens what can be done with a name, and a tap chooses from it', async ({ page }) => {
	await openStill(page, './');
	const fingers = await fingersOn(page);
	await fingers.down(await new Reader(page).place('kerensky'));
	const menu = page.getByRole('dialog', { name: /Kerensky/ });
	await expect(menu).toBeVisible();
	await fingers.up();
	await expect(menu).toBeVisible();
	const box = (await menu.boundingBox())!;
	expect(box.x).toBeGreaterThanOrEqual(0);
	expect(box.x + box.width).toBeLessThanOrEqual(360);
	expect(box.y + box.height).toBeLessThanOrEqual(640);
	await menu.getByRole('link', { name: 'Only its ties' }).tap();
	await expect(page).toHaveURL(/near=kerensky\.1/);
	await expect(menu).toBeHidden();
});

test('the sheet follows the finger up and down, and a tap does without a pull', async ({ page }) => {
	await openStill(page, './?sel=kerensky');
	const fingers = await fingersOn(page);
	const [frame, grip] = [page.locator('main'), page.locator('.grip')];
	const pull = async (by: number) => {
		const { x, y, width, height } = (await grip.boundingBox())!;
		const from = { x: x + width / 2, y: y + height / 2 };
		await fingers.draw([from, { x: from.x, y: from.y + by }]);
	};
	await expect(frame).toHaveAttribute('data-sheet', 'middle');
	await pull(-120);
	await expect(frame).toHaveAttribute('data-sheet', 'high');
	await pull(120);
	await expect(frame).toHaveAttribute('data-sheet', 'middle');
	await pull(120);
	await expect(frame).toHaveAttribute('data-sheet', 'low');
	await expect(new Reader(page).panel).toBeHidden();
	await grip.tap();
	await expect(frame).toHaveAttribute('data-sheet', 'middle');
	await expect(new Reader(page).panel.getByRole('heading', { name: 'Alexander Kerensky' })).toBeVisible();
	// A third of the screen at least is the graph's.
	expect((await page.locator('figure.drawn').boundingBox())!.height).toBeGreaterThan(120);
});

test('the sheet leaves a table the room while nothing is selected, and comes back to tell of what is', async ({
	page
}) => {
	await openStill(page, './?lens=matrix');
	const frame = page.locator('main');
	await expect(frame).toHaveAttribute('data-sheet', 'low');
	await page.getByRole('grid').getByRole('link', { name: 'Lenin', exact: true }).first().tap();
	await expect(frame).toHaveAttribute('data-sheet', 'middle');
	await expect(new Reader(page).panel.getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
});

test('no button lies on the graph', async ({ page }) => {
	await openStill(page, './');
	const graph = (await page.locator('figure.drawn canvas').first().boundingBox())!;
	const buttons = await page.locator('figure.drawn button:visible').all();
	expect(buttons.length).toBeGreaterThan(3);
	for (const button of buttons) {
		const { y, height } = (await button.boundingBox())!;
		expect(y + height).toBeLessThanOrEqual(graph.y + 1);
	}
});

/** Links and controls that a finger may miss: smaller than 44 CSS pixels, but for links in running text. */
const small = (page: Page) =>
	page.evaluate(() => {
		const least = 44;
		const targets = document.querySelectorAll<HTMLElement>(
			'a[href], button, summary, input:not([type=hidden]), select, textarea, [role=button], [role=tab], [role=treeitem], [role=slider]'
		);
		const inText = (target: HTMLElement) => {
			if (getComputedStyle(target).display !== 'inline') return false;
			const line =
				target.closest('p, blockquote, td, li, dd, figcaption, label, .source') ?? target.parentElement;
			return (line?.textContent ?? '').trim().length > (target.textContent ?? '').trim().length;
		};
		const seen = [...targets].filter(
			(target) =>
				target.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
				!target.closest(
					'.visually-hidden, [aria-hidden=true], svg, section:not(.open):has([role=tree]), .skip'
				)
		);
		return seen.flatMap((target) => {
			const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
			if (width === 0 || inText(target)) return [];
			// A knob is hit around what is seen of it.
			const around = getComputedStyle(target, '::after');
			const room =
				target.role === 'slider' ? Math.min(parseFloat(around.width), parseFloat(around.height)) : 0;
			if (Math.max(room, Math.min(width, height)) >= least - 0.5) return [];
			return [
				`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.replace(/\s+/g, ' ').slice(0, 160)}`
			];
		});
	});

for (const [language, root] of Object.entries(languages)) {
	test(`a finger hits every target on every page in ${language}`, async ({ page }) => {
		const found: Record<string, string[]> = {};
		await everywhere(page, root, async (address) => {
			if (address === '?sel=kerensky') await page.locator('.detail summary').first().click();
			const missed = await small(page);
			if (missed.length > 0) found[address] = missed;
		});
		expect(found).toEqual({});
	});
}

test('a finger hits every target of the dialogs and of what to show', async ({ page }) => {
	await openStill(page, './?sel=kerensky');
	await page.locator('.tabs button').nth(1).tap();
	expect(await small(page)).toEqual([]);
	await page.locator('.tabs').getByRole('button', { name: 'Share' }).tap();
	for (const tab of await page.getByRole('tab').all()) {
		await tab.tap();
		expect(await small(page)).toEqual([]);
	}
});
