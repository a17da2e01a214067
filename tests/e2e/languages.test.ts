import { expect, test, type Page } from '@playwright/test';
import { everywhere, openStill } from './everywhere';

/** What is written in Latin letters in every language: names of formats, keys, addresses, and this site's licence. */
const international =
	/https?:\/\/\S+|localhost\S*|\S+\.(json|csv|ttl|txt|xml|jsonld|gexf|graphml)\b|\b(CSV|JSON-LD|JSON|GEXF|GraphML|RDF|Turtle|SVG|PNG|W3C|BibTeX|CSL-JSON|HTML|Markdown|MIT|Esc|Ctrl|Shift|II|Enter|Space|Home|End|Wikidata|Wikipedia|Q\d+|controls|none|view|all)\b/gi;

/** Words in Latin letters that a page in Malayalam shows or says, but for those that say they are in another language. */
async function latin(page: Page): Promise<string[]> {
	const said = await page.evaluate(() => {
		const inMalayalam = (element: Element | null) =>
			element?.closest('[lang]')?.getAttribute('lang') === 'ml' &&
			!element.closest('code, pre, kbd, script, style, noscript, [translate=no], textarea');
		const found: string[] = [document.title];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const { parentElement, nodeValue } = texts.currentNode;
			if (inMalayalam(parentElement)) found.push(nodeValue ?? '');
		}
		for (const element of document.querySelectorAll(
			'[aria-label], [title], [placeholder], [alt], meta[content]'
		)) {
			if (!inMalayalam(element)) continue;
			if (element.matches('meta:not([name=description], [property="og:title"], [property="og:description"])'))
				continue;
			for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'content'])
				found.push(element.getAttribute(name) ?? '');
		}
		return found;
	});
	const words = said.flatMap((text) =>
		/[A-Za-z]{2,}/.test(text.replace(international, '')) ? [text.replace(/\s+/g, ' ').trim()] : []
	);
	// A language is called what it calls itself.
	return [...new Set(words)].filter((text) => text !== 'English');
}

test('no English is left in Malayalam, on any page and in any view', async ({ page }) => {
	const found: Record<string, string[]> = {};
	await everywhere(page, 'ml/', async (address) => {
		// The address is the reader's own, and what it asks for is repeated as it stands.
		const words = (await latin(page)).filter((text) => !/trotzki|“here”/.test(text));
		if (words.length > 0) found[address] = words;
	});
	expect(found).toEqual({});
});

test('no English is left in the dialogs in Malayalam', async ({ page }) => {
	await openStill(page, 'ml/?sel=kerensky');
	for (const key of ['?', 's']) {
		await page.keyboard.press(key);
		await expect(page.getByRole('dialog')).toBeVisible();
		for (const tab of [null, ...(await page.getByRole('tab').all())]) {
			await tab?.click();
			expect(await latin(page)).toEqual([]);
		}
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	}
});

test('dates are said in Malayalam, by both calendars', async ({ page }) => {
	await openStill(page, 'ml/?lens=timeline');
	const day = page.getByRole('heading', { name: /1917 നവംബർ 7/ });
	await expect(day).toContainText(/ഒക്\u200c?ടോബർ 25/);
	await expect(day).toContainText('പഴയ റഷ്യൻ കലണ്ടർ');
});

test.describe('a browser that asks for Malayalam', () => {
	test.use({ locale: 'ml-IN' });
	const offer = (page: Page) => page.getByRole('complementary', { name: 'മലയാളത്തിൽ വായിക്കാം' });

	test('is offered it without a jump or a detour, at the same view, once', async ({ page }) => {
		await page.addInitScript(() => {
			(globalThis as { shifts?: number }).shifts = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					(globalThis as { shifts?: number }).shifts! += (
						entry as PerformanceEntry & { value: number }
					).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await openStill(page, './?sel=kerensky&ties=opposition');
		await expect(page).toHaveURL(/\/\?sel=kerensky&ties=opposition$/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(offer(page)).toHaveAttribute('lang', 'ml');
		expect(await page.evaluate(() => (globalThis as { shifts?: number }).shifts)).toBeCloseTo(0, 2);
		await offer(page).getByRole('link').click();
		await expect(page).toHaveURL(/\/ml\/\?sel=kerensky&ties=opposition$/);
		await expect(page.getByRole('complementary', { name: 'Read it in English' })).toHaveCount(0);

		await openStill(page, 'text/#p4s2');
		await expect(offer(page).getByRole('link')).toHaveAttribute('href', /\/ml\/text\/#p4s2$/);
		await offer(page).getByRole('button', { name: 'അടയ്ക്കുക' }).click();
		await expect(offer(page)).toHaveCount(0);
		await openStill(page, 'about/');
		await expect(offer(page)).toHaveCount(0);
		// Who stays in English is offered it in Malayalam from then on.
		await openStill(page, 'ml/about/');
		await expect(page.getByRole('complementary', { name: 'Read it in English' })).toBeVisible();
	});

	test('is offered it where nothing can be remembered, too', async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		});
		await openStill(page, 'about/');
		await offer(page).getByRole('button').click();
		await expect(offer(page)).toHaveCount(0);
		expect(errors).toEqual([]);
	});
});

test('a choice made in the head of the page is remembered, and nobody else is offered anything', async ({
	page
}) => {
	await openStill(page, 'ml/about/');
	const offer = page.getByRole('complementary', { name: /Read it in English|മലയാളത്തിൽ വായിക്കാം/ });
	await expect(page.getByRole('status').first()).toBeAttached();
	await expect(offer).toHaveCount(0);
	await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/(?<!\/ml)\/about\/$/);
	await openStill(page, 'ml/about/');
	await expect(offer).toBeVisible();
	await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
	await page.getByRole('banner').getByRole('link', { name: 'മലയാളം' }).click();
	await openStill(page, 'about/');
	await expect(offer).toBeVisible();
});

test('words of the text are not for translation, and say their language', async ({ page }) => {
	await openStill(page, 'entity/lenin/');
	for (const quoted of await page.locator('blockquote > span, .source').all()) {
		await expect(quoted).toHaveAttribute('lang', 'ml');
		await expect(quoted).toHaveAttribute('translate', 'no');
	}
	await expect(page.locator('.gloss').first()).toHaveAttribute('lang', 'en');
});
