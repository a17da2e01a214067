import { brotliCompressSync } from 'node:zlib';
import { expect, test, type APIRequestContext, type Page, type Response } from '@playwright/test';
import { Reader } from './reader';

/** Collects the scripts that a page loads until it is asked how many bytes they take, compressed by Brotli. */
function scriptsOf(page: Page): () => Promise<number> {
	const bodies: Promise<Buffer>[] = [];
	const collect = (response: Response) => {
		if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body());
	};
	page.on('response', collect);
	return async () => {
		page.off('response', collect);
		const scripts = await Promise.all(bodies);
		return scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
	};
}

/** Bytes of a page and of what it asks for by itself: all that must be there before its canvas answers. By Brotli. */
async function askedBy(
	request: APIRequestContext,
	address: string
): Promise<Record<'all' | 'scripts', number>> {
	const html = await (await request.get(address)).text();
	const asked = [...html.matchAll(/<link href="([^"]+)" rel="(?:modulepreload|preload)"/g)].map(
		([, href]) => href!
	);
	const bytes = await Promise.all(
		asked.map(async (href) => {
			const body = await (await request.get(href)).body();
			return href.endsWith('.woff2') ? body.length : brotliCompressSync(body).length;
		})
	);
	const sum = (of: (href: string) => boolean) =>
		bytes.reduce((sum, size, place) => sum + (of(asked[place]!) ? size : 0), 0);
	return {
		all: brotliCompressSync(html).length + sum(() => true),
		scripts: sum((href) => href.endsWith('.js'))
	};
}

for (const address of ['/', '/ml/']) {
	test(`${address} asks for at most 186 kB of scripts, and for 330 kB in all, before its canvas answers`, async ({
		request
	}) => {
		const { all, scripts } = await askedBy(request, address);
		expect(scripts).toBeGreaterThan(150_000);
		expect(scripts).toBeLessThanOrEqual(186_000);
		expect(all).toBeLessThanOrEqual(330_000);
	});
}

test('the explorer takes at most 228 kB of scripts, its search included', async ({ page }) => {
	const bytes = scriptsOf(page);
	const reader = new Reader(page);
	await reader.open('/');
	await reader.find('lenin');
	await expect(page).toHaveURL('/?sel=lenin');
	expect(await bytes()).toBeLessThanOrEqual(228_000);
});

test("an entity's page takes at most 43 kB of scripts", async ({ page }) => {
	const bytes = scriptsOf(page);
	await page.goto('/entity/lenin/', { waitUntil: 'networkidle' });
	expect(await bytes()).toBeLessThanOrEqual(43_000);
});
