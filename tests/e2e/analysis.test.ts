import { expect, test, type Page } from '@playwright/test';
import { Reader } from './reader';

/** Types a name into one end of the path finder and takes the first that is offered. */
async function pick(page: Page, end: 'From' | 'To', words: string) {
	const field = page.getByRole('combobox', { name: end, exact: true });
	await field.fill(words);
	await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
	await field.press('Enter');
}

test.describe('who stands with Lenin', () => {
	test('is told by the list of sides, which says that it is computed', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/');
		await reader.panel.getByText('Sides', { exact: true }).click();
		const side = reader.panel.getByRole('listitem').filter({
			has: page.getByRole('heading', { name: 'The side of the Bolsheviks' })
		});
		for (const name of ['Lenin', 'Trotsky', 'Podvoisky']) {
			await expect(side.getByRole('link', { name, exact: true })).toBeVisible();
		}
		for (const name of ['Kerensky', 'Kornilov', 'Martov']) {
			await expect(side.getByRole('link', { name, exact: true })).toHaveCount(0);
		}
		await expect(reader.panel.getByText(/^Computed from the ties/)).toBeVisible();

		await side.getByRole('link', { name: 'Lenin', exact: true }).click();
		await expect(page).toHaveURL('/?sel=lenin');
	});

	test('is folded and unfolded as often as the reader likes, with another page in between', async ({
		page
	}) => {
		const reader = new Reader(page);
		await reader.open('/');
		const sides = reader.panel.getByText('Sides', { exact: true });
		const lenin = reader.panel.locator('#sides').getByRole('link', { name: 'Lenin', exact: true });
		for (let round = 0; round < 2; round++) {
			await sides.click();
			await expect(lenin).toBeVisible();
			await sides.click();
			await expect(lenin).toBeHidden();
		}
		await page.getByRole('link', { name: 'Index' }).click();
		await expect(page).toHaveURL('/entity/');
		await page.goBack();
		await sides.click();
		await expect(lenin).toBeVisible();
	});

	test('follows what is shown, though it was folded away meanwhile', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/');
		await page.getByRole('checkbox', { name: /^Alliance/ }).uncheck();
		await page.getByRole('checkbox', { name: /^Belonging/ }).uncheck();
		await expect(page).toHaveURL(/ties=/);
		await reader.panel.getByText('Sides', { exact: true }).click();
		const sides = reader.panel.locator('#sides');
		await expect(sides.getByText(/^Computed from the ties/)).toBeVisible();
		await expect(sides.getByRole('heading', { name: 'The side of the Bolsheviks' })).toHaveCount(0);
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test('is unfolded all the same', async ({ page }) => {
			await page.goto('/');
			await page.getByText('Sides', { exact: true }).click();
			await expect(page.getByRole('heading', { name: 'The side of the Bolsheviks' })).toBeVisible();
		});
	});

	test('shows those on no side as alone, and what does not fit', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?layout=sides');
		await expect(reader.panel.getByRole('heading', { name: /On no side/ })).toBeVisible();
		await expect(reader.panel.getByRole('link', { name: 'Kornilov', exact: true })).toBeVisible();
		await expect(reader.panel.getByRole('heading', { name: 'What does not fit' })).toBeVisible();
		await reader.panel.getByText('Balance', { exact: true }).click();
		await expect(reader.panel.getByText(/triangle/).nth(1)).toBeVisible();
	});
});

test.describe('how Martov and Lenin are connected', () => {
	test('is found by typing both names, and every step shows its Malayalam words', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/');
		await pick(page, 'From', 'martov');
		await pick(page, 'To', 'ലെനിന്\u200d');
		await expect(page).toHaveURL('/?path=martov.lenin');
		await expect(reader.panel.getByRole('heading', { name: 'Martov – Lenin' })).toBeFocused();

		const first = reader.panel.locator('details[open]').first();
		const steps = first.locator('ol > li');
		await expect(steps).not.toHaveCount(0);
		for (const step of await steps.all()) {
			await expect(step.locator('blockquote mark').first()).toBeVisible();
			await expect(step.locator('blockquote [lang="ml"], blockquote[lang="ml"]').first()).toBeVisible();
		}
	});

	test('survives a reload, and Back undoes it', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/');
		await reader.panel.getByRole('link', { name: 'How are Martov and Lenin connected?' }).click();
		await expect(reader.panel.getByRole('heading', { name: /shortest paths/ })).toBeVisible();
		await page.reload();
		await expect(reader.panel.getByRole('heading', { name: /shortest paths/ })).toBeVisible();
		await page.goBack();
		await expect(page).toHaveURL('/');
		await expect(reader.panel.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('reads the other way round when the ends are swapped', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?path=martov.lenin');
		await reader.panel.getByRole('link', { name: 'Swap the ends' }).click();
		await expect(page).toHaveURL('/?path=lenin.martov');
		await expect(reader.panel.getByRole('heading', { name: 'Lenin – Martov' })).toBeVisible();
	});

	test('is left by Escape', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?path=martov.lenin');
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL('/');
	});
});

test.describe('a path that is none', () => {
	test('between a thing and itself asks for another end', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?path=lenin.lenin');
		await expect(reader.panel.getByText('Both ends are the same. Choose another end.')).toBeVisible();
		await pick(page, 'To', 'martov');
		await expect(page).toHaveURL('/?path=lenin.martov');
	});

	test('is said to be none, with a way back', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?path=nicholas-ii.lenin&ties=alliance');
		await expect(reader.panel.getByText('No tie that is shown leads from one to the other.')).toBeVisible();
		await reader.panel.getByRole('button', { name: 'Show all' }).click();
		await expect(page).toHaveURL('/?path=nicholas-ii.lenin');
		await expect(reader.panel.getByRole('heading', { name: /path/ }).first()).toBeVisible();
	});

	test('to somebody unknown is dropped, and a notice says so', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?path=lenin.rasputin');
		await expect(page.getByText(/“rasputin” \(path\) is not in this dataset/)).toBeVisible();
		await expect(reader.panel.getByRole('heading', { level: 1 })).toBeVisible();
	});
});

test.describe('the menu of a node', () => {
	test('opens by a right click, is walked by arrows, and leads to only its ties', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/');
		const { x, y } = await reader.place('kerensky');
		await page.mouse.click(x, y, { button: 'right' });
		const menu = page.getByRole('dialog', { name: 'Kerensky: what to do' });
		await expect(menu.getByRole('link', { name: 'Open the page' })).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(menu.getByRole('link', { name: 'Only its ties' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/?sel=kerensky&near=kerensky.1');
		await expect(menu).toBeHidden();
		await expect(reader.panel.getByRole('heading', { name: 'Neighbours' })).toBeVisible();
	});

	test('opens from the panel, and Escape closes it alone', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open('/?sel=kerensky');
		await reader.panel.getByRole('button', { name: 'More' }).click();
		const menu = page.getByRole('dialog', { name: 'Kerensky: what to do' });
		await expect(menu).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(menu).toBeHidden();
		await expect(page).toHaveURL('/?sel=kerensky');
		await expect(reader.panel.getByRole('button', { name: 'More' })).toBeFocused();
	});
});

test('beyond one step, who stands near is marked as an inference', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/?sel=kerensky&near=kerensky.1');
	await expect(reader.panel.getByText('Inference', { exact: true })).toHaveCount(0);
	await reader.panel.getByRole('link', { name: 'Within 2 steps' }).click();
	await expect(page).toHaveURL('/?sel=kerensky&near=kerensky.2');
	await expect(reader.panel.getByText('Inference', { exact: true }).first()).toBeVisible();
});

test('every question leads to a view with something in it', async ({ page }) => {
	const reader = new Reader(page);
	await reader.open('/');
	await reader.panel.getByText('More questions').click();
	const questions = page
		.getByRole('heading', { name: 'Begin with a question' })
		.locator('..')
		.getByRole('link');
	const addresses = await questions.evaluateAll((links) =>
		links.map((link) => link.getAttribute('href') ?? '')
	);
	expect(addresses.length).toBeGreaterThanOrEqual(12);
	for (const address of addresses) {
		await reader.follow(new URL(address, page.url()).search);
		await reader.canvasIsDrawn();
		expect(Object.keys(await reader.places()).length, address).toBeGreaterThan(1);
		await expect(page.getByRole('alert')).toHaveCount(0);
	}
});
