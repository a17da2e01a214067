import type { Span } from '$lib/dataset/types';
import { normalise } from './normalise';

/** A word of a text: its search key, and where it stands (UTF-16 units, `end` exclusive). */
export interface Word extends Span {
	readonly key: string;
}

/** Letters, marks and digits, with whatever `normalise` ignores between them. */
const wordPattern = /[\p{L}\p{M}\p{N}](?:[\u200b-\u200f\u2060\ufeff\u00ad'’ʼ]*[\p{L}\p{M}\p{N}])*/gu;

/**
 * The words of a text, in order. White space, punctuation, control characters and lone surrogates separate them;
 * a full stop without its space does too, which `Intl.Segmenter` overlooks.
 */
export function words(text: string): Word[] {
	const found: Word[] = [];
	for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
		for (const key of normalise(word).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
			found.push({ key, start, end: start + word.length });
		}
	}
	return found;
}
