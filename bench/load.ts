import type { Browser } from 'playwright';
import { clickAt, type Opened, type Profile } from './page';
import type { Served, Site } from './server';
import { visit } from './visit';

/** How a page opens when nobody touches it. Times are in milliseconds from navigation to when it was on the screen. */
export interface Opening {
	readonly paint: number | null;
	readonly drawn: number | null;
	/** What tasks took beyond 50 ms each, since navigation. */
	readonly blocked: number;
	/** The part of it after first paint, as Lighthouse counts. */
	readonly blockedAfterPaint: number;
	readonly shift: number;
	/** Of the page's own thread, after collecting garbage, in bytes. */
	readonly heap: number;
}

/** How a page answers a click on a node, made as soon as it says that it is live. */
export interface Answer {
	/** When it was on the screen, in milliseconds from navigation. */
	readonly answers: number | null;
	/** What was asked for before. */
	readonly served: readonly Served[];
	/** How many clicks it took; 1 unless the page said too early that it is live. */
	readonly clicks: number;
}

/** A click that has not been answered by then is made again, in milliseconds. */
const again = 2000;

/** Opens a page, and lets it come to rest. */
export function measureOpening(browser: Browser, site: Site, profile: Profile): Promise<Opening> {
	return visit(browser, site.url, profile, async (opened) => {
		const { page } = opened;
		await page.evaluate(() => bench.live([]));
		await page.evaluate(() => bench.settled(1500));
		const { paint, drawn, longTasks, shift } = await page.evaluate(() => bench.loaded());
		const trace = await opened.trace();
		const blockedFrom = (start: number) =>
			longTasks
				.filter((task) => task.start + task.duration > start)
				.reduce((sum, { duration }) => sum + duration - 50, 0);
		return {
			paint,
			drawn: trace.presented(drawn),
			blocked: blockedFrom(0),
			blockedAfterPaint: blockedFrom(paint ?? 0),
			shift,
			heap: await heapOf(opened)
		};
	});
}

/** Opens a page, and clicks one of some nodes as soon as it can be. */
export function measureAnswer(
	browser: Browser,
	site: Site,
	nodes: readonly string[],
	profile: Profile
): Promise<Answer> {
	site.take();
	return visit(browser, site.url, profile, async (opened) => {
		const clicks = await clickFirst(opened, nodes);
		const { done } = await opened.page.evaluate(() => bench.deed());
		const served = site.take();
		// The frame that shows it is still on its way.
		await opened.page.evaluate(() => bench.settled(100));
		const trace = await opened.trace();
		return { answers: trace.presented(done), served, clicks };
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
