import type { Browser, CDPSession } from 'playwright';
import { profiles } from './page';
import type { Site } from './server';
import { visit } from './visit';

/**
 * Pictures a second that the page showed while it was moved, and at rest; its longest task meanwhile, and the longest when it had
 * been moved, in milliseconds.
 */
export interface Frames {
	readonly zoom: number;
	readonly pan: number;
	readonly rest: number;
	readonly longest: number;
	readonly after: number;
}

/** How long each movement lasts, in milliseconds, and how far apart its events are. */
const length = 3000;
const beat = 1000 / 60;
/** A turn of the wheel as a trackpad sends it, and after how many it turns back. */
const turn = 4;
const back = 30;
/** The radius of the circle in which the graph is dragged, in CSS pixels. */
const reach = 150;

/**
 * Zooms in and out and drags the graph about, with the browser's own input at sixty events a second, and counts the frames
 * that came onto the screen.
 */
export function measureFrames(browser: Browser, site: Site): Promise<Frames> {
	return visit(browser, site.url, profiles.desktop, async ({ page, cdp, trace: ended }) => {
		await page.evaluate(() => bench.live([]));
		await page.evaluate(() => bench.settled(1500));
		const { middle, corner } = await page.evaluate(() => bench.stage());
		const clock = () => page.evaluate(() => performance.now());

		const resting = await clock();
		await new Promise((resolve) => setTimeout(resolve, 1000));
		const rested = await clock();

		const zooming = await clock();
		await everyBeat((index) =>
			cdp.send('Input.dispatchMouseEvent', {
				type: 'mouseWheel',
				...middle,
				deltaX: 0,
				deltaY: Math.floor(index / back) % 2 === 0 ? -turn : turn
			})
		);
		// What the page makes of these is over when it has come to rest; what it shows by then is not counted.
		const zoomed = zooming + length;
		await page.evaluate(() => bench.settled(500));

		await mouse(cdp, 'mouseMoved', corner);
		await mouse(cdp, 'mousePressed', corner);
		const panning = await clock();
		await everyBeat((index) => {
			const angle = index / 20;
			const x = corner.x + reach * Math.sin(angle);
			const y = corner.y - reach * (1 - Math.cos(angle));
			return mouse(cdp, 'mouseMoved', { x, y });
		});
		const panned = panning + length;
		await mouse(cdp, 'mouseReleased', corner);
		await page.evaluate(() => bench.settled(300));

		const longTasks = await page.evaluate(() => bench.longTasks());
		const trace = await ended();
		const moving = ({ start }: { start: number }) =>
			(start > zooming && start < zoomed) || (start > panning && start < panned);
		const rate = (from: number, to: number) => (trace.pictures(from, to) * 1000) / (to - from);
		return {
			zoom: rate(zooming, zoomed),
			pan: rate(panning, panned),
			rest: rate(resting, rested),
			longest: longestOf(longTasks.filter(moving)),
			after: longestOf(longTasks.filter((task) => task.start > zooming && !moving(task)))
		};
	});
}

const longestOf = (tasks: readonly { duration: number }[]) =>
	Math.max(0, ...tasks.map(({ duration }) => duration));

function mouse(
	cdp: CDPSession,
	type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
	at: { x: number; y: number }
) {
	return cdp.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: 1, clickCount: 1 });
}

/** Sends an event every beat, whether or not the page keeps up; resolves when the page has taken them all. */
async function everyBeat(send: (index: number) => Promise<unknown>): Promise<void> {
	const sent: Promise<unknown>[] = [];
	const start = performance.now();
	for (let index = 0; index * beat < length; index++) {
		const wait = start + index * beat - performance.now();
		if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
		sent.push(send(index));
	}
	await Promise.all(sent);
}
