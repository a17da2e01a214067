import { firstGraphemes } from './graphemes';
import { keysOf, type Keys } from './keys';
import { words } from './words';

/** What a reader typed, ready for comparison. */
export interface Query {
	/** All of it, as one run of words. */
	readonly phrase: Keys;
	/** Each word by itself, once, in the order typed. */
	readonly words: readonly Keys[];
	readonly last: Keys;
}

/** How much of a query counts, in grapheme clusters: a pasted chapter is cut here. */
const longestQuery = 200;

/** Reads a query from whatever was typed or pasted. One without a letter or digit has no words. */
export function readQuery(typed: string): Query {
	const keys = words(firstGraphemes(typed, longestQuery)).map(({ key }) => key);
	return {
		phrase: keysOf(keys),
		words: [...new Set(keys)].map((key) => keysOf([key])),
		last: keysOf(keys.slice(-1))
	};
}
