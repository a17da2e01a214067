import type { Browser, Page } from 'playwright';
import { clickAt, profiles, type Deed, type Opened, type Watched } from './page';
import type { Site } from './server';
import { visit } from './visit';

/** What a reader may do; each is measured from the input's own time to when its outcome was on the screen. */
export type DeedName = 'click' | 'filter' | 'time' | 'search';

/** How many nodes are clicked, steps of time gone and letters typed. */
const times = 4;

/**
 * Does what readers do, on a page that has come to rest.
 *
 * @param nodes ids of nodes that may be clicked, the first ones first
 * @param whole whether the page is the explorer, which has filters, time and a search field too
 * @returns in milliseconds, each as often as it was done
 */
export function measureDeeds(
	browser: Browser,
	site: Site,
	nodes: readonly string[],
	whole: boolean
): Promise<ReadonlyMap<DeedName, readonly number[]>> {
	return visit(browser, site.url, profiles.desktop, async (opened) => {
		const { page } = opened;
		await page.evaluate(() => bench.live([]));
		await rest(page);
		const done = new Map<DeedName, Deed[]>();
		done.set('click', await clickNodes(opened, nodes));
		if (whole) {
			await page.keyboard.press('Escape');
			await rest(page);
			done.set('filter', await filter(page));
			done.set('time', await stepThroughTime(page));
			done.set('search', await search(page, nodes[0] ?? ''));
		}
		const trace = await opened.trace();
		return new Map(
			[...done].map(([name, deeds]) => [
				name,
				deeds.map(({ input, done }) => (trace.presented(done) ?? NaN) - input)
			])
		);
	});
}

const rest = (page: Page) => page.evaluate(() => bench.settled(700));

/** Watches, lets something be done, and says what came of it. */
async function watch(page: Page, what: Watched, act: () => Promise<unknown>): Promise<Deed> {
	await page.evaluate((what) => bench.watch(what), what);
	await act();
	const deed = await page.evaluate(() => bench.deed());
	await rest(page);
	return deed;
}

async function clickNodes(opened: Opened, nodes: readonly string[]): Promise<Deed[]> {
	const { page, cdp } = opened;
	const deeds: Deed[] = [];
	for (let time = 0, from = 0; time < times; time++) {
		const node = await page.evaluate((ids) => bench.free(ids), nodes.slice(from));
		if (!node) break;
		from = nodes.indexOf(node.id) + 1;
		// The mouse is there already, so that what pointing at a node does is not measured with the click.
		await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: node.x, y: node.y });
		await rest(page);
		deeds.push(await watch(page, 'click', () => clickAt(opened, node)));
	}
	return deeds;
}

/** Takes families of ties away and brings them back. */
async function filter(page: Page): Promise<Deed[]> {
	const deeds: Deed[] = [];
	for (const name of [/^Opposition \d/, /^Place \d/]) {
		const tick = page.getByRole('checkbox', { name });
		for (let time = 0; time < 2; time++)
			deeds.push(await watch(page, 'address', () => tick.click({ timeout: 20_000 })));
	}
	return deeds;
}

async function stepThroughTime(page: Page): Promise<Deed[]> {
	const next = page.getByRole('button', { name: /^Next (day|sentence)$/ });
	const deeds: Deed[] = [];
	for (let time = 0; time < times; time++)
		deeds.push(await watch(page, 'address', () => next.click({ timeout: 20_000 })));
	return deeds;
}

/**
 * Types the beginning of a name. The first letter fetches what searching takes, and is not counted; nor are letters after
 * which the same is found as before.
 */
async function search(page: Page, id: string): Promise<Deed[]> {
	const letters = [...id.replaceAll('-', ' ')].slice(0, 2 * times);
	await page.getByRole('combobox', { name: 'Search' }).click();
	const deeds: (Deed | null)[] = [];
	for (const letter of letters) {
		await page.evaluate(() => bench.watch('results'));
		await page.keyboard.type(letter);
		deeds.push(
			await page.evaluate(() =>
				Promise.race([bench.deed(), new Promise<null>((resolve) => setTimeout(() => resolve(null), 3000))])
			)
		);
		await rest(page);
	}
	return deeds.slice(1).filter((deed) => deed !== null);
}
