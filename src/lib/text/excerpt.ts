import type { Span } from '$lib/dataset/types';
import { wholeGraphemes } from './graphemes';

/** A stretch of a sentence in which all letters are linked and marked alike; offsets are into the source text. */
export interface Run extends Span {
	readonly text: string;
	/** The entity that the words refer to: that of the longest mention, where one stands inside another. */
	readonly mention?: string;
	/** The entities of the mentions inside that one, the longest first. */
	readonly nested: readonly string[];
	/** True when the run goes on with the mention of the run before, so that both can be one link. */
	readonly continues: boolean;
	/** The relations that the words are evidence of. */
	readonly evidence: readonly string[];
}

/** A stretch of a text, marked or not. */
export interface MarkedRun {
	readonly text: string;
	readonly marked: boolean;
}

interface MentionSpan extends Span {
	readonly entity: string;
}

interface EvidenceSpan extends Span {
	readonly relation: string;
}

/**
 * Cuts a sentence into runs for links and marks at once. No grapheme cluster is cut: a span that begins or ends inside
 * one takes all of it. What lies outside the sentence is left out.
 *
 * @param text the source text, into which all offsets point
 * @param mentions links: the longest wins where several stand, and the others are named as `nested`
 * @param evidence marks: may overlap each other and the mentions at will
 * @returns runs whose texts, joined, are the sentence
 */
export function sentenceRuns(
	text: string,
	sentence: Span,
	mentions: readonly MentionSpan[],
	evidence: readonly EvidenceSpan[]
): Run[] {
	const place = placer(text, sentence);
	const links = mentions.flatMap(place).toSorted((a, b) => a.start - b.start || b.end - a.end);
	const marks = evidence.flatMap(place);
	const outermost = links.filter((link, at) => !links.slice(0, at).some((other) => link.end <= other.end));
	let previous: MentionSpan | undefined;
	return pieces(sentence, [...outermost, ...marks]).map((piece) => {
		const [mention, ...nested] = links.filter((link) => overlap(link, piece));
		const continues = mention !== undefined && mention === previous;
		previous = mention;
		return {
			...piece,
			text: text.slice(piece.start, piece.end),
			...(mention && { mention: mention.entity }),
			nested: unique(nested.map(({ entity }) => entity)),
			continues,
			evidence: unique(marks.filter((mark) => overlap(mark, piece)).map(({ relation }) => relation))
		};
	});
}

/** Cuts a text into marked and unmarked runs; overlapping and touching marks become one. */
export function markedRuns(text: string, marks: readonly Span[]): MarkedRun[] {
	const whole = { start: 0, end: text.length };
	const placed = marks.flatMap(placer(text, whole));
	const runs: MarkedRun[] = [];
	for (const piece of pieces(whole, placed)) {
		const words = text.slice(piece.start, piece.end);
		const marked = placed.some((mark) => overlap(mark, piece));
		const last = runs.at(-1);
		if (last?.marked === marked) runs.splice(-1, 1, { text: last.text + words, marked });
		else runs.push({ text: words, marked });
	}
	return runs;
}

/** Puts spans on whole grapheme clusters of a stretch of text; those that leave nothing there are dropped. */
function placer(text: string, stretch: Span) {
	const whole = wholeGraphemes(text, stretch);
	return <T extends Span>(span: T): T[] => {
		if (span.start >= span.end || !overlap(span, stretch)) return [];
		return [{ ...span, ...whole(span) }];
	};
}

/** The stretch cut wherever a span begins or ends. */
function pieces(stretch: Span, spans: readonly Span[]): Span[] {
	const edges = [stretch, ...spans].flatMap(({ start, end }) => [start, end]);
	const found: Span[] = [];
	let start = stretch.start;
	for (const end of unique(edges).toSorted((a, b) => a - b)) {
		if (end > start) found.push({ start, end });
		start = end;
	}
	return found;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
