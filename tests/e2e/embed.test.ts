import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { Reader } from './reader';

interface Heard {
	origin: string;
	data: Record<string, string>;
}

let host: Server;
test.beforeAll(async () => {
	// Another port is another origin.
	host = createServer((request, response) => {
		const src = new URL(request.url ?? '/', 'http://host').searchParams.get('src') ?? '';
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><title>Host</title><h1>A page about 1917</h1>
			<script>heard = []; addEventListener('message', ({ origin, data }) => heard.push({ origin, data }));</script>
			<iframe src="${src.replace(/&/g, '&amp;')}" title="Graph" width="1000" height="640"></iframe>`);
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
test.afterAll(() => {
	host.closeAllConnections();
	host.close();
});

/** Opens a page of another origin that holds the explorer; returns its frame, drawn. */
async function hold(page: Page, baseURL: string | undefined, address: string): Promise<Frame> {
	const src = new URL(address, baseURL).href;
	const { port } = host.address() as AddressInfo;
	await page.goto(`http://127.0.0.1:${port}/?src=${encodeURIComponent(src)}`);
	const frame = (await (await page.locator('iframe').elementHandle())!.contentFrame())!;
	await expect(frame.locator('figure.drawn canvas').first()).toBeVisible();
	return frame;
}

/** Clicks a node inside the frame, as a mouse over the host page does. */
async function clickNode(page: Page, frame: Frame, id: string): Promise<void> {
	const reader = new Reader(frame as unknown as Page);
	const { x, y } = await reader.place(id);
	const box = (await page.locator('iframe').boundingBox())!;
	await page.mouse.click(box.x + x, box.y + y);
}

const heardBy = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
const card = (frame: Frame) => frame.getByRole('region', { name: 'Details' });

test(
	'the page around the frame is told the address of the view whenever it changes',
	{ tag: '@any-path' },
	async ({ page, baseURL }) => {
		const frame = await hold(page, baseURL, 'embed/?controls=view&ties=belonging');
		await expect.poll(async () => (await heardBy(page)).length).toBeGreaterThan(0);
		expect((await heardBy(page))[0]).toEqual({
			origin: new URL(baseURL!).origin,
			data: {
				type: 'paksham:view',
				address: new URL('embed/?controls=view&ties=belonging', baseURL).href,
				search: 'ties=belonging'
			}
		});
		await clickNode(page, frame, 'lenin');
		await expect.poll(async () => (await heardBy(page)).at(-1)?.data.search).toBe('sel=lenin&ties=belonging');
		const last = (await heardBy(page)).at(-1)!;
		const again = await hold(page, baseURL, last.data.address!);
		await expect(card(again).getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
	}
);

test('nothing that the page around it says changes the view', async ({ page, baseURL }) => {
	const frame = await hold(page, baseURL, 'embed/?sel=lenin');
	await page.evaluate(() => {
		const inner = document.querySelector('iframe')!.contentWindow!;
		for (const data of [{ type: 'paksham:view', search: 'sel=kerensky' }, 'sel=kerensky', null])
			inner.postMessage(data, '*');
	});
	await clickNode(page, frame, 'trotsky');
	await expect(card(frame).getByRole('heading', { name: 'Leon Trotsky' })).toBeVisible();
	expect((await heardBy(page)).map(({ data }) => data.search)).not.toContain('sel=kerensky');
});

test.describe('controls', () => {
	const parts = (frame: Frame) => ({
		lenses: frame.getByRole('navigation', { name: 'Ways to look' }),
		search: frame.getByRole('combobox', { name: 'Search' }),
		zoom: frame.getByRole('button', { name: 'Zoom in' }),
		filters: frame.getByRole('button', { name: 'What to show' }),
		time: frame.getByRole('checkbox', { name: /Undated ties/ })
	});
	const shown = {
		none: [],
		view: ['lenses', 'search', 'zoom'],
		all: ['lenses', 'search', 'zoom', 'filters', 'time']
	} as const satisfies Record<string, readonly (keyof ReturnType<typeof parts>)[]>;

	for (const [controls, names] of Object.entries(shown)) {
		test(`${controls}: a click shows the words all the same`, async ({ page, baseURL }) => {
			const frame = await hold(page, baseURL, `embed/?controls=${controls}`);
			for (const [name, part] of Object.entries(parts(frame))) {
				await expect(part, name).toBeVisible({ visible: (names as readonly string[]).includes(name) });
			}
			await clickNode(page, frame, 'lenin');
			await card(frame).locator('summary', { hasText: 'was a leader of the Bolsheviks' }).click();
			await expect(card(frame).locator('mark').first()).toBeVisible();
			await card(frame).getByRole('button', { name: 'Close' }).click();
			await expect(card(frame)).toBeHidden();
		});
	}
});

test(
	'a way to Paksham is always there, and shows the same view',
	{ tag: '@any-path' },
	async ({ page, context, baseURL }) => {
		const frame = await hold(page, baseURL, 'embed/?controls=none&sel=lenin&ties=belonging');
		const [opened] = await Promise.all([
			context.waitForEvent('page'),
			frame.getByRole('link', { name: 'Open in Paksham' }).click()
		]);
		await expect(opened).toHaveURL(new URL('./?sel=lenin&ties=belonging', baseURL).href);
		await expect(opened.getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
	}
);

test(
	'links to views stay in the frame, links to pages open beside the host page',
	{ tag: '@any-path' },
	async ({ page, context, baseURL }) => {
		const frame = await hold(page, baseURL, 'embed/?controls=view&sel=lenin');
		await card(frame).getByRole('link', { name: 'Only its ties' }).click();
		await expect.poll(() => frame.url()).toMatch(/embed\/\?controls=view&sel=lenin&near=lenin\.1$/);
		await frame.getByRole('link', { name: 'Matrix' }).click();
		await expect.poll(() => frame.url()).toMatch(/embed\/\?controls=view&lens=matrix&/);
		const [opened] = await Promise.all([
			context.waitForEvent('page'),
			card(frame).getByRole('link', { name: 'Open the page' }).click()
		]);
		await expect(opened).toHaveURL(new URL('entity/lenin/', baseURL).href);
		await expect(page.getByRole('heading', { name: 'A page about 1917' })).toBeVisible();
		expect(frame.url()).toMatch(/embed\//);
	}
);

test('what the address asks for and is not known is said, and the rest is shown', async ({
	page,
	baseURL
}) => {
	const frame = await hold(
		page,
		baseURL,
		'embed/?controls=everything&frobnicate=1&sel=nobody&ties=belonging'
	);
	const notice = frame.getByRole('status').filter({ hasText: 'frobnicate' });
	await expect(notice).toContainText('“everything” is no choice of controls');
	await expect(notice).toContainText('nobody');
	await expect(frame.getByRole('button', { name: 'What to show' })).toBeVisible();
	await clickNode(page, frame, 'lenin');
	await expect(card(frame).getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
});

test('until scripts have come the graph is there as a picture, whatever the controls', async ({ page }) => {
	await page.route('**/_app/**/*.js', (route) => route.abort());
	await page.goto('embed/?controls=view');
	await expect(page.locator('svg.sketch')).toBeVisible();
	await page.goto('embed/?controls=view&sel=lenin');
	await expect(page.locator('svg.sketch')).toBeHidden();
});

test(
	'without scripts the graph is there as a picture, in Malayalam too',
	{ tag: '@any-path' },
	async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
		const page = await context.newPage();
		await page.goto('./ml/embed/');
		await expect(page.locator('svg.sketch')).toBeVisible();
		await expect(page.locator('svg.sketch text', { hasText: 'ലെനിൻ' }).first()).toBeAttached();
		await expect(page.getByRole('link', { name: 'പക്ഷത്തിൽ തുറക്കുക' })).toHaveAttribute('target', '_blank');
		await expect(page.getByRole('banner')).toHaveCount(0);
		await context.close();
	}
);
