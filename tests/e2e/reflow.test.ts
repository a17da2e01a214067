import { expect, test, type Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { everywhere, languages, openStill } from './everywhere';

/** What a reader who magnifies sees too little of: a page that scrolls sideways, and text or controls that are cut off. */
const cut = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const tell = (what: string, element: Element) =>
			found.push(`${what}: ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 200)}`);
		const root = document.documentElement;
		if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide, not ${innerWidth}`);
		const hidden = '.visually-hidden, [aria-hidden=true], svg, .skip, section:not(.open):has([role=tree])';
		const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
			(element) =>
				element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
				!element.closest(hidden)
		);
		/** Whether it can be brought into sight by scrolling something. */
		const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
		for (const element of seen) {
			const style = getComputedStyle(element);
			// Tables may: their two ways are what they are about.
			if (
				scrolls(element) &&
				element.scrollWidth > element.clientWidth + 1 &&
				element.scrollHeight > element.clientHeight + 1 &&
				!element.querySelector('table, [role=grid]')
			)
				tell('words have to be scrolled both ways', element);
			const clips = [style.overflowX, style.overflowY].some((way) => /hidden|clip/.test(way));
			const over =
				(/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
			if (
				clips &&
				over &&
				element.clientWidth > 1 &&
				element.innerText.trim() &&
				element.tagName !== 'FIGURE'
			)
				tell('text is cut off', element);
			if (!element.matches('a[href], button, input, select, summary, label')) continue;
			const { left, right, width } = element.getBoundingClientRect();
			if (width === 0 || (left >= -1 && right <= innerWidth + 1)) continue;
			let holder = element.parentElement;
			while (holder && !scrolls(holder)) holder = holder.parentElement;
			if (!holder) tell('a control is out of sight', element);
		}
		return found;
	});

/** Puts the spacing on the page that WCAG 1.4.12 lets readers ask for, or takes it off again. */
const space = (page: Page, wide: boolean) =>
	page.evaluate((wide) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
		);
		const others = document.adoptedStyleSheets.filter(
			({ cssRules }) => cssRules[0]?.cssText !== sheet.cssRules[0]?.cssText
		);
		document.adoptedStyleSheets = wide ? [...others, sheet] : others;
	}, wide);

const windows = [
	{ zoom: 'at 400 %', viewport: { width: 320, height: 256 } },
	{ zoom: 'at 200 %', viewport: { width: 720, height: 450 } }
];

for (const [language, root] of Object.entries(languages))
	test(`nothing is cut off at 200 % or 400 %, nor with wider letters, in ${language}`, async ({ page }) => {
		const found: Record<string, string[]> = {};
		await page.setViewportSize(windows[0]!.viewport);
		await everywhere(page, root, async (address) => {
			for (const { zoom, viewport } of windows) {
				await page.setViewportSize(viewport);
				const faults = await cut(page);
				if (faults.length > 0) found[`${address} ${zoom}`] = faults;
			}
			await space(page, true);
			const faults = await cut(page);
			if (faults.length > 0) found[`${address} with wider letters`] = faults;
			await space(page, false);
			await page.setViewportSize(windows[0]!.viewport);
		});
		expect(found).toEqual({});
	});

test('at 400 %, what is focused is in sight and not under anything', async ({ page }) => {
	await page.setViewportSize(windows[0]!.viewport);
	await openStill(page, './?sel=kerensky');
	const covered: string[] = [];
	for (let step = 0; step < 60; step++) {
		await page.keyboard.press('Tab');
		const fault = await page.evaluate(() => {
			const focused = document.activeElement as HTMLElement;
			if (focused === document.body || focused.closest('.visually-hidden, [role=tree]')) return null;
			// Of some places on it one at least has to be seen.
			const boxes = [...focused.getClientRects()];
			const places = boxes.flatMap(({ left, top, width, height }) =>
				[0.1, 0.5, 0.9].flatMap((x) =>
					[0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const)
				)
			);
			const seen = places.some(([x, y]) => {
				const there = document.elementFromPoint(x, y);
				return there !== null && (focused.contains(there) || there.closest('label')?.contains(focused));
			});
			return seen ? null : focused.outerHTML.slice(0, 160);
		});
		if (fault) covered.push(fault);
	}
	expect(covered).toEqual([]);
});

test('a reader who forces colours sees them on the canvas too, and what is chosen still stands out', async ({
	page
}) => {
	const colours = () =>
		page.evaluate(() => {
			const container = [...document.querySelectorAll('div')].find((div) => '_cyreg' in div);
			const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
			const probe = document.body.appendChild(document.createElement('span'));
			const system = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight'].map((name) => {
				probe.style.color = name;
				return getComputedStyle(probe).color;
			});
			probe.remove();
			const plain = (colour: string) => colour.replaceAll(' ', '');
			const drawn = [
				...cy.edges().map((edge) => edge.style('line-color') as string),
				...cy.nodes().map((node) => node.style('color') as string),
				...cy.nodes().map((node) => node.style('background-color') as string)
			];
			const known = system.map(plain);
			return {
				strange: [...new Set(drawn.map(plain))].filter((colour) => !known.includes(colour)),
				opposition: plain(cy.edges('.opposition').first().style('line-color') as string),
				text: known[1]
			};
		});
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await openStill(page, './?sel=kerensky');
	const dark = await colours();
	expect(dark.strange).toEqual([]);
	expect(dark.opposition).toBe(dark.text);
	await expect(
		page.locator('.tabs, nav').locator('[aria-current=true], [aria-current=page]').first()
	).not.toHaveCSS('outline-style', 'none');

	await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
	await expect.poll(async () => (await colours()).opposition).toBe('rgb(213,94,0)');
});
