import { expect, test, type Page } from '@playwright/test';
import { languages, openStill } from './everywhere';

/** What is printed for nothing: controls, and ways through the site. */
const useless = (page: Page) =>
	page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLElement>(
				'button, input, select, nav, header[role], .skip, [role=tree], .zoom'
			)
		]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => !element.closest('.visually-hidden, section:has([role=tree])'))
			.map((element) => element.outerHTML.slice(0, 120))
	);

/** Relative luminance, 0 to 1, of the ink and of what it stands on, where the least contrast is. */
const palest = (page: Page) =>
	page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
		const luminance = (colour: string) => {
			canvas.fillStyle = '#fff';
			canvas.fillRect(0, 0, 1, 1);
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
			const linear = (value: number) =>
				value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
			return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
		};
		const texts = [...document.querySelectorAll<HTMLElement>('main *')].filter(
			(element) =>
				element.checkVisibility({ visibilityProperty: true }) &&
				!element.closest('.visually-hidden, [aria-hidden=true], svg') &&
				[...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
		);
		// Grounds are not printed unless a reader asks for them, so all ink has to be dark on white.
		return Math.max(...texts.map((element) => luminance(getComputedStyle(element).color)));
	});

const pages = {
	'the page of a name': ['entity/lenin/', '.source mark'],
	'the page of a tie': ['relation/lenin-presides-over-commissars/', '.source mark'],
	'the evidence of a view': ['?lens=evidence&near=martov.1', '.source mark'],
	'the text beside the graph': ['?lens=text&sel=lenin', '.source .lit'],
	'a tour': ['tour/winter-palace/', '.source mark']
} as const;

for (const [language, root] of Object.entries(languages))
	for (const [name, [address, marked]] of Object.entries(pages))
		test(`${name} is printed dark on light, without controls, in ${language}`, async ({ page }) => {
			await page.addInitScript(() => localStorage.setItem('paksham-theme', 'dark'));
			await openStill(page, root + address);
			await page.emulateMedia({ media: 'print' });
			expect(await useless(page)).toEqual([]);
			await expect(page.getByRole('banner')).toBeHidden();
			// 4.5 to 1 on white.
			expect(await palest(page)).toBeLessThan(0.183);
			// Without any colour, the words that prove something stand out.
			const mark = page.locator(marked).first();
			await expect(mark).toHaveCSS('font-weight', '700');
			await expect(mark).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
			await expect(page.locator('.printed')).toContainText(new URL(page.url()).pathname);
			// No excerpt is broken between two sheets.
			for (const excerpt of await page.locator('main figure:has(blockquote):visible').all())
				expect(
					await excerpt.evaluate((figure) => {
						const kept: string[] = [];
						for (let at: Element | null = figure; at; at = at.parentElement)
							kept.push(getComputedStyle(at).breakInside);
						return kept;
					})
				).toContain('avoid');
		});

test('a link that leaves the site is printed with its address, others are not', async ({ page }) => {
	await openStill(page, 'entity/lenin/');
	await page.emulateMedia({ media: 'print' });
	const after = (link: string) =>
		page
			.locator(link)
			.first()
			.evaluate((element) => getComputedStyle(element, '::after').content);
	expect(await after('a[rel=external]')).toContain('wikidata.org/wiki/Q1394');
	expect(await after('blockquote a')).toBe('none');
});

test('the text is printed whole, as light as paper, over several sheets', async ({ page }) => {
	await openStill(page, 'text/');
	const pdf = await page.pdf({ format: 'A4' });
	const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	expect(sheets.length).toBeGreaterThan(3);
	expect(sheets.length).toBeLessThan(15);
});
