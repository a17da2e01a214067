import { expect, test } from 'vitest';
import { Trace } from '../../../bench/trace';

const page = 7;
const mark = { name: 'bench', cat: 'blink.user_timing', ph: 'I', pid: page, ts: 1_000_000 };

/** What Chromium tells of one frame, in milliseconds after the mark. */
function frame(state: string, committed: number | null, presented: number, pid = page) {
	const at = (ms: number) => mark.ts + ms * 1000;
	const of = { cat: 'benchmark', pid, id2: { local: '0x1' } };
	return [
		{ ...of, name: 'PipelineReporter', ph: 'b', ts: at(0), args: { frame_reporter: { state } } },
		...(committed === null
			? []
			: [{ ...of, name: 'SendBeginMainFrameToCommit', ph: 'e', ts: at(committed) }]),
		{ ...of, name: 'PipelineReporter', ph: 'e', ts: at(presented) }
	];
}

/** A trace whose mark the page made 500 ms after navigation. */
const traceOf = (...frames: ReturnType<typeof frame>[]) => new Trace([mark, ...frames.flat()], 500);

test('what is drawn comes onto the screen with the first frame that is handed over after it', () => {
	const trace = traceOf(
		frame('STATE_PRESENTED_ALL', 10, 25),
		frame('STATE_DROPPED', 30, 40),
		frame('STATE_PRESENTED_PARTIAL', null, 45),
		frame('STATE_PRESENTED_ALL', 50, 70),
		frame('STATE_PRESENTED_ALL', 80, 95)
	);
	expect(trace.presented(505)).toBe(525);
	expect(trace.presented(515)).toBe(570);
	expect(trace.presented(590)).toBeNull();
});

test('only frames that were shown count as pictures, each once', () => {
	const trace = traceOf(
		frame('STATE_PRESENTED_ALL', 10, 25),
		frame('STATE_PRESENTED_PARTIAL', null, 25),
		frame('STATE_NO_UPDATE_DESIRED', null, 30),
		frame('STATE_DROPPED', 30, 40),
		frame('STATE_PRESENTED_PARTIAL', null, 45),
		frame('STATE_PRESENTED_ALL', 50, 70)
	);
	expect(trace.pictures(500, 560)).toBe(2);
	expect(trace.pictures(525, 570)).toBe(2);
});

test('frames of other pages and of the browser itself count for nothing', () => {
	const trace = traceOf(frame('STATE_PRESENTED_ALL', 10, 25, 8));
	expect(trace.presented(500)).toBeNull();
	expect(trace.pictures(0, 1000)).toBe(0);
});

test('a trace that knows nothing of the page is no measure of it', () => {
	expect(() => new Trace([], 0)).toThrow('its mark "bench" is missing');
});
