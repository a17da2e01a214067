import { expect, test, type Page } from '@playwright/test';
import { Reader } from './reader';

const presides = 'lenin-presides-over-commissars';

const lensLink = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Ways to look' }).getByRole('link', { name, exact: true });
const matrix = (page: Page) => page.getByRole('grid');
const row = (page: Page, name: string) =>
	matrix(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const cell = (page: Page, of: string, sign: '+' | '−') =>
	row(page, of).getByRole('link').filter({ hasText: sign });
const focused = (page: Page) => page.locator(':focus');

test('one selection goes through all the lenses, and nothing of the view is lost', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/?sel=kerensky&mode=done');
	const selected = reader.panel.getByRole('heading', { name: 'Alexander Kerensky' });
	await expect(selected).toBeVisible();

	await lensLink(page, 'Matrix').click();
	await expect(page).toHaveURL('/?lens=matrix&sel=kerensky&mode=done');
	await expect(matrix(page).getByRole('rowheader', { name: 'Kerensky', exact: true })).toBeVisible();
	await expect(row(page, 'Kerensky').getByRole('link', { name: 'Kerensky', exact: true })).toHaveAttribute(
		'aria-current',
		'true'
	);
	await expect(selected).toBeVisible();

	await lensLink(page, 'Timeline').click();
	await expect(page).toHaveURL('/?lens=timeline&sel=kerensky&mode=done');
	await expect(page.getByRole('heading', { name: /^7 November 1917/ })).toContainText('25 October');
	await expect(selected).toBeVisible();

	await lensLink(page, 'Text').click();
	await expect(page).toHaveURL('/?lens=text&sel=kerensky&mode=done');
	await expect(selected).toBeVisible();

	await lensLink(page, 'Graph').click();
	await expect(page).toHaveURL('/?sel=kerensky&mode=done');
	await reader.canvasIsDrawn();
	await expect(selected).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'Only what was done' })).toBeChecked();
});

test.describe('the matrix', () => {
	test('opens the words that a cell stands for, and names it from its row', async ({ page }) => {
		const reader = new Reader(page);
		await page.goto('/?lens=matrix');
		await row(page, 'Lenin')
			.getByRole('link', { name: /presides|presided/ })
			.click();
		await expect(page).toHaveURL(`/?lens=matrix&sel=${presides}`);
		await expect(reader.panel.locator('mark').first()).toBeVisible();
		await expect(row(page, 'Lenin').locator('td [aria-current]')).toHaveCount(1);
		await expect(row(page, "People's Commissars").locator('td [aria-current]')).toHaveCount(1);
	});

	test('goes through the ties of a cell that has several', async ({ page }) => {
		await page.goto('/?lens=matrix');
		const several = matrix(page).getByRole('link').filter({ hasText: '2' }).first();
		await several.click();
		await expect(page).toHaveURL(/sel=/);
		const first = new URL(page.url()).searchParams.get('sel');
		await several.click();
		await expect.poll(() => new URL(page.url()).searchParams.get('sel')).not.toBe(first);
		await several.click();
		await expect.poll(() => new URL(page.url()).searchParams.get('sel')).toBe(first);
	});

	test('is one stop of the tab key, and arrows move from cell to cell', async ({ page }) => {
		await page.goto('/?lens=matrix&sel=kerensky');
		await expect(matrix(page).locator('[tabindex="0"]')).toHaveCount(1);
		await matrix(page).locator('[tabindex="0"]').focus();
		await expect(focused(page)).toHaveText('Kerensky');
		await page.keyboard.press('Control+ArrowRight');
		await expect(focused(page)).toHaveText(/[+−±]/);
		await expect(matrix(page).locator('[tabindex="0"]')).toHaveCount(1);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Home');
		await expect(focused(page)).not.toHaveText('Kerensky');
		await page.keyboard.press('Control+Home');
		await page.keyboard.press('ArrowRight');
		await expect(focused(page)).toHaveText('Bolsheviks');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/?lens=matrix&sel=bolsheviks');
		await expect(focused(page)).toHaveText('Bolsheviks');
	});

	test('keeps its headers in sight', async ({ page }) => {
		await page.goto('/?lens=matrix');
		await cell(page, 'Kerensky', '−').first().scrollIntoViewIfNeeded();
		await expect(
			matrix(page).getByRole('columnheader', { name: 'Bolsheviks', exact: true })
		).toBeInViewport();
		await matrix(page).getByRole('row').last().scrollIntoViewIfNeeded();
		await expect(
			matrix(page).getByRole('columnheader', { name: 'Bolsheviks', exact: true })
		).toBeInViewport();
	});

	test('says so where no tie is for or against anybody, and gives a way back', async ({ page }) => {
		await page.goto('/?lens=matrix&ties=place');
		await expect(page.getByText('none is for or against an actor')).toBeVisible();
		await page.locator('.lens').getByRole('button', { name: 'Show all' }).click();
		await expect(matrix(page)).toBeVisible();
	});
});

test.describe('the timeline', () => {
	test('puts what the text dates under days in both calendars, and the rest apart', async ({ page }) => {
		await page.goto('/?lens=timeline');
		const dates = page.locator('.lens time');
		await expect(dates).toHaveText([
			'March 1917',
			'July 1917',
			'November 1917',
			'5 November 1917',
			'6 November 1917',
			/^6\s–\s7 November 1917$/,
			'7 November 1917',
			'8 November 1917'
		]);
		await expect(
			page.getByRole('heading', { name: /Without a date, in the order of telling/ })
		).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Paragraph 1', exact: true })).toBeVisible();
	});

	test('selects a tie, and opens its words where it stands', async ({ page }) => {
		const reader = new Reader(page);
		await page.goto('/?lens=timeline');
		const tie = page
			.locator('.lens')
			.getByRole('listitem')
			.filter({ has: page.getByRole('link', { name: /Trotsky addressed/ }) })
			.last();
		await tie.getByRole('link', { name: /Trotsky addressed/ }).click();
		await expect(page).toHaveURL('/?lens=timeline&sel=trotsky-addresses-garrison');
		await expect(reader.panel.locator('mark').first()).toBeVisible();
		await expect(tie.locator('[aria-current]')).toHaveCount(1);
		await tie.getByRole('button', { name: 'The words of the text' }).click();
		await expect(tie.locator('mark').first()).toBeVisible();
	});

	test('says so where no tie is shown, and gives a way back', async ({ page }) => {
		await page.goto('/?lens=timeline&kinds=country');
		await page.locator('.lens').getByRole('button', { name: 'Show all' }).click();
		await expect(page.getByRole('heading', { name: /^7 November 1917/ })).toBeVisible();
	});
});

test.describe('by keyboard alone, a reader', () => {
	test("walks Lenin's ties, hears them, opens the other end, and steps back", async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?sel=lenin');
		const said = page.locator('figure [role=status]');
		await expect(said).toHaveText('Lenin, 6 ties');
		await page.getByRole('group', { name: /^Graph\./ }).focus();
		const heard: string[] = [];
		for (let tie = 1; tie <= 6; tie++) {
			await page.keyboard.press('ArrowRight');
			await expect(said).toContainText(`, tie ${tie} of 6`);
			heard.push(await said.innerText());
		}
		expect(new Set(heard).size).toBe(6);
		expect(heard.filter((words) => words.includes("Council of People's Commissars"))).not.toEqual([]);
		await page.keyboard.press('ArrowRight');
		await expect(said).toHaveText(heard[0]!);
		await page.keyboard.press('ArrowLeft');
		await expect(said).toHaveText(heard[5]!);
		await expect(page).toHaveURL('/?sel=lenin');

		await page.keyboard.press('Escape');
		await expect(said).toHaveText('Lenin, 6 ties');
		await expect(page).toHaveURL('/?sel=lenin');
		const to = heard.findIndex((words) => /presid(es|ed) over/.test(words));
		for (let press = 0; press <= to; press++) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/sel=(?!lenin)/);
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL('/');
	});

	test('opens a tie of the walk, and goes on from it', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?sel=lenin');
		await page.getByRole('group', { name: /^Graph\./ }).focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Space');
		await expect(reader.panel.locator('mark').first()).toBeVisible();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('figure [role=status]')).toContainText(/tie \d+ of \d+/);
	});

	test('goes through the graph as a tree, on the same selection', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?sel=lenin');
		const tree = page.getByRole('tree');
		const lenin = tree.getByRole('treeitem', { name: 'Lenin 6 ties' });
		await expect(lenin).toHaveAttribute('aria-selected', 'true');
		await expect(lenin).toHaveAttribute('aria-expanded', 'true');
		await lenin.focus();
		await expect(lenin).toBeInViewport();
		await page.keyboard.press('ArrowRight');
		await expect(focused(page)).toHaveAttribute('aria-level', '2');
		await page.keyboard.press('ArrowRight');
		await expect(focused(page)).toHaveAttribute('aria-level', '3');
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL('/?sel=lenin');
		await expect(focused(page)).toHaveAttribute('aria-selected', 'true');
		await expect(reader.panel.locator('mark').first()).toBeVisible();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Home');
		await expect(focused(page)).toHaveAttribute('aria-posinset', '1');
		await expect(tree.getByRole('treeitem', { level: 1 })).toHaveCount(
			Object.keys(await reader.places()).length
		);
	});

	test('lists the keys, and switches those of a single sign off for good', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/');
		await page.keyboard.press('?');
		const list = page.getByRole('dialog', { name: 'Keys' });
		await expect(list).toBeVisible();
		await list.getByRole('switch').press('Space');
		await page.keyboard.press('Escape');
		await expect(list).toBeHidden();
		await page.keyboard.press('/');
		await expect(reader.search).not.toBeFocused();

		await reader.open('/');
		await page.keyboard.press('?');
		await page.keyboard.press('/');
		await expect(list).toBeHidden();
		await expect(reader.search).not.toBeFocused();
		await page.getByRole('button', { name: 'Keys' }).click();
		await list.getByRole('switch').press('Space');
		await page.keyboard.press('Escape');
		await page.keyboard.press('/');
		await expect(reader.search).toBeFocused();
	});

	test('makes the graph larger, smaller, and whole again', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/');
		await page.getByRole('group', { name: /^Graph\./ }).focus();
		await page.keyboard.press('+');
		await expect(page).toHaveURL(/cam=/);
		await page.keyboard.press('0');
		await expect(page).toHaveURL('/');
		await page.keyboard.press('-');
		await expect(page).toHaveURL(/cam=/);
	});
});
