import { expect, test, type Locator } from '@playwright/test';
import { Reader } from './reader';

/** A reader who goes through time, under the canvas. */
class TimeReader extends Reader {
	readonly bar = this.page.getByRole('region', { name: 'Time', exact: true });
	readonly firstDay = this.bar.getByRole('slider', { name: 'First day' });
	readonly lastDay = this.bar.getByRole('slider', { name: 'Last day' });

	/** Chooses 6 and 7 November from all days, by keyboard alone. */
	async chooseTheRevolution(): Promise<void> {
		await moveTo(this.firstDay, 'ArrowRight', '6 November 1917 (24 October)');
		await moveTo(this.lastDay, 'ArrowLeft', '7 November 1917 (25 October)');
	}

	/** Says which ties are on the canvas. */
	async ties(): Promise<number> {
		const title = await this.page.locator('figcaption', { hasText: 'A graph of' }).textContent();
		return Number(/(\d+) ties/.exec(title ?? '')?.[1]);
	}

	async names(): Promise<string[]> {
		return Object.keys(await this.places()).toSorted();
	}
}

/** Presses a key until a slider says what is wanted. */
async function moveTo(slider: Locator, key: string, wanted: string): Promise<void> {
	await slider.focus();
	for (let press = 0; press < 40 && (await slider.getAttribute('aria-valuetext')) !== wanted; press++) {
		await slider.press(key);
	}
	await expect(slider).toHaveAttribute('aria-valuetext', wanted);
}

test('a reader chooses two days by keyboard, sees only their ties, keeps them, and undoes it', async ({
	page
}) => {
	const reader = new TimeReader(page);
	await reader.open('/');
	const all = await reader.ties();
	await reader.chooseTheRevolution();
	await expect(page).toHaveURL('/?from=1917-11-06&to=1917-11-07');
	await expect(reader.bar.getByText('6 – 7 November 1917')).toBeVisible();
	await expect(reader.bar.getByText('24 – 25 October')).toBeVisible();

	await reader.bar.getByLabel('Undated ties').uncheck();
	await expect(page).toHaveURL('/?from=1917-11-06&to=1917-11-07&undated=no');
	await expect.poll(() => reader.ties()).toBeLessThan(all / 2);
	const names = await reader.names();
	expect(names).toContain('winter-palace');
	expect(names).not.toContain('fortress-garrison');

	await page.reload();
	await reader.canvasIsDrawn();
	await expect(reader.firstDay).toHaveAttribute('aria-valuetext', '6 November 1917 (24 October)');
	expect(await reader.names()).toEqual(names);

	await page.goBack();
	await expect(page).toHaveURL('/?from=1917-11-06&to=1917-11-07');
	await expect(reader.bar.getByLabel('Undated ties')).toBeChecked();
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL('/');
	await expect.poll(() => reader.ties()).toBe(all);
});

test('a thumb that takes many steps makes one entry of the history', async ({ page }) => {
	const reader = new TimeReader(page);
	await reader.open('/');
	await moveTo(reader.firstDay, 'ArrowRight', '5 November 1917 (23 October)');
	await expect(page).toHaveURL(/from=1917-11-05/);
	await page.goBack();
	await expect(page).toHaveURL('/');
	await expect(reader.firstDay).toHaveAttribute('aria-valuenow', '0');
});

test('days play one after the other until the reader does something else', async ({ page }) => {
	const reader = new TimeReader(page);
	await reader.open('/');
	// Every address that it passes: a slow look at the address bar alone could miss one.
	const passed: string[] = [];
	page.on('framenavigated', (frame) => passed.push(new URL(frame.url()).search));
	await reader.bar.getByRole('button', { name: 'Show day by day' }).click();
	await expect
		.poll(() => passed.slice(0, 2))
		.toEqual(['?from=1917-03-01&to=1917-03-01', '?from=1917-03-31&to=1917-03-31']);
	await page.getByRole('checkbox', { name: 'Only what was done' }).check();
	await expect(reader.bar.getByRole('button', { name: 'Pause' })).toHaveCount(0);
	await expect(page).toHaveURL(/mode=done/);
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL('/');
});

test('a reader steps through the telling, and reads each sentence as the graph grows', async ({ page }) => {
	const reader = new TimeReader(page);
	await reader.open('/');
	await reader.bar.getByRole('button', { name: 'Telling' }).click();
	await reader.bar.getByRole('button', { name: 'Next sentence' }).click();
	await expect(page).toHaveURL('/?upto=p1s1');
	await expect(reader.bar.getByText('Sentence 1 of 64')).toBeVisible();
	const told = reader.bar.getByRole('region', { name: 'Sentence' });
	await expect(told.locator('mark')).not.toHaveCount(0);
	const few = await reader.ties();

	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Shift+ArrowRight');
	await expect(page).toHaveURL(/upto=p1s3|upto=p2s/);
	await expect.poll(() => reader.ties()).toBeGreaterThan(few);

	await reader.open('/?upto=p6s2');
	await expect(told.getByText('They took possession of two railroads')).toBeVisible();
	await told.getByRole('link', { name: 'അവർ' }).click();
	await expect(page).toHaveURL('/?sel=revolutionaries&upto=p6s2');
	await reader.bar.getByRole('button', { name: 'The whole text' }).click();
	await expect(page).toHaveURL('/?sel=revolutionaries');
});

test('a time without ties says so, and leads back', async ({ page }) => {
	const reader = new TimeReader(page);
	await reader.open('/?from=1917-12-01&to=1917-12-05&undated=no');
	await expect(reader.bar.getByText('No tie is dated to this time.')).toBeVisible();
	await expect(page.getByText('Nothing is left to show.')).toBeVisible();
	await reader.bar.getByRole('button', { name: 'All days' }).click();
	await expect(page).toHaveURL('/?undated=no');
	expect(await reader.ties()).toBeGreaterThan(0);
});

test('who changes side is listed, and told before and after the day, with the words that say it', async ({
	page
}) => {
	const reader = new TimeReader(page);
	await reader.open('/');
	await reader.bar.getByTitle(/changes? of side/).click();
	await page.getByRole('link', { name: 'Soldiers guarding the Peter and Paul Fortress' }).click();
	await expect(page).toHaveURL('/?sel=fortress-garrison');
	await expect(reader.panel.getByRole('heading', { name: 'Before and after' })).toBeVisible();
	await expect(reader.panel.getByText('with nobody')).toBeVisible();
	await expect(reader.panel.locator('mark', { hasText: 'പക്ഷത്തിലാക്കി' }).first()).toBeVisible();

	await page.goto('/entity/fortress-garrison/');
	await expect(page.getByRole('heading', { name: 'Before and after' })).toBeVisible();
});
