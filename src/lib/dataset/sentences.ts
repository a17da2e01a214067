import type { Span } from './types.ts';

/** A place where the sentences, joined, are not the text. Offsets are into the text. */
type Break =
	/** The sentence is not what stands here. */
	| {
			readonly kind: 'differs';
			readonly sentence: number;
			readonly offset: number;
			readonly wanted: string;
			readonly found: string;
	  }
	/** A stretch of the text stands before the sentence, and in none. `sentence` is their number when it comes after the last. */
	| {
			readonly kind: 'skipped';
			readonly sentence: number;
			readonly offset: number;
			readonly skipped: string;
	  };

/**
 * Lays sentences over the text that they were cut from, looking away from white space.
 *
 * A sentence that does not fit is passed over and the next one that fits is looked for, so that one fault does not
 * hide the others.
 *
 * @returns for each sentence its span in the text, or undefined when it has none, and every place that does not fit
 */
export function placeSentences(text: string, sentences: readonly string[]) {
	const { bare, offsets } = withoutSpace(text);
	const spans: (Span | undefined)[] = [];
	const breaks: Break[] = [];
	let at = 0;
	let lost = false;
	const offsetAt = (index: number) => offsets[index] ?? text.length;
	const skip = (sentence: number, to: number) => {
		if (to > at && !lost)
			breaks.push({
				kind: 'skipped',
				sentence,
				offset: offsetAt(at),
				skipped: text.slice(offsetAt(at), endAt(to))
			});
	};
	const endAt = (index: number) => (offsets[index - 1] ?? -1) + 1;

	sentences.forEach((sentence, number) => {
		const { bare: wanted, offsets: within } = withoutSpace(sentence);
		const start = wanted === '' ? -1 : bare.indexOf(wanted, at);
		if (start === -1) {
			const same = sameUnits(bare, at, wanted);
			const offset = offsetAt(at + same);
			if (!lost)
				breaks.push({
					kind: 'differs',
					sentence: number,
					offset,
					wanted: sentence.slice(within[same]).slice(0, 12).trim(),
					found: text.slice(offset, offset + 12).trim()
				});
			lost = true;
			spans.push(undefined);
			return;
		}
		skip(number, start);
		lost = false;
		at = start + wanted.length;
		spans.push({ start: offsetAt(start), end: endAt(at) });
	});
	skip(sentences.length, bare.length);
	return { spans, breaks };
}

/** A text's units that are not white space, and the offset of each. */
function withoutSpace(text: string): { bare: string; offsets: Uint32Array } {
	const bare = text.replace(/\s+/g, '');
	const offsets = new Uint32Array(bare.length);
	let offset = 0;
	for (let index = 0; index < bare.length; index++, offset++) {
		while (text.charCodeAt(offset) !== bare.charCodeAt(index)) offset++;
		offsets[index] = offset;
	}
	return { bare, offsets };
}

/** How many units agree, from an index of the first on. */
function sameUnits(bare: string, at: number, wanted: string): number {
	let same = 0;
	while (same < wanted.length && bare[at + same] === wanted[same]) same++;
	return same;
}
