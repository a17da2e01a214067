import { expect, test, type Browser } from '@playwright/test';
import fc from 'fast-check';
import recorded from '../fixtures/addresses.json' with { type: 'json' };
import { buildGraph } from '$lib/graph/build';
import { namesOf } from '$lib/view/names';
import { format } from '$lib/view/url';
import type { View } from '$lib/view/view';
import { visible, withSelected } from '$lib/view/visible';
import { datasetOf } from '../unit/dataset';
import { viewsOf } from '../unit/view/views';
import { expectSamePlaces, Reader } from './reader';

const dataset = datasetOf('graph-data');
const graph = buildGraph(dataset);
const names = namesOf(dataset);

test('every page whose address was recorded is still there', { tag: '@any-path' }, async ({ request }) => {
	for (const address of recorded.pages) {
		const response = await request.get(`./${address.split('#')[0] ?? ''}`);
		expect.soft(response.status(), address).toBe(200);
	}
});

test('a recorded address of a sentence leads to it', { tag: '@any-path' }, async ({ page }) => {
	for (const address of recorded.pages.filter((address) => address.includes('#'))) {
		await page.goto(`./${address}`);
		await expect(page.locator(`[id="${address.split('#')[1] ?? ''}"]`)).toBeInViewport();
	}
});

/** Views as readers make them: filters and dates that leave something to see, places near the middle. */
const readersViews = fc
	.record({
		any: viewsOf(names),
		days: fc.subarray(['1917-11-05', '1917-11-06', '1917-11-07', '1917-11-08'], { maxLength: 2 }),
		families: fc.option(fc.subarray([...names.types.keys()], { minLength: 2, maxLength: 4 }), { nil: null }),
		without: fc.subarray([...names.kinds], { maxLength: 3 })
	})
	.map(({ any, days: [from, to], families, without }): View => {
		const near = ({ x, y }: { x: number; y: number }) => ({ x: x % 300, y: y % 300 });
		return {
			...any,
			ties: families,
			kinds: without.length > 0 ? names.kinds.filter((kind) => !without.includes(kind)) : null,
			from: from ?? null,
			to: to ?? null,
			hide: any.hide.slice(0, 4),
			cam: any.cam && { ...near(any.cam), zoom: 60 + (any.cam.zoom % 90) },
			pins: Object.fromEntries(
				Object.entries(any.pins)
					.slice(0, 3)
					.map(([id, place]) => [id, near(place)])
			)
		};
	});

const sample = fc.sample(readersViews, { numRuns: 30, seed: 1917 });
for (let first = 0; first < sample.length; first += 6) {
	const views = sample.slice(first, first + 6);
	test(`views ${first + 1} to ${first + views.length} of a random sample are the same in a fresh browser`, async ({
		page,
		browser
	}) => {
		const walker = new Reader(page);
		await walker.open('./');
		for (const view of views) {
			const search = format(view);
			await walker.follow(search && `?${search}`);
			await test.step(search, () => isTheSameElsewhere(walker, view, browser));
		}
	});
}

/** Opens the address that a reader has come to in a browser that has never been there, and compares all there is to see. */
async function isTheSameElsewhere(reader: Reader, view: View, browser: Browser): Promise<void> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const fresh = new Reader(await context.newPage());
	await fresh.page.goto(reader.page.url());
	const shown = withSelected(visible(graph, view, names), graph, view.sel);
	if (view.lens === 'graph' && shown.order > 0) {
		await fresh.canvasIsDrawn();
		await reader.canvasIsDrawn();
		// Nodes may be on their way to a layout.
		await expect(async () => {
			const places = await fresh.places();
			expect(Object.keys(places).toSorted()).toEqual(shown.nodes().toSorted());
			expectSamePlaces(places, await reader.places());
		}).toPass({ timeout: 15_000 });
	}
	await expect(async () => expect(await seen(fresh)).toEqual(await seen(reader))).toPass({ timeout: 15_000 });
	await context.close();
}

/** What stands beside the canvas, and how every control is set. */
async function seen({ page }: Reader) {
	const main = page.locator('#main');
	const set = await main.locator('input').evaluateAll((inputs) =>
		inputs.map((input) => {
			const { name, value, checked } = input as HTMLInputElement;
			return { name, value, checked };
		})
	);
	return { said: await main.innerText(), set };
}
