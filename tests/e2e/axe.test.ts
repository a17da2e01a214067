import axe, { type RunOptions } from 'axe-core';
import { expect, test, type Page } from '@playwright/test';
import { everywhere, languages, openStill } from './everywhere';

/** The parts of WCAG 2.2 AA that a program can judge, and what else axe holds to be good. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In light colours all there is, in dark ones what colours change. */
const themes: Readonly<Record<string, RunOptions>> = {
	light: { runOnly: tags, rules: { 'target-size': { enabled: true } } },
	dark: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
};

/** What axe finds wrong with the page, or with a part of it. */
async function faults(page: Page, part = 'html'): Promise<string[]> {
	// It stays on the page for as long as the page does.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(
		async ({ part, themes }) => {
			const { axe: here } = window as unknown as { axe: typeof axe };
			const found: string[] = [];
			for (const [theme, options] of Object.entries(themes)) {
				document.documentElement.dataset.theme = theme;
				const { violations, passes } = await here.run(part, { ...options, resultTypes: ['violations'] });
				if (passes.length === 0) found.push(`${theme}: axe finds nothing to look at in ${part}`);
				for (const { id, nodes } of violations)
					found.push(...nodes.map(({ html }) => `${theme}, ${id}: ${html.slice(0, 300)}`));
			}
			return found;
		},
		{ part, themes }
	);
}

for (const [language, root] of Object.entries(languages)) {
	test.describe(`axe finds no fault in ${language}`, () => {
		test('on any page, and in the explorer in any view', async ({ page }) => {
			test.slow();
			const found: Record<string, string[]> = {};
			await everywhere(page, root, async (address) => {
				// What stands around the parts of the explorer is the same in every view.
				const part = address.includes('?') && address !== '?sel=kerensky' ? 'main' : undefined;
				const wrong = await faults(page, part);
				if (wrong.length > 0) found[address] = wrong;
			});
			expect(found).toEqual({});
		});

		test('in the tree, the list of keys, the menu of a name, and what can be shared', async ({ page }) => {
			await openStill(page, `${root}?sel=kerensky`);
			await page.getByRole('button', { name: /^(Graph as a list|ഗ്രാഫ് പട്ടികയായി)$/ }).click();
			await expect(page.getByRole('treeitem').first()).toBeVisible();
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
