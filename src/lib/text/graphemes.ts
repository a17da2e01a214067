import type { Span } from '$lib/dataset/types';

let segmenter: Intl.Segmenter | undefined;

/** Made when first wanted: browsers take long to. Where a cluster ends depends on its characters, not on the language. */
function clusters(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter('ml', { granularity: 'grapheme' });
	return segmenter.segment(text);
}

/** Has the first text cut quickly too. */
export function prepareGraphemes(): void {
	clusters('');
}

/** More UTF-16 units than this a readable cluster does not have; marks piled on one letter may. */
const longestCluster = 16;

/** The beginning of a text: at most so many grapheme clusters, and at most 16 times as many UTF-16 units. */
export function firstGraphemes(text: string, count: number): string {
	if (text.length <= count) return text;
	const units = text.slice(0, count * longestCluster);
	let left = count;
	for (const { index } of clusters(units)) {
		if (left-- === 0) return units.slice(0, index);
	}
	return units;
}

/** The offsets at which a text can be cut without splitting a grapheme cluster, in order: 0, its length, all between. */
export function cuts(text: string): number[] {
	const found: number[] = [];
	for (const { index } of clusters(text)) found.push(index);
	found.push(text.length);
	return found;
}

/**
 * For spans that share letters with a stretch of a text: widens them to whole grapheme clusters of it, and narrows them to it. Looks only
 * at what is around their ends.
 */
export function wholeGraphemes(text: string, stretch: Span): (span: Span) => Span {
	const found = clusters(text.slice(stretch.start, stretch.end));
	const around = (offset: number): Span => {
		const { index = 0, segment = '' } = found.containing(offset - stretch.start) ?? {};
		return { start: stretch.start + index, end: stretch.start + index + segment.length };
	};
	return ({ start, end }) => {
		const last = around(end);
		return {
			start: start <= stretch.start ? stretch.start : around(start).start,
			end: end >= stretch.end ? stretch.end : last.start === end ? end : last.end
		};
	};
}
