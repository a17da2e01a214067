import { markedRuns, type MarkedRun } from './excerpt';
import { cuts } from './graphemes';
import type { Span } from '$lib/dataset/types';

/** A part of a text around its first mark, cut between words where it can be. */
export interface Shortened {
	readonly runs: readonly MarkedRun[];
	/** Whether something was left out before, and after. */
	readonly cut: { readonly before: boolean; readonly after: boolean };
}

/**
 * Shortens a text for a line in a list, so that its first mark can be seen.
 *
 * @param room how many grapheme clusters fit
 */
export function shorten(text: string, marks: readonly Span[], room: number): Shortened {
	// No more clusters than units: it fits.
	if (text.length <= room) return { runs: markedRuns(text, marks), cut: { before: false, after: false } };
	const allowed = cuts(text);
	const offset = (cut: number) => allowed[cut] ?? text.length;
	const first = marks.length > 0 ? Math.min(...marks.map(({ start }) => start)) : 0;
	const at = allowed.findLastIndex((cut) => cut <= first);
	const most = allowed.length - 1;
	// A third of the room shows what leads up to the mark; near the end of the text there is more to show before it.
	const from = Math.max(0, Math.min(at - Math.floor(room / 3), most - room));
	const to = Math.min(most, from + room);
	const start = from === 0 ? 0 : wordAfter(text, offset(from), offset(at));
	const end = to === most ? text.length : wordBefore(text, offset(to), offset(Math.min(at + 1, to)));
	const inside = marks.map((mark) => ({ start: mark.start - start, end: mark.end - start }));
	return {
		runs: markedRuns(text.slice(start, end), inside),
		cut: { before: start > 0, after: end < text.length }
	};
}

/** The beginning of the next word, unless that is beyond the limit. */
function wordAfter(text: string, offset: number, limit: number): number {
	const space = text.slice(offset, limit).search(/\s\S/u);
	return space < 0 ? offset : offset + space + 1;
}

/** The end of the last whole word, unless that is before the limit. */
function wordBefore(text: string, offset: number, limit: number): number {
	if (/^\s/u.test(text.slice(offset))) return offset;
	const space = text.slice(limit, offset).search(/\s\S*$/u);
	return space < 0 ? offset : limit + space;
}
