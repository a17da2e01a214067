import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { Reader } from './reader';

/** Collects the scripts that a page loads; returns how many bytes they take, compressed by Brotli. */
function scriptsOf(page: Page): () => Promise<number> {
	const bodies: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body());
	});
	return async () => {
		const scripts = await Promise.all(bodies);
		return scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
	};
}

test('the explorer takes at most 260 kB of scripts, its search included', async ({ page }) => {
	const bytes = scriptsOf(page);
	const reader = new Reader(page);
	await reader.open('/');
	await reader.find('lenin');
	await expect(page).toHaveURL('/?sel=lenin');
	expect(await bytes()).toBeLessThanOrEqual(260_000);
});

test("an entity's page takes at most 60 kB of scripts", async ({ page }) => {
	const bytes = scriptsOf(page);
	await page.goto('/entity/lenin/', { waitUntil: 'networkidle' });
	expect(await bytes()).toBeLessThanOrEqual(60_000);
});
