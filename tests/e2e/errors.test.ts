import { expect, test } from '@playwright/test';
import { Reader } from './reader';

test.describe('an address that names nothing', () => {
	const addresses = [
		'./entity/does-not-exist/',
		'./ml/relation/toString/',
		'./nowhere',
		'./entity/%E0%A4%A/'
	];
	for (const address of addresses) {
		test(`(${address}) says so in both languages, and offers ways on`, async ({ page }) => {
			const response = await page.goto(address);
			expect(response?.status()).toBeGreaterThanOrEqual(400);
			const main = page.getByRole('main');
			await expect(main.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
			await expect(main.getByRole('heading', { name: 'ഇങ്ങനെ ഒരു താൾ ഇല്ല' })).toBeVisible();
			await main.getByRole('link', { name: 'The explorer' }).click();
			await new Reader(page).canvasIsDrawn();
		});
	}

	test('but nearly something is asked about', async ({ page }) => {
		await page.goto('./entity/alexander-kerenski/');
		await page.getByRole('main').getByRole('link', { name: 'Alexander Kerensky', exact: true }).click();
		await expect(page).toHaveURL(/\/entity\/kerensky\/$/);
	});

	test('reads without scripts', async ({ browser, baseURL }) => {
		const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
		await page.goto('./entity/does-not-exist/');
		await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
		await page.close();
	});
});

test.describe('a page whose data cannot be fetched', () => {
	const languages = [
		['./', 'Something went wrong', 'Try again'],
		['./ml/', 'എന്തോ കുഴപ്പം പറ്റി', 'വീണ്ടും ശ്രമിക്കുക']
	] as const;
	for (const [language, words, again] of languages) {
		test(`from ${language} says so, and opens when it is tried again`, async ({ page }) => {
			await page.goto(`${language}entity/`);
			await page.route('**/__data.json*', (route) => route.abort());
			await page.locator('main a[href$="/entity/lenin/"]').click();
			await expect(page.getByRole('heading', { name: words })).toBeVisible();
			await page.unroute('**/__data.json*');
			await page.getByRole('button', { name: again, exact: true }).first().click();
			await expect(page.getByRole('heading', { level: 1, name: /Lenin|ലെനിൻ/ })).toBeVisible();
		});
	}
});

test('a search whose names cannot be fetched says so, and works when it is tried again', async ({ page }) => {
	await page.route('**/search.json', (route) => route.abort());
	const reader = new Reader(page);
	await reader.open('./');
	await reader.search.fill('lenin');
	await expect(page.getByText('The names could not be fetched.')).toBeVisible();
	await page.unroute('**/search.json');
	await reader.find('lenin ');
	await expect(reader.panel.getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
});
