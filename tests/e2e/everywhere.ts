import { expect, test, type Page } from '@playwright/test';
import { Reader } from './reader';

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

/** What shows that a lens is there, by its name in addresses. */
const lenses: Readonly<Record<string, string>> = {
	graph: 'figure.drawn',
	matrix: '.lens [role=grid]',
	timeline: '.lens time',
	text: '.lens [data-sentence]',
	evidence: '.lens mark'
};

/**
 * Goes to every page there is in a language, and in the explorer to every view, as by links there: what is asked at each
 * costs one load of the explorer and not as many as there are views.
 *
 * @param look asks something of the page; nothing moves while it does
 */
export async function everywhere(
	page: Page,
	root: string,
	look: (address: string) => Promise<void>
): Promise<void> {
	for (const route of routes.toReversed()) {
		await openStill(page, root + route);
		await test.step(`/${route}`, () => look(route));
	}
	for (const [name, view] of Object.entries(views)) {
		await followStill(page, view);
		await test.step(name, () => look(view));
	}
}

/** Opens an address, and waits until the page has come to life: late parts are there, and nothing moves. */
export async function openStill(page: Page, address: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(address);
	const { search } = new URL(page.url());
	if ((await page.locator('main:is(.frame, .embed)').count()) > 0) {
		if ((await page.locator('.embed').count()) === 0)
			await expect(page.locator('.foot button').first()).toBeAttached();
		await lensStands(page, search);
	} else {
		await expect(page.getByRole('combobox').first()).toBeVisible();
	}
	// Written by scripts alone.
	if ((await page.locator('.embed').count()) === 0) await expect(page.locator('.printed')).toBeAttached();
}

/** Follows a link to another view within the explorer that is open, and waits until it stands. */
export async function followStill(page: Page, search: string): Promise<void> {
	await new Reader(page).follow(search);
	// It says the address that the page shows, and comes with the rest.
	await expect(page.locator('.printed')).toContainText(search);
	await lensStands(page, search);
}

async function lensStands(page: Page, search: string): Promise<void> {
	const asked = new URLSearchParams(search);
	await expect(page.locator(lenses[asked.get('lens') ?? 'graph']!).first()).toBeAttached();
	if (asked.has('tour')) await expect(page.locator('.detail h2').first()).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
}
