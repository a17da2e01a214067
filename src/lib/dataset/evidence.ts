import type { EvidenceEntry } from './schema.ts';
import type { Span } from './types.ts';
import {
	atWordStart,
	expandChillus,
	inWord,
	offsetsOf,
	withoutZeroWidth,
	wordEnd,
	wordStart
} from './unicode.ts';

/** Why a quote that looks right to the eye is not in the text. */
type QuoteCause = 'space' | 'unnormalised' | 'apostrophe' | 'zero-width' | 'chillu' | 'case' | 'several';

/** Why a quote has no one place in the text. */
export type QuoteTrouble =
	| { readonly kind: 'absent'; readonly cause?: QuoteCause; readonly head: string }
	| { readonly kind: 'context' }
	| { readonly kind: 'ambiguous'; readonly times: number }
	| { readonly kind: 'cut'; readonly words: string };

/**
 * Finds the one place of a quote, as a W3C TextQuoteSelector is resolved, but with white space between quote and
 * context left free.
 *
 * @param offsets all offsets at which the quote stands in the text, where they are known already
 * @returns its span, or why there is none
 */
export function findQuote(
	text: string,
	{ quote, prefix, suffix }: EvidenceEntry,
	offsets: readonly number[] = offsetsOf(text, quote)
): Span | QuoteTrouble {
	if (offsets.length === 0) return { kind: 'absent', ...causeOf(text, quote), head: headOf(text, quote) };
	const fitting = offsets.filter(
		(start) =>
			text
				.slice(0, start)
				.trimEnd()
				.endsWith((prefix ?? '').trim()) &&
			text
				.slice(start + quote.length)
				.trimStart()
				.startsWith((suffix ?? '').trim())
	);
	const [start] = fitting;
	if (start === undefined) return { kind: 'context' };
	if (fitting.length > 1) return { kind: 'ambiguous', times: fitting.length };
	const end = start + quote.length;
	if (!atWordStart(text, start) || (inWord(text, end) && inWord(text, end - 1)))
		return { kind: 'cut', words: text.slice(wordStart(text, start), wordEnd(text, end)) };
	return { start, end };
}

const folds: Readonly<Record<Exclude<QuoteCause, 'several'>, (text: string) => string>> = {
	space: (text) => text.replace(/\s+/g, ''),
	unnormalised: (text) => text.normalize('NFC'),
	apostrophe: (text) => text.replace(/[‘’‚′ʼ`]/g, "'").replace(/[“”„″«»]/g, '"'),
	'zero-width': withoutZeroWidth,
	chillu: expandChillus,
	case: (text) => text.toLowerCase()
};

/** The first way of looking away from differences under which the quote is in the text. */
function causeOf(text: string, quote: string): { cause?: QuoteCause } {
	for (const [cause, fold] of Object.entries(folds))
		if (found(fold(text), fold(quote))) return { cause: cause as QuoteCause };
	const all = (given: string) =>
		Object.entries(folds)
			// Joiners are part of the older chillus, which must be expanded before joiners go.
			.toSorted(([a], [b]) => Number(b === 'chillu') - Number(a === 'chillu'))
			.reduce((folded, [, fold]) => fold(folded), given);
	return found(all(text), all(quote)) ? { cause: 'several' } : {};
}

/** A quote of nothing but what was folded away is nowhere, not everywhere. */
const found = (text: string, quote: string) => quote !== '' && text.includes(quote);

/** The longest beginning of the quote that stands in the text, for showing where it goes astray. */
function headOf(text: string, quote: string): string {
	let [low, high] = [0, quote.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (text.includes(quote.slice(0, middle))) low = middle;
		else high = middle - 1;
	}
	return quote.slice(0, low);
}

/**
 * The words around a stretch of the text, as a TextQuoteSelector's prefix and suffix: about 30 UTF-16 units of whole
 * words on each side, and more where fewer would not tell the stretch from its like.
 *
 * @param offsets all offsets at which the same words stand in the text, where they are known already
 */
export function contextOf(
	text: string,
	{ start, end }: Span,
	offsets: readonly number[] = offsetsOf(text, text.slice(start, end))
): { prefix: string; suffix: string } {
	for (let width = 30; ; width *= 2) {
		const prefix = text.slice(wordStart(text, Math.max(0, start - width)), start).trimStart();
		const suffix = text.slice(end, wordEnd(text, Math.min(text.length, end + width))).trimEnd();
		const like = offsets.filter(
			(offset) =>
				offset >= prefix.length &&
				text.startsWith(prefix, offset - prefix.length) &&
				text.startsWith(suffix, offset + end - start)
		);
		if (like.length <= 1 || width > text.length) return { prefix, suffix };
	}
}
