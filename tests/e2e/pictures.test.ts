import { readFile } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test, type Page } from '@playwright/test';
import { Reader } from './reader';

/** Opens a view and, in its share dialog, what makes pictures. */
async function makePictures(page: Page, address: string): Promise<Reader> {
	const reader = new Reader(page);
	await reader.open(address);
	await page.getByRole('button', { name: /^(Share|പങ്കുവയ്ക്കുക)$/ }).click();
	await page.getByRole('tab', { name: /^(Picture|ചിത്രം)$/ }).click();
	await expect(
		page.getByRole('img', { name: /^(The picture as it will be|ചിത്രം ഇങ്ങനെയിരിക്കും)$/ })
	).toBeVisible();
	return reader;
}

/** Saves the picture; returns its name and what is in it. */
async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /^(Save the picture|ചിത്രം സൂക്ഷിക്കുക)$/ }).click()
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const all = (document: Document, name: string) => Array.from(document.getElementsByTagName(name));
/** Where nodes stand in a picture, in layout units, by their ids. */
function placesIn(document: Document): Record<string, { x: number; y: number }> {
	return Object.fromEntries(
		all(document, 'g').flatMap((group) => {
			const id = group.getAttribute('data-entity');
			const [, x, y] = /translate\((\S+) (\S+)\)/.exec(group.getAttribute('transform') ?? '') ?? [];
			return id ? [[id, { x: Number(x), y: Number(y) }]] : [];
		})
	);
}

test(
	'an SVG holds what is on the canvas, its words as text, and its fonts',
	{ tag: '@any-path' },
	async ({ page }) => {
		const reader = await makePictures(
			page,
			'./ml/?ties=alliance.belonging&hide=russia&layout=sides&pins=lenin.10.20'
		);
		const { name, bytes } = await save(page);
		expect(name).toBe('paksham-the-october-revolution-ties-alliance-belonging-hide-russia-layout-sides.svg');
		const svg = bytes.toString('utf8');
		const document = parse(svg);

		const drawn = placesIn(document);
		const live = await reader.places();
		expect(Object.keys(drawn).toSorted()).toEqual(Object.keys(live).toSorted());
		expect(drawn).not.toHaveProperty('russia');
		expect(drawn.lenin).toEqual({ x: 10, y: 20 });
		// The canvas only moves and scales what the picture has.
		const [a, b, c] = ['lenin', 'kerensky', 'trotsky'] as const;
		const zoom = (live[b]!.x - live[a]!.x) / (drawn[b]!.x - drawn[a]!.x);
		expect(live[c]!.y - live[a]!.y).toBeCloseTo((drawn[c]!.y - drawn[a]!.y) * zoom, 0);

		const words = all(document, 'text').map(({ textContent }) => textContent?.trim());
		expect(words).toContain('ലെനിൻ');
		expect(words).toContain('ഒക്ടോബർ വിപ്ലവം');
		const fonts = [...svg.matchAll(/src:url\(data:font\/woff2;base64,([^)]+)\)/g)];
		expect(fonts.length).toBeGreaterThanOrEqual(2);
		for (const [, data = ''] of fonts)
			expect(Buffer.from(data, 'base64').subarray(0, 4).toString()).toBe('wOF2');
	}
);

test('an SVG opened by itself is set in the fonts that it brings', async ({ page, context }) => {
	await makePictures(page, './ml/');
	const { bytes } = await save(page);
	const alone = await context.newPage();
	await alone.route('http://picture.example/', (route) =>
		route.fulfill({ contentType: 'image/svg+xml', body: bytes })
	);
	await alone.goto('http://picture.example/');
	await alone.evaluate(() => document.fonts.ready);
	const loaded = await alone.evaluate(
		() => [...document.fonts].filter(({ status }) => status === 'loaded').length
	);
	expect(loaded).toBeGreaterThanOrEqual(2);
	const wide = await alone.locator('text').first().boundingBox();
	expect(wide?.width).toBeGreaterThan(50);
});

test('lines are the same as those of the first paint', async ({ page, browser, baseURL }) => {
	const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
	const first = await plain.newPage();
	await first.goto('./');
	const sketched = await first
		.locator('svg.sketch path.line')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
	await plain.close();
	await makePictures(page, './');
	const { bytes } = await save(page);
	const drawn = new Set(all(parse(bytes.toString('utf8')), 'path').map((path) => path.getAttribute('d')));
	expect(sketched.length).toBeGreaterThan(100);
	expect(sketched.filter((d) => !drawn.has(d))).toEqual([]);
});

test('a PNG has the size that was chosen', async ({ page }) => {
	await makePictures(page, './?near=lenin.1&sel=lenin');
	await page.getByLabel(/^PNG/).check();
	for (const scale of [1, 2, 4]) {
		const choice = page.getByLabel(new RegExp(`^${scale}×`));
		await choice.check();
		const said = await page.locator('label', { has: choice }).innerText();
		const { name, bytes } = await save(page);
		expect(name).toMatch(/^paksham-the-october-revolution-sel-lenin-near-lenin-1\.png$/);
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
		expect(said).toBe(`${scale}×: ${width} by ${height} pixels`);
		expect(width).toBeGreaterThan(400 * scale);
	}
});

test('a PNG is painted: ground, sides and letters', async ({ page }) => {
	await makePictures(page, './ml/?near=lenin.1');
	await page.getByLabel(/^PNG/).check();
	const { bytes } = await save(page);
	const colours = await page.evaluate(async (data) => {
		const image = new Image();
		image.src = `data:image/png;base64,${data}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.width, image.height];
		const context = canvas.getContext('2d')!;
		context.drawImage(image, 0, 0);
		const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
		const counts: Record<string, number> = {};
		for (let at = 0; at < pixels.length; at += 4) {
			const colour = [...pixels.subarray(at, at + 3)]
				.map((one) => one.toString(16).padStart(2, '0'))
				.join('');
			counts[colour] = (counts[colour] ?? 0) + 1;
		}
		return counts;
	}, bytes.toString('base64'));
	const [ground, ink, side] = ['faf7f0', '1d1a16', 'b3261e'].map((colour) => colours[colour] ?? 0);
	expect(ground).toBeGreaterThan(100_000);
	expect(side).toBeGreaterThan(1000);
	expect(ink).toBeGreaterThan(500);
});

test('title, legend, address and ground are as chosen', { tag: '@any-path' }, async ({ page, baseURL }) => {
	await makePictures(page, './?sel=lenin');
	const said = async () => {
		const { bytes } = await save(page);
		const document = parse(bytes.toString('utf8'));
		const words = all(document, 'text').map(({ textContent }) => textContent?.trim());
		return { words, ground: all(document, 'rect').filter((rect) => rect.hasAttribute('fill')) };
	};
	const whole = await said();
	for (const words of ['The October Revolution', 'Opposition', 'Persons', `${baseURL}?sel=lenin`])
		expect(whole.words).toContain(words);
	expect(whole.ground[0]?.getAttribute('fill')).toBe('#faf7f0');
	for (const part of ['Title, and what is shown', 'Legend', 'Address and source'])
		await page.getByLabel(part).uncheck();
	await page.getByLabel('None (transparent)').check();
	const bare = await said();
	for (const words of ['The October Revolution', 'Opposition', 'Persons', `${baseURL}?sel=lenin`])
		expect(bare.words).not.toContain(words);
	expect(bare.words).toContain('Lenin');
	expect(bare.ground).toEqual([]);
	await page.getByLabel('Dark', { exact: true }).check();
	expect((await said()).ground[0]?.getAttribute('fill')).toBe('#171512');
});

test('a picture that the browser cannot draw is refused in words', async ({ page }) => {
	await page.addInitScript(() => {
		const own = CanvasRenderingContext2D.prototype.getImageData;
		CanvasRenderingContext2D.prototype.getImageData = function (...args: Parameters<typeof own>) {
			const read = own.apply(this, args);
			if (this.canvas.width > 2000) read.data.fill(0);
			return read;
		};
	});
	await makePictures(page, './');
	await page.getByLabel(/^PNG/).check();
	await page.getByLabel(/^4×/).check();
	await page.getByRole('button', { name: 'Save the picture' }).click();
	await expect(page.getByText(/are more than this browser can draw/)).toBeVisible();
});

test('without the fonts a picture is saved all the same, and says so', async ({ page }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await makePictures(page, './');
	const { bytes } = await save(page);
	expect(bytes.toString()).not.toContain('@font-face');
	await expect(page.getByText(/The fonts could not be fetched/)).toBeVisible();
});

test('a camera that stands close makes a picture of what it sees', async ({ page }) => {
	await makePictures(page, './?cam=0.0.200&lens=graph');
	const ratio = async () => {
		const { bytes } = await save(page);
		const svg = all(parse(bytes.toString('utf8')), 'svg')[0]!;
		return Number(svg.getAttribute('width'));
	};
	const close = await ratio();
	await page.getByLabel('All that is shown').check();
	expect(await ratio()).not.toBe(close);
});
