import { expect, test, type Browser } from '@playwright/test';
import { layouts } from '../../src/lib/view/view';
import { Reader } from './reader';

/** What somebody sees who opens an address in a browser of their own. */
async function placesIn(browser: Browser, address: string) {
	const page = await browser.newPage();
	const reader = new Reader(page);
	await reader.open(address);
	const places = await reader.places();
	await page.close();
	return places;
}

test.describe('a layout', () => {
	test("is the same in anybody's browser, and another than the others", async ({ browser }) => {
		const seen = new Set<string>();
		for (const layout of layouts) {
			const address = `/?layout=${layout}&sel=lenin`;
			const places = await placesIn(browser, address);
			expect(await placesIn(browser, address), layout).toEqual(places);
			seen.add(JSON.stringify(places));
		}
		expect(seen.size).toBe(layouts.length);
	});

	test('lets a node that the reader moved stay where it was put', async ({ page, browser }) => {
		const address = '/?layout=sides&cam=0.0.50&pins=lenin.100.-40';
		const reader = new Reader(page);
		await reader.open(address);
		const box = await page.locator('figure').first().boundingBox();
		const { x, y } = await reader.place('lenin');
		expect(x - (box?.x ?? 0) - (box?.width ?? 0) / 2).toBeCloseTo(50, 0);
		expect(y - (box?.y ?? 0) - (box?.height ?? 0) / 2).toBeCloseTo(-20, 0);
		expect((await placesIn(browser, address)).lenin).toEqual({ x, y });
	});

	test('is chosen from the list, shows the whole picture, and Back undoes it', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?cam=0.0.200');
		const before = await reader.place('lenin');
		await page.getByLabel('Layout').selectOption('sides');
		await expect(page).toHaveURL(/\?layout=sides$/);
		const box = await page.locator('figure').first().boundingBox();
		await expect
			.poll(async () =>
				Object.values(await reader.places()).every(({ x, y }) => {
					if (!box) return false;
					return x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height;
				})
			)
			.toBe(true);
		await page.goBack();
		await expect.poll(() => reader.place('lenin')).toEqual(before);
	});
});

test.describe('the way to another layout', () => {
	/** How often the ground under Lenin's side is drawn anew until it rests. */
	async function steps(reader: Reader): Promise<number> {
		const { page } = reader;
		await reader.open('/');
		await page.evaluate(() => {
			const shapes = new Set<string>();
			Object.assign(window, { shapes });
			const look = () => {
				const path = document.querySelector('svg.layer path[data-part=links]');
				if (path) shapes.add(path.getAttribute('d') ?? '');
				requestAnimationFrame(look);
			};
			look();
		});
		const seen = () => page.evaluate(() => (window as unknown as { shapes: Set<string> }).shapes.size);
		await page.getByLabel('Layout').selectOption('sides');
		let before = 0;
		await expect
			.poll(
				async () => {
					const rests = before > 1 && before === (await seen());
					before = await seen();
					return rests;
				},
				{ intervals: [500] }
			)
			.toBe(true);
		return before;
	}

	test('is a jump for who wants less motion', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect(await steps(new Reader(page))).toBe(2);
	});
});

test.describe('the sides on the canvas', () => {
	test('are named in the language of the page', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?layout=sides');
		await expect(page.locator('.hull-label', { hasText: /Bolsheviks:\s\d+/ })).toHaveCount(1);
		await reader.open('/ml/?layout=sides');
		await expect(page.locator('.hull-label', { hasText: /ബോൾഷെവിക്കുകളുടെ\s*പക്ഷം:\s\d+/ })).toHaveCount(1);
	});

	test('have no ground when kinds are coloured', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?colour=kind');
		await expect(page.locator('[data-hull], .hull-label')).toHaveCount(0);
	});

	test('keep their ground under the nodes while the reader zooms', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/');
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect(page).toHaveURL(/cam=/);
		const box = await page.locator('figure').first().boundingBox();
		const [across, down, zoom] = await page
			.locator('svg.layer > g')
			.first()
			.evaluate((group) => {
				const { a, e, f } = (group as SVGGElement).transform.baseVal.consolidate()!.matrix;
				return [e, f, a];
			});
		const first = await page.locator('svg.layer path[data-part=discs]').first().getAttribute('d');
		const [x = NaN, y = NaN] = (first?.match(/-?[\d.]+/g) ?? []).map(Number);
		const shown = Object.values(await reader.places());
		const near = shown.some(
			(place) =>
				Math.abs(place.x - (box?.x ?? 0) - across - x * zoom) < 1.5 &&
				Math.abs(place.y - (box?.y ?? 0) - down - y * zoom) < 1.5
		);
		expect(near).toBe(true);
	});
});
