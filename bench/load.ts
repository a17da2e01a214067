import type { Browser } from 'playwright';
import { clickAt, type Opened, type Profile } from './page';
import type { Served, Site } from './server';
import { visit } from './visit';

/** One opening of a page. Times are in milliseconds from navigation to when it was on the screen. */
export interface Load {
	readonly paint: number | null;
	readonly drawn: number | null;
	/** When a click on a node, made as soon as the page says that it is live, was answered. */
	readonly answers: number | null;
	/** What tasks took beyond 50 ms each, since navigation, but for the click's own. */
	readonly blocked: number;
	/** The part of it after first paint, as Lighthouse counts. */
	readonly blockedAfterPaint: number;
	readonly shift: number;
	/** Of the page's own thread, after collecting garbage, in bytes. */
	readonly heap: number;
	/** What was asked for before the click was answered. */
	readonly served: readonly Served[];
	/** How many clicks it took; 1 unless the page said too early that it is live. */
	readonly clicks: number;
}

/** A click that has not been answered by then is made again, in milliseconds. */
const again = 2000;

/** Opens a page, clicks one of some nodes as soon as it can be, and lets it come to rest. */
export function measureLoad(
	browser: Browser,
	site: Site,
	nodes: readonly string[],
	profile: Profile
): Promise<Load> {
	site.take();
	return visit(browser, site.url, profile, async (opened) => {
		const { page } = opened;
		const clicks = await clickFirst(opened, nodes);
		const click = await page.evaluate(() => bench.deed());
		const served = site.take();
		await page.evaluate(() => bench.settled(1500));
		const { paint, drawn, longTasks, shift } = await page.evaluate(() => bench.loaded());
		const trace = await opened.trace();
		const blockedFrom = (start: number) =>
			longTasks
				.filter((task) => task.start + task.duration > start)
				.filter((task) => task.start + task.duration < click.input || task.start > click.done)
				.reduce((sum, { duration }) => sum + duration - 50, 0);
		return {
			paint,
			drawn: trace.presented(drawn),
			answers: trace.presented(click.done),
			blocked: blockedFrom(0),
			blockedAfterPaint: blockedFrom(paint ?? 0),
			shift,
			heap: await heapOf(opened),
			served,
			clicks
		};
	});
}

/** Clicks a node until it is answered; returns how many clicks it took. */
async function clickFirst(opened: Opened, nodes: readonly string[]): Promise<number> {
	const node = await opened.page.evaluate((ids) => bench.live(ids), nodes);
	if (!node) throw new Error(`None of ${nodes.slice(0, 3).join(', ')}, … stands free on the canvas`);
	const answer = opened.page.evaluate(() => bench.deed()).then(() => true);
	for (let clicks = 1; ; clicks++) {
		await clickAt(opened, node);
		const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), again));
		if (await Promise.race([answer, late])) return clicks;
	}
}

async function heapOf({ cdp }: Opened): Promise<number> {
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await cdp.send('HeapProfiler.enable');
	await cdp.send('HeapProfiler.collectGarbage');
	await cdp.send('Performance.enable');
	const { metrics } = await cdp.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}
