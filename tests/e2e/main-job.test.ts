import { expect, test } from '@playwright/test';
import { hold, letGo } from './hold';
import { expectApart, expectSamePlaces, Reader } from './reader';

const presides = 'lenin-presides-over-commissars';
/** The words of the text that say it. */
const evidence = 'ലെനിൻ ഇതിന്റെ പ്രസിഡന്റ് ആയി തെരഞ്ഞെടുക്കപ്പെട്ടു';

test.describe('a reader looks for Lenin', () => {
	const ways: [string, (reader: Reader) => Promise<void>][] = [
		['by typing lenin', (reader) => reader.find('lenin')],
		['by typing his name with the old chillu', (reader) => reader.find('ലെനിന്\u200d')],
		['by clicking his node', (reader) => reader.clickNode('lenin')]
	];
	for (const [how, find] of ways) {
		test(`and finds him ${how}`, async ({ page }) => {
			const reader = new Reader(page);
			await reader.open('/');
			await find(reader);
			await expect(page).toHaveURL('/?sel=lenin');
			await expect(reader.panel.getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
		});
	}

	test('reads the words that say what he presides over, opens his page, and goes back', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?sel=lenin');
		await reader.panel.getByText(/presided over the Council of People's Commissars/).click();
		const excerpt = reader.panel.locator('details[open] blockquote', { hasText: evidence });
		await expect(excerpt).toBeVisible();
		await expect(excerpt.locator('mark')).not.toHaveCount(0);
		await expect(reader.panel.getByText(/elected/).first()).toBeVisible();

		await reader.panel.getByRole('link', { name: 'Open the page' }).click();
		await expect(page).toHaveURL('/entity/lenin/');
		await expect(page.getByRole('heading', { level: 1, name: 'Vladimir Lenin' })).toBeVisible();
		await expect(page.locator('blockquote', { hasText: evidence }).first()).toBeVisible();

		await page.goBack();
		await expect(page).toHaveURL('/?sel=lenin');
		await expect(reader.panel.getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
	});
});

test('a copied address shows a fresh browser the same nodes at the same places', async ({
	page,
	browser
}) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.clickNode('lenin');
	await page.getByRole('checkbox', { name: /^Place \d/ }).uncheck();
	await expect(page).toHaveURL(/ties=alliance\.belonging\.opposition\.deed/);
	const { x, y } = await reader.place('kerensky');
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 40, y + 25, { steps: 5 });
	await page.mouse.up();
	await expect(page).toHaveURL(/pins=kerensky/);
	await page.mouse.move(560, 700);
	await page.mouse.wheel(0, -240);
	await expect(page).toHaveURL(/cam=/);
	const before = await reader.places();

	const elsewhere = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const other = new Reader(await elsewhere.newPage());
	await other.open(page.url());
	await expect(other.panel.getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
	await expect(other.page.getByRole('checkbox', { name: /^Place \d/ })).not.toBeChecked();
	expectSamePlaces(before, await other.places());
	await elsewhere.close();
});

test.describe('the canvas', () => {
	test('opens a line to the words that prove it', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open(`/?sel=${presides}`);
		await expect(reader.panel.getByText(evidence)).toBeVisible();
	});

	test('lets go of the selection by a click on the ground, by Esc, and by Back', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/');
		await reader.clickNode('lenin');
		await expect(page).toHaveURL('/?sel=lenin');
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL('/');
		await page.goBack();
		await expect(page).toHaveURL('/?sel=lenin');
		const box = (await page.locator('figure.drawn').boundingBox())!;
		await page.mouse.click(box.x + 12, box.y + box.height - 12);
		await expect(page).toHaveURL('/');
	});

	test('is stood in for by the sketch, from whose links a reader chooses too', async ({ page }) => {
		const release = await hold(page, '**/_app/immutable/**/*.js', (text) =>
			text.includes('cytoscape_container')
		);
		await page.goto('/');
		// Only live pages have buttons to zoom by.
		await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
		await page.locator('svg.sketch a[href="/entity/kornilov/"] .node').click();
		await expect(page).toHaveURL('/?sel=kornilov');
		const reader = new Reader(page);
		await expect(reader.panel.getByRole('heading', { level: 2 })).toContainText('Kornilov');
		await expect(page.locator('svg.sketch')).toBeVisible();
		release();
		await reader.canvasIsDrawn();
		await expect(page.locator('svg.sketch')).toHaveCount(0);
		await letGo(page);
	});

	test('takes the place of the sketch without a jump', async ({ page }) => {
		await page.addInitScript(() => {
			(globalThis as { shifts?: number }).shifts = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					(globalThis as { shifts?: number }).shifts! += (
						entry as PerformanceEntry & { value: number }
					).value;
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		// The canvas comes when its chunk does; until then the sketch is there to be measured.
		const release = await hold(page, /_app\/.*\.js$/);
		await page.goto('/', { waitUntil: 'commit' });
		await page.waitForFunction(() => {
			const figure = document.querySelector('figure:has(svg.sketch)');
			const styled = figure && getComputedStyle(figure).containerType === 'size';
			return document.readyState !== 'loading' && styled && document.fonts.status === 'loaded';
		});
		const sketched = await page.locator('svg.sketch a').evaluateAll((links) =>
			Object.fromEntries(
				links.map((link) => {
					const box = link.querySelector('.node')!.getBoundingClientRect();
					return [
						link.getAttribute('href')!.split('/').at(-2)!,
						{ x: box.x + box.width / 2, y: box.y + box.height / 2 }
					];
				})
			)
		);
		release();
		const reader = new Reader(page);
		await reader.canvasIsDrawn();
		const live = await reader.places();
		expect(Object.keys(live).toSorted()).toEqual(Object.keys(sketched).toSorted());
		for (const [id, { x, y }] of Object.entries(live)) {
			// A shape need not be as high as it is wide, so its box's middle is not quite its own.
			expect(Math.abs(x - sketched[id]!.x), id).toBeLessThanOrEqual(3);
			expect(Math.abs(y - sketched[id]!.y), id).toBeLessThanOrEqual(5);
		}
		// To two decimals, as it is reported: a late font may still move a line of text by a pixel or two.
		expect(await page.evaluate(() => (globalThis as { shifts?: number }).shifts)).toBeCloseTo(0, 2);
	});

	test('overlaps no two labels at the opening zoom, in either language', async ({ page }) => {
		const reader = new Reader(page);
		for (const address of ['/', '/ml/']) {
			await reader.open(address);
			const labels = await reader.labels();
			expect(labels.length).toBeGreaterThan(60);
			expect(labels.filter(({ ofSide }) => ofSide).length).toBe(4);
			expectApart(labels);
		}
	});
});

test.describe('an address that asks for what there is not', () => {
	test('is told so, and the rest of it is shown', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?sel=trotzki&ties=opposition&cam=here');
		await expect(page.getByText('“trotzki” (sel) is not in this dataset')).toBeVisible();
		await expect(page.getByText('“here” is no value for cam')).toBeVisible();
		await expect(page.getByRole('checkbox', { name: /^Opposition/ })).toBeChecked();
		await expect(page.getByRole('checkbox', { name: /^Alliance/ })).not.toBeChecked();
		await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
		await expect(page.getByText('“trotzki”')).toBeHidden();
	});

	test('of a page is answered by a page that says so, with a search field', async ({ page }) => {
		const response = await page.goto('/entity/nobody/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'ഇങ്ങനെ ഒരു താൾ ഇല്ല' })).toBeVisible();
		await new Reader(page).find('kerensky');
		await expect(page).toHaveURL('/entity/kerensky/');
	});
});

test('a reader goes from name to name within the site, and back to the page that was opened', async ({
	page
}) => {
	await page.goto('/ml/entity/lenin/');
	const title = page.getByRole('heading', { level: 1 });
	// Filled in by scripts, which so have taken the page over.
	await expect(page.getByRole('combobox')).toBeEnabled();
	const whole = await page.locator('main').innerText();
	await page.evaluate(() => document.body.setAttribute('data-here', ''));
	await page.locator('main a[href="/ml/entity/bolsheviks/"]').first().click();
	await expect(title).toHaveText('ബോൾഷെവിക് പാർട്ടി');
	await expect(page.locator('main blockquote').first()).toBeVisible();
	await page.locator('main a[href="/ml/entity/kerensky/"]').first().click();
	await expect(title).toContainText('കെറൻസ്കി');
	await page.goBack();
	await expect(title).toHaveText('ബോൾഷെവിക് പാർട്ടി');
	await page.goBack();
	await expect(title).toContainText('ലെനിൻ');
	expect(await page.locator('main').innerText()).toBe(whole);
	// The site has been walked through without a page being loaded anew.
	await expect(page.locator('body[data-here]')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the explorer shows the graph, and its names lead to their pages', async ({ page }) => {
		await page.goto('/ml/');
		const lenin = page.locator('svg.sketch a[href="/ml/entity/lenin/"]');
		await expect(lenin).toContainText('ലെനിൻ');
		await lenin.locator('.node').click();
		await expect(page).toHaveURL('/ml/entity/lenin/');
	});

	test("an entity's page reads in full", async ({ page }) => {
		await page.goto('/ml/entity/lenin/');
		await expect(page.locator('blockquote', { hasText: evidence }).first()).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('ലെനിൻ');
	});

	test('the index leads to every entity', async ({ page }) => {
		await page.goto('/entity/');
		await page.getByRole('link', { name: 'Alexander Kerensky' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Alexander Kerensky' })).toBeVisible();
	});

	test('the page for what does not exist still says so', async ({ page }) => {
		await page.goto('/nothing/here/');
		await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('a tap near a node selects it', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/');
		const { x, y } = await reader.place('kerensky');
		await page.touchscreen.tap(x, y);
		await expect(page).toHaveURL('/?sel=kerensky');
	});

	test('the graph opens with the names of all sides and of some of the foremost, in either language', async ({
		page
	}) => {
		const reader = new Reader(page);
		for (const address of ['/', '/ml/']) {
			await reader.open(address);
			const labels = await reader.labels();
			expect(labels.filter(({ ofSide }) => ofSide).length).toBe(4);
			expect(labels.filter(({ ofSide }) => !ofSide).length).toBeGreaterThanOrEqual(3);
			expectApart(labels);
			const canvas = (await page.locator('figure.drawn canvas').first().boundingBox())!;
			for (const { name, left, right, top, bottom } of labels) {
				expect(left, name).toBeGreaterThanOrEqual(canvas.x);
				expect(right, name).toBeLessThanOrEqual(canvas.x + canvas.width);
				expect(top, name).toBeGreaterThanOrEqual(canvas.y - 3);
				expect(bottom, name).toBeLessThanOrEqual(canvas.y + canvas.height + 3);
			}
		}
	});

	test('the canvas writes what the sketch wrote, where it wrote it', async ({ page }) => {
		const reader = new Reader(page);
		const release = await hold(page, /_app\/.*\.js$/);
		await page.goto('/ml/', { waitUntil: 'commit' });
		await page.waitForFunction(() => document.fonts.status === 'loaded' && document.readyState !== 'loading');
		const sketched = await page.locator('svg.sketch text').evaluateAll((texts) =>
			texts
				.map((text) => {
					const { x, y, width, height } = text.getBoundingClientRect();
					const name = [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' ');
					return { name, width, x: x + width / 2, y: y + height / 2 };
				})
				.filter(({ width }) => width > 0)
		);
		release();
		await reader.canvasIsDrawn();
		const drawn = await reader.labels();
		expect(sketched.map(({ name }) => name).toSorted()).toEqual(drawn.map(({ name }) => name).toSorted());
		for (const { name, x, y } of sketched) {
			const { left, right, top, bottom } = drawn.find((label) => label.name === name)!;
			expect(Math.abs(x - (left + right) / 2), name).toBeLessThanOrEqual(5);
			expect(Math.abs(y - (top + bottom) / 2), name).toBeLessThanOrEqual(5);
		}
	});
});

test('the language link keeps the view', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/?sel=kerensky&ties=opposition');
	await page.getByRole('link', { name: 'മലയാളം' }).click();
	await expect(page).toHaveURL('/ml/?sel=kerensky&ties=opposition');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ml');
	await expect(reader.panel.getByRole('heading', { name: 'അലക്സാണ്ടർ കെറൻസ്കി' })).toBeVisible();
});
