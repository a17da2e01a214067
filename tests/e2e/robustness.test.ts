import { expect, test, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { hostileSearches } from './hostile';
import { letGo } from './hold';
import { Reader } from './reader';

/** Collects what nobody caught. */
function uncaught(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	return errors;
}

test.describe('an explorer with something missing', () => {
	test('keeps its sketch and says so where there is no canvas', async ({ page }) => {
		const errors = uncaught(page);
		await page.addInitScript(() => {
			HTMLCanvasElement.prototype.getContext = () => null;
		});
		await page.goto('./?sel=lenin');
		await expect(page.getByRole('alert')).toContainText('The live graph could not be loaded.');
		await page.locator('svg.sketch a[href$="/entity/kornilov/"]').press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: /Kornilov/ })).toBeVisible();
		expect(errors).toEqual([]);
	});

	test('puts its sketch back when the canvas is lost, and draws again when asked to', async ({ page }) => {
		const errors = uncaught(page);
		const reader = new Reader(page);
		await reader.open('./?sel=lenin');
		await page.locator('figure canvas').first().dispatchEvent('contextlost');
		await expect(page.getByRole('alert')).toContainText('The live graph could not be loaded.');
		await expect(page.locator('svg.sketch')).toBeVisible();
		await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
		await reader.canvasIsDrawn();
		await reader.clickNode('kerensky');
		await expect(page).toHaveURL(/sel=kerensky/);
		expect(errors).toEqual([]);
	});

	test('works where storage is denied, and keeps the theme for as long as the page', async ({ page }) => {
		const errors = uncaught(page);
		await page.addInitScript(() => {
			for (const storage of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
				Object.defineProperty(window, storage, {
					get() {
						throw new DOMException('denied', 'SecurityError');
					}
				});
			}
		});
		const reader = new Reader(page);
		await reader.open('./');
		await page.getByRole('button', { name: 'Dark colours' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await reader.find('lenin');
		await expect(reader.panel.getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
		expect(errors).toEqual([]);
	});

	test('draws in other letters where fonts are blocked', async ({ page }) => {
		const errors = uncaught(page);
		await page.route('**/*.woff2', (route) => route.abort());
		const reader = new Reader(page);
		await reader.open('./ml/');
		expect(Object.keys(await reader.places()).length).toBeGreaterThan(100);
		expect(errors).toEqual([]);
	});

	test('draws in other letters where fonts never come', async ({ page }) => {
		await page.route('**/*.woff2', () => undefined);
		await page.goto('./', { waitUntil: 'commit' });
		await new Reader(page).canvasIsDrawn();
		await page.unrouteAll({ behavior: 'ignoreErrors' });
	});

	test('lays out its graph where there are no workers', async ({ page }) => {
		const errors = uncaught(page);
		await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
		const reader = new Reader(page);
		await reader.open('./?layout=rings');
		expect(Object.keys(await reader.places()).length).toBeGreaterThan(100);
		expect(errors).toEqual([]);
	});

	test('says what could not be loaded, offers to load it anew, and goes on with the rest', async ({
		page
	}) => {
		const reader = new Reader(page);
		// What a selection needs has come when one is shown.
		await reader.open('./?sel=lenin');
		await expect(reader.panel.getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
		await page.route('**/_app/immutable/**', (route) => route.abort());
		await page.getByRole('link', { name: 'Matrix', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('This part could not be loaded.');
		await expect(page.getByRole('status').getByText('A part of this page could not be loaded')).toBeVisible();
		await page.getByRole('link', { name: 'Graph', exact: true }).click();
		await reader.canvasIsDrawn();
		await reader.clickNode('kerensky');
		await expect(reader.panel.getByRole('heading', { name: 'Alexander Kerensky' })).toBeVisible();
		await page.getByRole('link', { name: 'Matrix', exact: true }).click();
		await page.unroute('**/_app/immutable/**');
		await page.getByRole('status').getByRole('button', { name: 'Reload' }).click();
		await expect(page.getByRole('grid')).toBeVisible();
	});

	test('is a sketch of links where the canvas’s script cannot be loaded', async ({ page }) => {
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			const response = await route.fetch();
			const isCanvas = (await response.text()).includes('cytoscape_container');
			return isCanvas ? route.abort() : route.fulfill({ response });
		});
		await page.goto('./?sel=lenin');
		await expect(page.getByRole('alert')).toContainText('The live graph could not be loaded.');
		await expect(page.locator('svg.sketch')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
		await letGo(page);
	});
});

test('without scripts, pages read and the sketch links to them', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
	await page.goto('./ml/');
	await page.locator('svg.sketch a[href$="/ml/entity/kornilov/"]').press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('കോർണിലോഫ്');
	await expect(page.locator('main mark').first()).toBeVisible();
	await page.goto('./text/');
	await expect(page.locator('main').getByText('ലെനിൻ').first()).toBeVisible();
	await page.close();
});

/** What the explorer shows; 'nothing' is a blank. Runs in the page. */
function standing(): string {
	const container = [...document.querySelectorAll('figure div')].find((div) => '_cyreg' in div);
	if (!container) return document.querySelector('.lens, .failed') !== null ? 'a lens' : 'nothing';
	const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
	if (cy.nodes().empty()) return document.querySelector('figure .message') ? 'a sentence' : 'nothing';
	const { x1, x2, y1, y2 } = cy.extent();
	if (![x1, x2, y1, y2].every(Number.isFinite)) return 'nothing';
	const places = cy.nodes().map((node) => node.position());
	const inSight = places.some(({ x, y }) => x > x1 && x < x2 && y > y1 && y < y2);
	return inSight ? 'a graph' : 'empty ground, where the address looks';
}

/** Whether a graph that stands there has been painted, too. Runs in the page. */
async function painted(): Promise<boolean> {
	await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	return [...document.querySelectorAll<HTMLCanvasElement>('figure canvas')].some((layer) =>
		layer
			.getContext('2d')!
			.getImageData(0, 0, layer.width, layer.height)
			.data.some((byte) => byte !== 0)
	);
}

test.describe('5,000 hostile addresses open without an uncaught error or a blank canvas', () => {
	// What is drawn is the same in a small window, and drawn sooner.
	test.use({ viewport: { width: 1000, height: 500 } });
	// Each is opened in the page that is there, as a link would; half of them where only the canvas stands.
	const halves = [
		['./', '?'],
		['./ml/embed/?controls=none', '?controls=none&']
	] as const;
	const batch = 50;
	halves.forEach(([start, beginning], half) => {
		test(`at ${start}`, async ({ page }) => {
			test.setTimeout(600_000);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			const errors = uncaught(page);
			await page.addInitScript(`window.standing = ${standing}`);
			await new Reader(page).open(start);
			const searches = hostileSearches(2500, 1917 + half).map((search) => beginning + search);
			for (let at = 0; at < searches.length; at += batch) {
				const seen = await page.evaluate(openOneByOne, searches.slice(at, at + batch));
				expect(seen.stuck, 'an address that did not open').toBeNull();
				expect(seen.blank, 'an address that shows nothing').toEqual([]);
				if (seen.last === 'a graph')
					expect(await page.evaluate(painted), searches[at + batch - 1]!.slice(0, 300)).toBe(true);
				expect(errors, `after ${at + batch} addresses`).toEqual([]);
			}
		});
	});
});

/** Clicks a link to each address. Runs in the page, which has `standing`. */
async function openOneByOne(searches: string[]) {
	const { standing } = window as unknown as { standing: () => string };
	/** Sooner than a timer, which waits four milliseconds. */
	const tick = () =>
		new Promise((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = resolve;
			port2.postMessage(null);
		});
	/** SvelteKit lets the browser paint before it follows a link; so long there is nothing to ask for. */
	const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	const until = async (done: () => boolean) => {
		for (let ticks = 0; !done() && ticks < 100_000; ticks++) await tick();
		return done();
	};
	const isBlank = () => /^(nothing|empty)/.test(standing());
	const link = document.createElement('a');
	document.body.append(link);
	const blank: string[] = [];
	let stuck: string | null = null;
	for (const search of searches) {
		link.href = search;
		const wanted = link.href;
		link.click();
		await frame();
		if (!(await until(() => location.href === wanted))) {
			stuck = search.slice(0, 300);
			break;
		}
		// What is drawn follows the address in the same turn; a part that has to be fetched, some turns later.
		await tick();
		if (isBlank() && !(await until(() => !isBlank()))) blank.push(`${standing()}: ${search.slice(0, 300)}`);
	}
	link.remove();
	return { stuck, blank, last: standing() };
}

test('hostile addresses open as pages of their own', async ({ page }) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 1000, height: 500 });
	const errors = uncaught(page);
	// Servers refuse longer ones.
	const searches = hostileSearches(60, 7).filter(({ length }) => length < 8000);
	for (const search of searches.slice(0, 24)) {
		await page.goto(`./?${search}`);
		await page.waitForFunction(() => document.querySelector('figure.drawn, .lens, figure .message'));
		const stands = await page.evaluate(standing);
		expect(stands, search).not.toMatch(/^(nothing|empty)/);
		if (stands === 'a graph') expect(await page.evaluate(painted), search).toBe(true);
	}
	expect(errors).toEqual([]);
});
