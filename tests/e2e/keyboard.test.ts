import { expect, test, type Page } from '@playwright/test';
import { openStill } from './everywhere';
import { hold } from './hold';

/** What a screen reader would call the element that has the focus, and what it is; null when nothing has it. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return null;
		const by = element.getAttribute('aria-labelledby');
		const label = by ? document.getElementById(by)?.textContent : element.getAttribute('aria-label');
		const named = label ?? element.closest('label')?.textContent ?? element.textContent ?? '';
		return { tag: element.tagName.toLowerCase(), name: named.replace(/\s+/g, ' ').trim() };
	});

/** Goes on by the tab key until the focus is on something of that name. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
	const passed: string[] = [];
	for (let step = 0; step < 120; step++) {
		await page.keyboard.press(key);
		const now = await focused(page);
		if (now && name.test(now.name)) return;
		passed.push(now?.name.slice(0, 40) ?? '(nothing)');
	}
	throw new Error(`No stop of the tab key is called ${name}: ${passed.join(' | ')}`);
}

const panel = (page: Page) => page.getByRole('region', { name: 'Details' });
const hasFocus = (page: Page) => expect.poll(() => focused(page)).not.toBeNull();

test.describe('with nothing but a keyboard, a reader finds out', () => {
	test('who opposed the Bolsheviks, and the words that say so', async ({ page }) => {
		await openStill(page, './');
		await page.keyboard.press('Tab');
		expect(await focused(page)).toEqual({ tag: 'a', name: 'Skip to the content' });
		await page.keyboard.press('Enter');
		await expect(page.locator('main')).toBeFocused();
		await tabTo(page, /^Who opposed the Bolsheviks\?$/);
		await page.keyboard.press('Enter');
		await expect(panel(page).getByRole('heading', { name: 'Bolshevik Party' })).toBeVisible();
		await hasFocus(page);

		const opponents = panel(page)
			.locator('section')
			.filter({
				has: page.getByRole('heading', { name: /^Opponents/ })
			});
		await expect(opponents.getByRole('listitem').first()).toBeVisible();
		const first = (await opponents.locator('summary').first().innerText()).replace(/\s+/g, ' ').trim();
		await tabTo(page, new RegExp(first.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
		await page.keyboard.press('Enter');
		await expect(opponents.locator('details[open] mark').first()).toBeVisible();
		await hasFocus(page);
	});

	test('how Martov and Lenin are connected, step by step', async ({ page }) => {
		await openStill(page, './');
		await tabTo(page, /^From$/);
		await page.keyboard.type('martov');
		await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await tabTo(page, /^To$/);
		await page.keyboard.type('lenin');
		await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
		await page.keyboard.press('Enter');
		const heading = panel(page).getByRole('heading', { name: 'Martov – Lenin' });
		await expect(heading).toBeFocused();
		const first = panel(page).locator('details[open]').first();
		await expect(first.locator('ol > li blockquote mark').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page).not.toHaveURL(/path=/);
		await hasFocus(page);
	});

	test('what happened on 7 November', async ({ page }) => {
		await openStill(page, './');
		await tabTo(page, /^What happened on 7 November\?$/);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/from=1917-11-07&to=1917-11-07&undated=no/);
		await hasFocus(page);
		await tabTo(page, /^Timeline$/, 'Shift+Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: /^7 November 1917/ })).toBeVisible();
		await hasFocus(page);
		await tabTo(
			page,
			/took|seized|dispersed|dissolved|announced|fell|stormed|captured|passed|addressed|fled/i
		);
		await page.keyboard.press('Enter');
		await expect(panel(page).locator('mark').first()).toBeVisible();
		await hasFocus(page);
	});
});

test('a walk along the ties is said aloud, in words that a listener can follow', async ({ page }) => {
	await openStill(page, './?sel=lenin');
	await tabTo(page, /^Graph\. Arrow keys walk the ties/);
	const said = page.locator('figure [role=status]');
	const heard: string[] = [];
	for (let tie = 1; tie <= 6; tie++) {
		await page.keyboard.press('ArrowRight');
		await expect(said).toContainText(`, tie ${tie} of 6`);
		heard.push(await said.innerText());
	}
	expect(heard).toContainEqual(
		expect.stringMatching(/^Lenin presid(es|ed) over the Council of People's Commissars.*, tie \d of 6$/)
	);
});

test('the focus is never lost: not by closing a panel, a list, a menu, or a dialog, nor by another lens', async ({
	page
}) => {
	await openStill(page, './?sel=lenin');
	// The panel of what is selected.
	await panel(page).getByRole('button', { name: 'Close' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/sel=/);
	await hasFocus(page);

	// A link of the panel that the next selection takes away.
	await page.goBack();
	await panel(page).getByRole('link', { name: 'Only its ties' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/near=lenin\.1/);
	await hasFocus(page);

	// What stands in a tie's evidence leads to another selection.
	await panel(page).locator('summary').first().focus();
	await page.keyboard.press('Enter');
	await tabTo(page, /^Show this tie$/);
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/sel=lenin&/);
	await hasFocus(page);
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/sel=/);
	await hasFocus(page);

	// The list.
	const open = page.getByRole('button', { name: 'Graph as a list' });
	await open.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Close the list' }).focus();
	await page.keyboard.press('Enter');
	await hasFocus(page);

	// Dialogs give the focus back to what asked for them.
	for (const name of ['Keys', 'Share']) {
		const asks = page.getByRole('button', { name, exact: true }).locator('visible=true').first();
		await asks.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog')).toBeVisible();
		const dialog = page.getByRole('dialog', { name: name === 'Keys' ? 'Keys' : 'Share this view' });
		await expect.poll(() => dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(asks).toBeFocused();
	}

	// Another way to look.
	for (const name of ['Matrix', 'Timeline', 'Text', 'Evidence', 'Graph']) {
		const lens = page
			.getByRole('navigation', { name: 'Ways to look' })
			.getByRole('link', { name, exact: true });
		await lens.focus();
		await page.keyboard.press('Enter');
		await expect(lens).toHaveAttribute('aria-current', 'page');
		await expect(lens).toBeFocused();
	}

	// A filter that leaves nothing, and the way back from it, which goes away as it is taken.
	await openStill(page, './?kinds=country&ties=none');
	await page.locator('figure').getByRole('button', { name: 'Show all' }).focus();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/kinds=/);
	await hasFocus(page);

	// A notice that is put away.
	await openStill(page, './?sel=trotzki');
	await page.getByRole('status').getByRole('button', { name: 'Close' }).focus();
	await page.keyboard.press('Enter');
	await hasFocus(page);

	// A name's menu.
	await openStill(page, './?sel=lenin');
	const more = panel(page).getByRole('button', { name: 'More' });
	await more.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: /Lenin/ }).getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(more).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/hide=lenin/);
	await hasFocus(page);
});

test('from every page the skip link leads past the head', async ({ page }) => {
	for (const address of ['entity/', 'text/', 'tour/winter-palace/', 'ml/about/']) {
		await openStill(page, address);
		await page.keyboard.press('Tab');
		await expect(page.locator('.skip')).toBeFocused();
		await expect(page.locator('.skip')).toBeInViewport();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
	}
});

test('a search that comes late leaves the focus where the reader has gone meanwhile', async ({ page }) => {
	await openStill(page, './');
	const search = page.getByRole('combobox', { name: 'Search' });
	const release = await hold(page, '**/*.js');
	await search.fill('Lenin');
	const share = page.getByRole('button', { name: 'Share', exact: true });
	await share.focus();
	release();
	// Only the live field says that it completes what is typed.
	await expect(search).toHaveAttribute('aria-autocomplete', 'list');
	await expect(search).toHaveValue('Lenin');
	await expect(share).toBeFocused();
	await expect(search).toHaveAttribute('aria-expanded', 'false');
});

test('each result shows in bold the words it was found by, as the reader goes on typing', async ({
	page
}) => {
	await openStill(page, './');
	const first = page.getByRole('listbox').getByRole('option').first();
	const bold = first.locator('b').filter({ hasText: /./u });
	await page.getByRole('combobox', { name: 'Search' }).fill('win');
	await expect(first).toHaveText('Winter Palace');
	await expect(bold).toHaveText(['Winter']);
	await page.keyboard.type('ter palace');
	await expect.poll(async () => (await bold.allTextContents()).join('')).toMatch(/^Winter ?Palace$/u);
	await expect(first).toHaveText('Winter Palace');
});
