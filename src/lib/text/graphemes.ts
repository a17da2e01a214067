import type { Span } from '$lib/dataset/types';

// Where a cluster ends depends on its characters, not on the language.
const segmenter = new Intl.Segmenter('ml', { granularity: 'grapheme' });

/** More UTF-16 units than this a readable cluster does not have; marks piled on one letter may. */
const longestCluster = 16;

/** The beginning of a text: at most so many grapheme clusters, and at most 16 times as many UTF-16 units. */
export function firstGraphemes(text: string, count: number): string {
	const units = text.slice(0, count * longestCluster);
	let left = count;
	for (const { index } of segmenter.segment(units)) {
		if (left-- === 0) return units.slice(0, index);
	}
	return units;
}

/** The offsets at which a text can be cut without splitting a grapheme cluster, in order: 0, its length, all between. */
export function cuts(text: string): number[] {
	const starts = Array.from(segmenter.segment(text), ({ index }) => index);
	return [...starts, text.length];
}

/** Widens a span to whole grapheme clusters, and narrows it to the text. */
export function wholeGraphemes(allowed: readonly number[], { start, end }: Span): Span {
	const before = allowed.findLast((cut) => cut <= start) ?? 0;
	const after = allowed.find((cut) => cut >= end) ?? allowed.at(-1) ?? 0;
	return { start: before, end: Math.max(before, after) };
}
