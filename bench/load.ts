import type { Browser } from 'playwright';
import { clickAt, open, type Profile } from './page';
import type { Served, Site } from './server';
import { Recorder, Trace } from './trace';

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
export async function measureLoad(
	browser: Browser,
	site: Site,
	nodes: readonly string[],
	profile: Profile
): Promise<Load> {
	site.take();
	const recorder = await Recorder.start(browser);
	const opened = await open(browser, site.url, profile);
	const { page, cdp } = opened;
	try {
		const node = await page.evaluate((ids) => bench.live(ids), nodes);
		if (!node) throw new Error(`None of ${nodes.slice(0, 3).join(', ')}, … stands free on the canvas`);
		const answer = page.evaluate(() => bench.deed());
		let clicks = 0;
		let answered = false;
		void answer.then(() => (answered = true)).catch(() => (answered = true));
		while (!answered) {
			clicks++;
			await clickAt(opened, node);
			await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, again))]);
		}
		const click = await answer;
		const served = site.take();
		await page.evaluate(() => bench.settled(1500));
		const now = await page.evaluate(() => bench.clock());
		const { paint, drawn, longTasks, shift } = await page.evaluate(() => bench.loaded());
		const trace = new Trace(await recorder.stop(), now);
		const answers = trace.presented(click.done);
		const blockedFrom = (start: number) =>
			longTasks
				.filter((task) => task.start + task.duration > start)
				.filter((task) => task.start + task.duration < click.input || task.start > click.done)
				.reduce((sum, { duration }) => sum + duration - 50, 0);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await cdp.send('HeapProfiler.enable');
		await cdp.send('HeapProfiler.collectGarbage');
		await cdp.send('Performance.enable');
		const { metrics } = await cdp.send('Performance.getMetrics');
		return {
			paint,
			drawn: trace.presented(drawn),
			answers,
			blocked: blockedFrom(0),
			blockedAfterPaint: blockedFrom(paint ?? 0),
			shift,
			heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0,
			served,
			clicks
		};
	} finally {
		await opened.close();
	}
}
