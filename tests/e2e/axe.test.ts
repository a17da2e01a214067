import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { languages, openStill, routes, views } from './everywhere';

/** The parts of WCAG 2.2 AA that a program can judge, and what else axe holds to be good. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page, or with a part of it; in light colours all there is, in dark ones what colours change. */
async function faults(page: Page, part?: string): Promise<string[]> {
	const found: string[] = [];
	for (const theme of ['light', 'dark']) {
		await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
		const axe = new AxeBuilder({ page }).setLegacyMode();
		if (theme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
		else axe.options({ runOnly: tags, rules: { 'target-size': { enabled: true } } });
		if (part) axe.include(part);
		const { violations } = await axe.analyze();
		for (const { id, nodes } of violations)
			found.push(...nodes.map(({ html }) => `${theme}, ${id}: ${html.slice(0, 300)}`));
	}
	return found;
}

for (const [language, root] of Object.entries(languages)) {
	test.describe(`axe finds no fault in ${language}`, () => {
		for (const route of routes)
			test(`on /${route}`, async ({ page }) => {
				await openStill(page, root + route);
				expect(await faults(page)).toEqual([]);
			});

		for (const [name, view] of Object.entries(views))
			test(`where the explorer shows ${name}`, async ({ page }) => {
				await openStill(page, root + view);
				expect(await faults(page, name === 'a name' ? undefined : 'main')).toEqual([]);
			});

		test('in the tree, the list of keys, the menu of a name, and what can be shared', async ({ page }) => {
			await openStill(page, `${root}?sel=kerensky`);
			await page.getByRole('button', { name: /^(Graph as a list|ഗ്രാഫ് പട്ടികയായി)$/ }).click();
			expect(await faults(page, 'figure')).toEqual([]);
			await page.getByRole('button', { name: /^(More|കൂടുതൽ)/ }).click();
			await expect(page.locator('[popover]:popover-open')).toBeVisible();
			expect(await faults(page, '[popover]')).toEqual([]);
			await page.keyboard.press('Escape');
			for (const key of ['?', 's']) {
				await page.keyboard.press(key);
				await expect(page.getByRole('dialog')).toBeVisible();
				expect(await faults(page, '[role=dialog]')).toEqual([]);
				if (key === 's')
					for (const tab of await page.getByRole('tab').all()) {
						await tab.click();
						expect(await faults(page, '[role=dialog]')).toEqual([]);
					}
				await page.keyboard.press('Escape');
				await expect(page.getByRole('dialog')).toBeHidden();
			}
		});

		test.describe('on a phone', () => {
			test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

			test('with its sheet in the middle, up, and at what to show', async ({ page }) => {
				await openStill(page, `${root}?sel=kerensky`);
				expect(await faults(page)).toEqual([]);
				await page.locator('.grip').click();
				await expect(page.locator('main')).toHaveAttribute('data-sheet', 'high');
				await page.locator('.tabs button').nth(1).click();
				expect(await faults(page, 'main')).toEqual([]);
			});
		});
	});
}
