import { expect, test } from '@playwright/test';
import { Reader } from './reader';
import { watch } from './watch';

/** Where the tests' server has the site that was made of tests/fixtures/hostile. */
const baseURL = 'http://localhost:4275/';
test.use({ baseURL });

const entities = ['hasownproperty2', 'null', '404'].map((id) => `entity/${id}/`);
const relations = ['tolocalestring', 'propertyisenumerable', 'undefined'].map((id) => `relation/${id}/`);
const views = ['?sel=hasownproperty2', '?sel=tolocalestring', '?lens=matrix', '?lens=text', '?lens=evidence'];
const others = [
	'',
	'entity/',
	'text/',
	'about/',
	'tour/',
	'tour/constructor/',
	'?tour=constructor&step=1',
	'embed/'
];

for (const language of ['./', './ml/']) {
	test(`a dataset full of markup, script addresses and quotes is text at ${language}`, async ({ page }) => {
		const { faults, strangers } = await watch(page, baseURL);
		page.on('dialog', async (dialog) => {
			faults.push(`${page.url()} ran "${dialog.message()}"`);
			await dialog.dismiss();
		});
		for (const address of [...others, ...entities, ...relations, ...views]) {
			await page.goto(language + address);
			await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
			const foreign = await page.evaluate(() => {
				// Those of the sketch have no properties of links.
				const goesTo = (link: Element) => new URL(link.getAttribute('href') ?? '', location.href);
				const bad = [...document.querySelectorAll('a[href]')].filter((link) => {
					const { origin, protocol } = goesTo(link);
					return origin !== location.origin && protocol !== 'https:';
				});
				const put = document.querySelectorAll('main :is(script, iframe, object, embed, plaintext, i, img)');
				const handled = [...document.querySelectorAll('*')].filter((element) =>
					element.getAttributeNames().some((name) => name.startsWith('on'))
				);
				return [...bad, ...put, ...handled].map(({ outerHTML }) => outerHTML.slice(0, 200));
			});
			expect(foreign, address).toEqual([]);
		}
		expect(faults).toEqual([]);
		expect(strangers).toEqual([]);
	});
}

test('names are shown as they are written, in headings, titles, search and panels', async ({ page }) => {
	const name = "<script>alert('Marcus')</script>";
	await page.goto('./entity/hasownproperty2/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await expect(page).toHaveTitle(`${name} · Paksham`);
	const reader = new Reader(page);
	await reader.open('./');
	await reader.find('marcus');
	await expect(reader.panel.getByRole('heading', { name })).toBeVisible();
});
