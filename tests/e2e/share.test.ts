import { expect, test, type Page } from '@playwright/test';
import { expectSamePlaces, Reader } from './reader';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^(Share this view|ഈ കാഴ്ച പങ്കുവയ്ക്കുക)$/ });
const tab = (page: Page, name: string) => dialogOf(page).getByRole('tab', { name }).click();

/** Opens a view and its share dialog. */
async function share(page: Page, address: string): Promise<Reader> {
	const reader = new Reader(page);
	await reader.open(address);
	await page.getByRole('button', { name: /^(Share|പങ്കുവയ്ക്കുക)$/ }).click();
	await expect(dialogOf(page)).toBeVisible();
	return reader;
}

test(
	'a copied link shows the same view in a fresh browser',
	{ tag: '@any-path' },
	async ({ page, browser, context, baseURL }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const reader = await share(page, './?sel=lenin&ties=alliance.belonging&cam=120.-40.85&pins=lenin.10.20');
		await dialogOf(page).getByRole('button', { name: 'Copy the link' }).click();
		await expect(dialogOf(page).getByText('Copied.')).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link.startsWith(baseURL ?? '')).toBe(true);

		const other = new Reader(await (await browser.newContext({ serviceWorkers: 'block' })).newPage());
		await other.page.setViewportSize(page.viewportSize()!);
		await other.open(link);
		expectSamePlaces(await reader.places(), await other.places());
		await expect(other.panel.getByRole('heading', { name: 'Vladimir Lenin' })).toBeVisible();
		await other.page.context().close();
	}
);

test('where the browser denies copying, the link is selected and the reader told how', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
	});
	await share(page, './?sel=lenin');
	await dialogOf(page).getByRole('button', { name: 'Copy the link' }).click();
	await expect(dialogOf(page).getByText(/does not let this page copy/)).toBeVisible();
	const field = dialogOf(page).getByRole('textbox', { name: 'Address of this view' });
	await expect(field).toBeFocused();
	const selected = await field.evaluate((area: HTMLTextAreaElement) =>
		area.value.slice(area.selectionStart, area.selectionEnd)
	);
	expect(selected).toMatch(/\/\?sel=lenin$/);
});

test('the link goes to the share sheet of the system, where there is one', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.share = (data) => {
			document.title = JSON.stringify(data);
			return Promise.resolve();
		};
	});
	await share(page, './?sel=lenin');
	await dialogOf(page).getByRole('button', { name: 'Send with …' }).click();
	await expect(page).toHaveTitle(/\?sel=lenin"/);
	expect(JSON.parse(await page.title())).toMatchObject({
		title: 'The October Revolution',
		text: expect.stringContaining('selected: Lenin')
	});
});

test('s opens the dialog, Escape closes it, and the focus comes back', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('./?sel=lenin');
	await reader.search.fill('s');
	await expect(dialogOf(page)).toBeHidden();
	const button = page.getByRole('button', { name: 'Share', exact: true });
	await button.focus();
	await page.keyboard.press('s');
	await expect(dialogOf(page)).toBeVisible();
	for (let step = 0; step < 12; step++) {
		await page.keyboard.press('Tab');
		expect(await dialogOf(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
	}
	await page.keyboard.press('Escape');
	await expect(dialogOf(page)).toBeHidden();
	await expect(button).toBeFocused();
	await expect(page).toHaveURL(/sel=lenin/);
});

test('a view is cited in words, BibTeX and CSL-JSON', { tag: '@any-path' }, async ({ page, baseURL }) => {
	const search = 'sel=lenin&ties=belonging.opposition&from=1917-11-06&to=1917-11-08';
	await share(page, `./?${search}`);
	await tab(page, 'Cite');
	const words = (name: string) => dialogOf(page).getByRole('textbox', { name }).inputValue();
	const address = `${baseURL}?${search}`;
	const year = String(new Date().getFullYear());

	const text = await words('As text');
	for (const part of ['The October Revolution', 'selected: Lenin', '8 November 1917', address, year])
		expect(text).toContain(part);

	const bibtex = await words('BibTeX');
	const [, key, fields = ''] = /^@misc\{([a-z0-9-]+),\n([^]*)\n\}$/.exec(bibtex) ?? [];
	expect(key).toMatch(/^paksham-the-october-revolution-sel-lenin/);
	const read = Object.fromEntries(
		fields.split(/,\n/).map((line) => /^\t(\w+) = \{([^{}]*)\}$/.exec(line)?.slice(1) ?? [line, null])
	);
	expect(read).toMatchObject({ url: address, langid: 'en', title: expect.stringContaining('Lenin') });
	expect(read.urldate).toMatch(/^\d{4}-\d{2}-\d{2}$/);

	const csl = JSON.parse(await words('CSL-JSON')) as Record<string, unknown>;
	expect(csl).toMatchObject({ id: key, type: 'webpage', publisher: 'Paksham', URL: address });
	expect(csl.accessed).toMatchObject({
		'date-parts': [[Number(year), expect.any(Number), expect.any(Number)]]
	});
});

test('the code for a page follows what is chosen', { tag: '@any-path' }, async ({ page, baseURL }) => {
	await share(page, './?sel=lenin');
	await tab(page, 'Embed');
	const dialog = dialogOf(page);
	const code = dialog.getByRole('textbox', { name: 'Code for a page' });
	await expect(code).toHaveValue(
		new RegExp(`src="${baseURL}embed/\\?controls=view&amp;sel=lenin".*width="100%"`)
	);
	await dialog.getByLabel('As wide as the page allows').uncheck();
	await dialog.getByLabel('Width in pixels').fill('640');
	await dialog.getByLabel('Height in pixels').fill('400');
	await dialog.getByLabel(/^None: the graph alone/).check();
	await dialog.getByLabel('മലയാളം').check();
	await expect(code).toHaveValue(
		new RegExp(`src="${baseURL}ml/embed/\\?controls=none&amp;sel=lenin".*width="640" height="400"`)
	);
});

test('on a phone, in Malayalam, the dialog fills the screen and nothing sticks out', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await share(page, './ml/?sel=lenin&near=lenin.1&ties=belonging.opposition&from=1917-11-05');
	const dialog = dialogOf(page);
	expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 740 });
	for (const name of await dialog.getByRole('tab').allTextContents()) {
		await tab(page, name);
		const [inner, outer] = await dialog.evaluate((box) => [box.scrollWidth, box.clientWidth]);
		expect(inner, name).toBe(outer);
	}
});
