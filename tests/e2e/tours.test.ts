import { expect, test, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { Reader } from './reader';

const player = (page: Page) => page.getByRole('region', { name: /^(Tour|കഥാവഴി)$/ });
const bar = (page: Page) => page.getByRole('navigation', { name: /^(Tour|കഥാവഴി)$/ });
const heading = (page: Page, words: string) => player(page).getByRole('heading', { name: words });
/** The first step of the tour of the palace. */
const first = '?sel=winter-palace&near=winter-palace.1&tour=winter-palace&step=1';

/** Whether anything on the canvas is on its way. */
const moving = (page: Page) =>
	page.evaluate(() => {
		const container = [...document.querySelectorAll('div')].find((div) => '_cyreg' in div);
		const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
		return (
			cy.animated() || cy.nodes().some((node) => (node as unknown as { animated: () => boolean }).animated())
		);
	});

test.describe('a tour as an article', () => {
	test.describe('without scripts', { tag: '@any-path' }, () => {
		test.use({ javaScriptEnabled: false });

		for (const [address, title, steps] of [
			['tour/winter-palace/', 'How the Winter Palace fell', 9],
			['ml/tour/winter-palace/', 'വിന്റർ പാലസ് വീണതെങ്ങനെ', 9],
			['tour/kerensky/', 'Kerensky, from minister to fugitive', 8],
			['ml/tour/second-congress/', 'രണ്ടാം കോൺഗ്രസ്: എതിരാളികളും തീരുമാനങ്ങളും', 9]
		] as const) {
			test(`reads whole at ${address}`, async ({ page }) => {
				await page.goto(address);
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
				await expect(page.getByRole('heading', { level: 2 })).toHaveCount(steps);
				await expect(page.locator('figure mark').first()).toBeVisible();
				const plays = page.locator('li a[href*="&step="]');
				await expect(plays).toHaveCount(steps);
				await expect(plays.last()).toHaveAttribute('href', new RegExp(`tour=[a-z-]+&step=${steps}$`));
			});
		}

		test('is found from the list of tours', async ({ page }) => {
			await page.goto('ml/tour/');
			await page.getByRole('link', { name: 'വിന്റർ പാലസ് വീണതെങ്ങനെ' }).click();
			await expect(page).toHaveURL(/\/ml\/tour\/winter-palace\/$/);
		});
	});
});

test.describe('a tour in the explorer', () => {
	test('is walked with keys, step by step, and Back is undo', { tag: '@any-path' }, async ({ page }) => {
		await page.goto('tour/winter-palace/');
		await page.getByRole('link', { name: 'Follow it in the graph' }).click();
		await expect(heading(page, "A government's address")).toBeVisible();
		await new Reader(page).canvasIsDrawn();
		for (let step = 2; step <= 9; step++) {
			await page.keyboard.press('n');
			await expect(page).toHaveURL(new RegExp(`step=${step}$`));
			await expect(bar(page)).toContainText(`Step ${step} of 9`);
			await expect(page.getByRole('status').filter({ hasText: `Step ${step} of 9: ` })).toBeAttached();
			await expect(player(page).getByText('wandered off')).toBeHidden();
		}
		await expect(heading(page, 'When was it?')).toBeVisible();
		await expect(bar(page).getByRole('link', { name: 'Next step' })).toBeDisabled();
		await page.keyboard.press('n');
		await page.keyboard.press('p');
		await expect(page).toHaveURL(/step=8$/);
		await page.goBack();
		await expect(heading(page, 'When was it?')).toBeVisible();
		await page.goBack();
		await expect(heading(page, 'The siege, the arrest, the fall')).toBeVisible();
	});

	test('keeps the focus where it was, and gives it back at the end', async ({ page }) => {
		await new Reader(page).open(first);
		const next = bar(page).getByRole('link', { name: 'Next step' });
		await next.focus();
		await page.keyboard.press('Enter');
		await expect(heading(page, 'The night of 6 November')).toBeVisible();
		await expect(next).toBeFocused();
		const previous = bar(page).getByRole('link', { name: 'Previous step' });
		await previous.click();
		await expect(heading(page, "A government's address")).toBeVisible();
		await expect(previous).toBeFocused();
		await expect(previous).toBeDisabled();
		await bar(page).getByRole('link', { name: 'End the tour' }).click();
		await expect(player(page)).toBeHidden();
		await expect(page).toHaveURL(/\?sel=winter-palace&near=winter-palace\.1$/);
		await expect(page.getByRole('region', { name: 'Details' })).toBeFocused();
	});

	test('lists its steps', async ({ page }) => {
		await new Reader(page).open(first);
		await bar(page).getByText('Step 1 of 9').click();
		await expect(bar(page).getByRole('link', { name: /^1\. / })).toHaveAttribute('aria-current', 'step');
		await bar(page).getByRole('link', { name: '6. Twenty minutes' }).click();
		await expect(page).toHaveURL(/lens=text.*step=6$/);
		await expect(page.locator('[data-sentence="p8s2"]')).toBeVisible();
	});

	test('lets the reader wander off, and leads back', async ({ page }) => {
		const reader = new Reader(page);
		await reader.open(first);
		await reader.find('Lenin');
		await expect(page).toHaveURL(/sel=lenin.*tour=winter-palace&step=1$/);
		await player(page).getByRole('link', { name: 'Back to this step' }).click();
		await expect(page).toHaveURL(/sel=winter-palace&near=winter-palace\.1&tour=winter-palace&step=1$/);
		await expect(player(page).getByText('wandered off')).toBeHidden();
	});

	test('says so when there is no such step, and shows the last', async ({ page }) => {
		await new Reader(page).open('?tour=winter-palace&step=99');
		await expect(player(page)).toContainText('There is no step 99; this is the last.');
		await expect(heading(page, 'When was it?')).toBeVisible();
	});

	test('says so when it cannot be fetched, and tries again', async ({ page }) => {
		await page.route('**/data/tours/*.json', (route) => route.abort());
		await new Reader(page).open(first);
		await expect(page.getByRole('alert')).toContainText('The tour could not be fetched.');
		await page.unroute('**/data/tours/*.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(heading(page, "A government's address")).toBeVisible();
	});

	test('jumps from step to step for those who want no motion', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await new Reader(page).open(first);
		await expect(heading(page, "A government's address")).toBeVisible();
		await page.keyboard.press('n');
		await expect(page).toHaveURL(/step=2$/);
		expect(await moving(page)).toBe(false);
	});

	test('leaves half of a phone to the canvas', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await new Reader(page).open(`ml/${first}`);
		await expect(player(page).getByRole('heading')).toBeVisible();
		const canvas = await page.locator('figure.drawn').boundingBox();
		expect(canvas!.height).toBeGreaterThan(180);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(360);
	});
});

test.describe("a reader's own tour", () => {
	/** Adds two views and gives the tour its words. */
	async function make(page: Page) {
		await new Reader(page).open('?sel=lenin');
		const add = page.getByRole('button', { name: 'Add this view to my tour' });
		await add.click();
		await expect(page.getByText('Added as step 1.')).toBeVisible();
		await page.goto('?lens=timeline&sel=martov');
		await add.click();
		await page.getByRole('link', { name: 'Open my tour' }).click();
		await expect(page.getByLabel('Heading')).toHaveCount(2);
		await page.getByLabel('Title').fill('<b>Two</b> men & "more"');
		await page.getByLabel('Introduction').fill('Lenin\nand Martov.');
		await page.getByLabel('What it shows').first().fill('He came out of hiding.\n\n# Twice');
		await page.getByLabel('What it shows').last().fill('<img src=x onerror=alert(1)>');
	}

	test('is made, put in order, kept, and exported as Markdown', { tag: '@any-path' }, async ({ page }) => {
		await make(page);
		await page.getByRole('button', { name: 'Move step 2 up' }).click();
		await expect(page.getByLabel('Heading').first()).toHaveValue('Martov');
		await expect(page.getByText('Step 2 is step 1 now.')).toBeVisible();
		// The focus went with the step, to the one of its buttons that still moves it.
		await expect(page.getByRole('button', { name: 'Move step 1 down' })).toBeFocused();
		await page.getByRole('button', { name: 'Remove step 1' }).click();
		await expect(page.getByLabel('Heading')).toHaveCount(1);
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.reload();
		await expect(page.getByLabel('Heading').first()).toHaveValue('Martov');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Download as Markdown' }).click()
		]);
		const chunks: Buffer[] = [];
		for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
		expect(Buffer.concat(chunks).toString()).toBe(
			[
				'# \\<b\\>Two\\</b\\> men \\& "more"',
				'Lenin and Martov.',
				'## [Martov](?lens=timeline&sel=martov)',
				'\\<img src=x onerror=alert(1)\\>',
				'## [Lenin](?sel=lenin)',
				'He came out of hiding.',
				'\\# Twice\n'
			].join('\n\n')
		);
	});

	test(
		'is sent as a link, read as an article by another reader, and played',
		{ tag: '@any-path' },
		async ({ page, browser, baseURL }) => {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
			await make(page);
			await page.getByRole('button', { name: 'Copy a link to it' }).click();
			await expect(page.getByText('Copied.')).toBeVisible();
			const link = await page.evaluate(() => navigator.clipboard.readText());
			expect(link).toContain(`${baseURL}tour/shared/#1.`);

			const other = await (await browser.newContext()).newPage();
			await other.goto(link);
			await expect(other.getByRole('heading', { level: 1 })).toHaveText('<b>Two</b> men & "more"');
			await expect(other.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
			await other.getByRole('link', { name: 'Follow it in the graph' }).click();
			await expect(heading(other, 'Lenin')).toBeVisible();
			await other.keyboard.press('n');
			await expect(heading(other, 'Martov')).toBeVisible();
			await expect(other).toHaveURL(/lens=timeline&sel=martov&tour=shared&step=2$/);
			await other.reload();
			await expect(heading(other, 'Martov')).toBeVisible();
			await other.context().close();
		}
	);

	test('too long for a link is said to be, with a way out', async ({ page }) => {
		await make(page);
		const noise = Array.from({ length: 3000 }, (_, at) =>
			String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))
		);
		await page.getByLabel('What it shows').first().fill(noise.join(''));
		await page.getByRole('button', { name: 'Copy a link to it' }).click();
		await expect(page.getByText(/too long for a link: [\d,]+ characters where 8000/)).toBeVisible();
	});

	test('lasts as long as the page where nothing may be kept, and the page says so', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		});
		await new Reader(page).open('?sel=lenin');
		await page.getByRole('button', { name: 'Add this view to my tour' }).click();
		await expect(page.getByText('This browser lets the site keep nothing')).toBeVisible();
		await page.getByRole('link', { name: 'Open my tour' }).click();
		await expect(page.getByLabel('Heading')).toHaveValue('Lenin');
	});
});

test.describe('a link to a tour', () => {
	const damaged = [
		['without a fragment', '', 'This link holds no tour.'],
		['with a fragment of a megabyte', '#'.padEnd(1_000_000, 'A'), 'longer than any link to a tour'],
		['that was cut', '#1.abc.q1bKSVWyUkpSqg', 'This link is damaged'],
		['of words', '#p3s2', 'This link is damaged'],
		['of a later version', '#7.abc.AAAA', 'made by a later version']
	] as const;

	test('that is damaged says what is wrong, and the site works on', async ({ page }) => {
		for (const [what, fragment, said] of damaged)
			await test.step(what, async () => {
				await page.goto('tour/shared/');
				await page.evaluate((hash) => {
					location.hash = hash;
				}, fragment);
				await expect(page.getByRole('alert')).toContainText(said);
				await page.getByRole('link', { name: 'Tours' }).first().click();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tours');
			});
	});

	test('with a broken view names what it asked for in vain, and plays the rest', async ({ page }) => {
		await page.goto('tour/mine/');
		await page.evaluate(() => {
			const steps = [{ view: 'sel=nobody&near=lenin.9&lens=text', heading: 'Broken', text: 'Still told.' }];
			localStorage.setItem(
				'paksham-tour',
				JSON.stringify({ lang: 'en', title: 'T', introduction: '', steps })
			);
		});
		await page.reload();
		await page.getByRole('link', { name: 'Follow it in the graph' }).click();
		await expect(heading(page, 'Broken')).toBeVisible();
		await expect(page).toHaveURL(/\?lens=text&tour=mine&step=1$/);
	});

	test('that this browser has not seen is asked for', async ({ page }) => {
		await new Reader(page).open('?tour=shared&step=2');
		await expect(page.getByText('Open its link again.')).toBeVisible();
	});
});
