import type { Page } from '@playwright/test';

/**
 * Holds back files that a page asks for.
 *
 * @param which whether a file with these words in it is held back; all are when left out
 * @returns lets them go
 */
export async function hold(
	page: Page,
	address: string | RegExp,
	which?: (text: string) => boolean
): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(address, async (route) => {
		if (!which) {
			await held;
			return route.continue();
		}
		const response = await route.fetch();
		if (which(await response.text())) await held;
		return route.fulfill({ response });
	});
	return release;
}

/** Lets everything go, also what a page asks for while the test that watched it ends. */
export const letGo = (page: Page): Promise<void> => page.unrouteAll({ behavior: 'ignoreErrors' });
