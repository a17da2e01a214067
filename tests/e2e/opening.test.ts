import { expect, test, type Page } from '@playwright/test';
import { hold, letGo } from './hold';
import { Reader } from './reader';

/** Keeps a page from ever coming to rest, so that nothing in it comes to life but what a reader turns to. */
const keepBusy = (page: Page) => page.addInitScript(() => (window.requestIdleCallback = () => 0));

test.describe('before a page has come to rest', () => {
	test.beforeEach(({ page }) => keepBusy(page));

	test('a reader unticks a family of ties', async ({ page }) => {
		await page.goto('/');
		const alliance = page.getByRole('checkbox', { name: 'Alliance' });
		await alliance.uncheck();
		await expect(page).toHaveURL(/\?ties=/);
		await expect(alliance).not.toBeChecked();
		await alliance.check();
		await expect(page).toHaveURL('/');
	});

	test('a reader ticks by keyboard alone', async ({ page }) => {
		await page.goto('/');
		const stated = page.getByRole('checkbox', { name: 'Only what the text states' });
		await stated.focus();
		await stated.press('Space');
		await expect(page).toHaveURL('/?claim=stated');
		await expect(stated).toBeChecked();
	});

	test('a layout is chosen by a tool that neither points nor has the focus', async ({ page }) => {
		await page.goto('/');
		const layout = page.getByRole('combobox', { name: 'Layout' });
		await layout.selectOption('rings');
		await expect(page).toHaveURL('/?layout=rings');
		await expect(layout).toHaveValue('rings');
	});

	test('what an address shows is ticked, and the sides are of what it shows', async ({ page }) => {
		await page.goto('/');
		const sides = page.locator('#sides summary .count');
		const all = await sides.textContent();
		await page.goto('/?claim=stated&ties=alliance&layout=rings');
		await expect(page.getByRole('checkbox', { name: 'Only what the text states' })).toBeChecked();
		await expect(page.getByRole('checkbox', { name: 'Opposition' })).not.toBeChecked();
		await expect(page.getByRole('combobox', { name: 'Layout' })).toHaveValue('rings');
		await expect(sides).not.toHaveText(all!);
	});

	test('a reader asks how two are connected', async ({ page }) => {
		await page.goto('/');
		for (const [end, words] of [
			['From', 'martov'],
			['To', 'lenin']
		] as const) {
			const field = page.getByRole('combobox', { name: end, exact: true });
			await field.fill(words);
			await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
			await field.press('Enter');
		}
		await expect(page).toHaveURL('/?path=martov.lenin');
		// What tells of it has been fetched meanwhile.
		await expect(page.getByRole('heading', { name: 'Martov – Lenin' })).toBeFocused();
	});

	test('a question leads to its view, and the opening comes back', async ({ page }) => {
		const reader = new Reader(page);
		await page.goto('/');
		const questions = reader.panel.getByRole('listitem').getByRole('link');
		const first = await questions.first().textContent();
		await questions.first().click();
		await expect(page).toHaveURL(/\?/);
		await page.goBack();
		await expect(page).toHaveURL('/');
		await expect(questions.first()).toHaveText(first!);
		await expect(reader.panel.getByRole('heading', { level: 1 })).toHaveCount(1);
	});

	test('a reader of a phone unfolds what to show, and the controls of time', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/');
		const time = page.getByRole('region', { name: 'Time', exact: true });
		await expect(time.getByRole('slider')).toHaveCount(0);
		await time.getByRole('button', { name: 'Time' }).click();
		await expect(time.getByRole('slider')).toHaveCount(2);
		await page.getByRole('button', { name: 'What to show' }).click();
		await page.getByRole('checkbox', { name: 'Alliance' }).uncheck();
		await expect(page).toHaveURL(/\?ties=/);
		await expect(time.getByRole('button', { name: 'Time' })).toHaveAttribute('aria-expanded', 'true');
	});
});

test.describe('before a page listens', () => {
	test('what a reader presses and ticks is done once it does', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		const release = await hold(page, '**/_app/immutable/**/*.js');
		await page.goto('/', { waitUntil: 'commit' });
		const time = page.getByRole('region', { name: 'Time', exact: true });
		// Who gets no answer presses again.
		await time.getByRole('button', { name: 'Time' }).click();
		await time.getByRole('button', { name: 'Time' }).click();
		await page.getByRole('checkbox', { name: 'Alliance', includeHidden: true }).dispatchEvent('click');
		release();
		await expect(time.getByRole('slider')).toHaveCount(2);
		await expect(page).toHaveURL(/\?ties=/);
		await expect(page.getByRole('checkbox', { name: 'Alliance', includeHidden: true })).not.toBeChecked();
	});

	test('what a reader types into the search is searched for once it does', async ({ page }) => {
		const reader = new Reader(page);
		const release = await hold(page, '**/_app/immutable/**/*.js');
		await page.goto('/', { waitUntil: 'commit' });
		await reader.search.pressSequentially('lenin');
		release();
		await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Lenin');
		await expect(reader.search).toHaveValue('lenin');
		await expect(reader.search).toBeFocused();
	});

	test('a button pressed on an entity’s page answers once it does', async ({ page }) => {
		const release = await hold(page, '**/_app/immutable/**/*.js');
		await page.goto('/entity/lenin/', { waitUntil: 'commit' });
		await page.getByRole('button', { name: 'Dark colours' }).click();
		release();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});
});

test('controls of time that cannot be fetched say so, and are asked for again', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await keepBusy(page);
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		const response = await route.fetch();
		return (await response.text()).includes('time-slider') ? route.abort() : route.fulfill({ response });
	});
	await page.goto('/');
	const time = page.getByRole('region', { name: 'Time', exact: true });
	await time.getByRole('button', { name: 'Time' }).click();
	await expect(time.getByRole('alert')).toContainText('This part could not be loaded.');
	await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
	await letGo(page);
	await time.getByRole('button', { name: 'Time' }).click();
	await time.getByRole('button', { name: 'Time' }).click();
	await expect(time.getByRole('slider')).toHaveCount(2);
	await expect(time.getByRole('alert')).toHaveCount(0);
});
