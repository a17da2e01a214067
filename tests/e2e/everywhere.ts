import { expect, type Page } from '@playwright/test';

/** One page of every kind there is, below the language. */
export const routes = [
	'',
	'entity/',
	'entity/lenin/',
	'relation/lenin-presides-over-commissars/',
	'text/',
	'about/',
	'tour/',
	'tour/winter-palace/',
	'tour/mine/',
	'tour/shared/',
	'embed/',
	'nothing/here/'
] as const;

/** What the explorer may be showing, by what a reader would call it. */
export const views: Readonly<Record<string, string>> = {
	'a name': '?sel=kerensky',
	'a tie': '?sel=lenin-presides-over-commissars',
	'a path': '?path=martov.lenin',
	'the neighbours': '?sel=bolsheviks&near=bolsheviks.1&ties=opposition',
	'the sides apart': '?layout=sides',
	'a day': '?from=1917-11-07&to=1917-11-07&undated=no',
	'the matrix': '?lens=matrix&sel=kerensky',
	'the timeline': '?lens=timeline&sel=kerensky',
	'the text': '?lens=text&sel=p1s2',
	'the evidence': '?lens=evidence&near=martov.1',
	'a tour': '?sel=winter-palace&near=winter-palace.1&tour=winter-palace&step=1',
	'nothing left': '?kinds=country&ties=none',
	'a broken address': '?sel=trotzki&cam=here'
};

/** Where the interface speaks each of its languages. */
export const languages = { en: './', ml: 'ml/' } as const;

/** Opens an address, and waits until the page has come to life: late parts are there, and nothing moves. */
export async function openStill(page: Page, address: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(address);
	const { searchParams } = new URL(page.url());
	if ((await page.locator('main:is(.frame, .embed)').count()) > 0) {
		await expect(page.locator('.lens h2, .lens article, figure.drawn, .lens p').first()).toBeAttached();
		if ((await page.locator('.embed').count()) === 0)
			await expect(page.locator('.foot button').first()).toBeAttached();
	} else {
		await expect(page.getByRole('combobox').first()).toBeVisible();
	}
	// Written by scripts alone.
	if ((await page.locator('.embed').count()) === 0) await expect(page.locator('.printed')).toBeAttached();
	if (searchParams.has('tour')) await expect(page.locator('.detail h2').first()).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
}
