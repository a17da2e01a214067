import type { Browser, CDPSession } from 'playwright';

/** An event of Chromium's trace, as far as it is read here. Times are in microseconds of one clock. */
interface TraceEvent {
	readonly name: string;
	readonly cat: string;
	readonly ph: string;
	readonly pid: number;
	readonly ts: number;
	readonly id2?: { readonly local?: string };
	readonly args?: { readonly frame_reporter?: { readonly state?: string } };
}

/** A frame of the page that was shown, in microseconds of the trace's clock. */
interface Shown {
	/** When the page's own thread had handed it over; null for one that the compositor made alone. */
	readonly committed: number | null;
	readonly presented: number;
}

/**
 * What Chromium's compositor tells of the frames it showed (`PipelineReporter` of the category `benchmark`): it makes one
 * only where something on the page has changed, and says when it came onto the screen.
 */
export class Trace {
	readonly #shown: readonly Shown[];
	readonly #offset: number;

	/** @param now what `bench.clock()` returned in the page that is looked at, once */
	constructor(events: readonly TraceEvent[], now: number) {
		const mark = events.find(({ name, cat }) => name === 'bench' && cat.includes('blink.user_timing'));
		if (!mark) throw new Error('The trace knows nothing of the page: its mark "bench" is missing.');
		this.#offset = mark.ts - now * 1000;
		this.#shown = framesOf(events.filter(({ pid }) => pid === mark.pid));
	}

	/**
	 * When something came onto the screen that the page drew or laid out at a moment, both in milliseconds from navigation:
	 * with the first frame handed over after it. Null if none was.
	 */
	presented(moment: number): number | null {
		const at = this.#offset + moment * 1000;
		const times = this.#shown.flatMap(({ committed, presented }) =>
			committed !== null && committed > at ? presented : []
		);
		return times.length > 0 ? (Math.min(...times) - this.#offset) / 1000 : null;
	}

	/** How many different pictures were shown between two moments, in milliseconds from navigation. */
	pictures(from: number, to: number): number {
		const within = ({ presented }: Shown) =>
			presented > this.#offset + from * 1000 && presented <= this.#offset + to * 1000;
		return new Set(this.#shown.filter(within).map(({ presented }) => presented)).size;
	}
}

/** The frames shown. The trace tells of each one in a row: its beginning, its stages, its end; then the id serves again. */
function framesOf(events: readonly TraceEvent[]): Shown[] {
	const shown: Shown[] = [];
	const open = new Map<string, { shown: boolean; committed: number | null }>();
	for (const { name, ph, ts, id2, args } of events) {
		const id = id2?.local;
		if (id === undefined) continue;
		if (name === 'PipelineReporter' && ph === 'b') {
			const state = args?.frame_reporter?.state ?? '';
			open.set(id, { shown: state.startsWith('STATE_PRESENTED'), committed: null });
		} else if (name === 'SendBeginMainFrameToCommit' && ph === 'e') {
			const frame = open.get(id);
			if (frame) frame.committed = ts;
		} else if (name === 'PipelineReporter' && ph === 'e') {
			const frame = open.get(id);
			if (frame?.shown) shown.push({ committed: frame.committed, presented: ts });
			open.delete(id);
		}
	}
	return shown;
}

/** Records the browser's trace. */
export class Recorder {
	readonly #events: TraceEvent[] = [];
	readonly #session: CDPSession;
	#stopped = false;

	private constructor(session: CDPSession) {
		this.#session = session;
		session.on('Tracing.dataCollected', ({ value }) => {
			for (const event of value) this.#events.push(event as unknown as TraceEvent);
		});
	}

	static async start(browser: Browser): Promise<Recorder> {
		const session = await browser.newBrowserCDPSession();
		const recorder = new Recorder(session);
		await session.send('Tracing.start', {
			transferMode: 'ReportEvents',
			traceConfig: { includedCategories: ['benchmark', 'blink.user_timing'] }
		});
		return recorder;
	}

	/** Ends the recording; a second time it only says again what was recorded. */
	async stop(): Promise<readonly TraceEvent[]> {
		if (this.#stopped) return this.#events;
		this.#stopped = true;
		const complete = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve));
		await this.#session.send('Tracing.end');
		await complete;
		await this.#session.detach();
		return this.#events;
	}
}
