import { expect, test as base, type Page } from '@playwright/test';
import { Host } from './host';
import { Reader } from './reader';

const test = base.extend<{ host: Host }>({
	host: async ({ baseURL }, use) => {
		const host = await Host.open(baseURL!);
		await use(host);
		await host.close().catch(() => undefined);
	}
});
test.use({ serviceWorkers: 'allow' });

/** Waits until the site is kept. */
async function kept(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

const deepLinks = [
	['./?sel=lenin&mode=done', 'Vladimir Lenin'],
	['./ml/?sel=lenin', /ലെനിൻ/],
	['./entity/kerensky/?from=mail', 'Alexander Kerensky'],
	['./ml/entity/kerensky/', /കെറൻസ്കി/],
	['./relation/lenin-presides-over-commissars/', /Lenin/],
	['./ml/text/#p1s2', /./],
	['./about/', /./],
	['./entity/nobody/', 'There is no such page']
] as const;

test(
	'after one visit, with the network off, every page opens and everything works',
	{ tag: '@any-path' },
	async ({ page, host }) => {
		test.slow();
		const reader = new Reader(page);
		await page.goto(host.at('./about/'));
		await kept(page);
		await host.close();

		await test.step('pages open by their addresses, in both languages and with any query', async () => {
			for (const [address, heading] of deepLinks) {
				await page.goto(host.at(address));
				await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
			}
		});
		await test.step('the canvas, the search and the lenses work, and links lead on', async () => {
			await reader.open(host.at('./'));
			await reader.find('kerenski');
			await expect(reader.panel.getByRole('heading', { name: 'Alexander Kerensky' })).toBeVisible();
			await page.goto(host.at('./?lens=matrix'));
			await expect(page.getByRole('grid')).toBeVisible();
			await page.goto(host.at('./ml/entity/'));
			await page.locator('main a[href*="/entity/lenin/"]').click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText('ലെനിൻ');
		});
		await test.step('the graph can be downloaded', async () => {
			const turtle = await page.evaluate(async (at) => (await fetch(at)).text(), host.at('./data/graph.ttl'));
			expect(turtle).toContain('@prefix');
		});
	}
);

const notices = [
	['./', 'There is a new version of this site.', 'Reload'],
	['./ml/', 'ഈ സൈറ്റിന്റെ പുതിയ പതിപ്പുണ്ട്.', 'വീണ്ടും ലോഡ് ചെയ്യുക']
] as const;
for (const [language, words, button] of notices) {
	const tag = language === './' ? '@any-path' : [];
	test(
		`a new version is told of at ${language}, and comes when the reader asks for it`,
		{ tag },
		async ({ page, host }) => {
			await page.goto(host.at(language));
			await kept(page);
			const { version } = (await (await fetch(host.at('./_app/version.json'))).json()) as { version: string };
			host.change = (path, text) =>
				path.endsWith('/service-worker.js') ? text.replaceAll(version, 'the-next') : text;
			await page.reload();
			await expect(page.getByText(words)).toHaveCount(0);
			await page.evaluate(() => Object.assign(window, { thisPage: true }));
			await expect(page.getByText(words)).toBeVisible({ timeout: 40_000 });
			expect(await page.evaluate(() => 'thisPage' in window)).toBe(true);

			await page.getByRole('button', { name: button, exact: true }).click();
			await page.waitForFunction(() => !('thisPage' in window) && document.readyState === 'complete');
			const caches = await page.evaluate(() => window.caches.keys());
			expect(caches).toEqual([expect.stringMatching(/the-next$/)]);
			await expect(page.getByText(words)).toHaveCount(0);
		}
	);
}

test.describe('the site can be installed', () => {
	for (const language of ['./', './ml/']) {
		test(
			`from ${language}, with icons and a start below its path`,
			{ tag: '@any-path' },
			async ({ page, request, baseURL }) => {
				await page.goto(language);
				const at = await page.locator('link[rel=manifest]').getAttribute('href');
				const manifest = await (await request.get(new URL(at!, baseURL).href)).json();
				const { pathname } = new URL(baseURL!);
				expect(manifest).toMatchObject({
					short_name: language === './' ? 'Paksham' : 'പക്ഷം',
					display: 'standalone',
					scope: pathname,
					start_url: new URL(language, baseURL).pathname
				});
				const sizes = manifest.icons.map(
					({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`
				);
				expect(sizes).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
				const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
				for (const src of [touch, ...manifest.icons.map((icon: { src: string }) => icon.src)]) {
					const icon = await request.get(new URL(src, baseURL).href);
					expect(icon.headers()['content-type']).toBe('image/png');
				}
			}
		);
	}
});
