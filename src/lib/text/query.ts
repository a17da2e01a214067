import { firstGraphemes } from './graphemes';
import { joinKeys, keysOfWord, type Keys } from './keys';
import { words } from './words';

/** What a reader typed, ready for comparison. */
export interface Query {
	/** All of it, as one run of words. */
	readonly phrase: Keys;
	/** Each word by itself, once, the longest first: it is the rarest, and settles soonest what cannot match. */
	readonly words: readonly Keys[];
	/** The last word typed, which may be unfinished or have an ending. */
	readonly last: Keys;
}

/** How much of a query counts, in grapheme clusters: a pasted chapter is cut here. */
const longestQuery = 200;

/** Reads a query from whatever was typed or pasted. One without a letter or digit has no words. */
export function readQuery(typed: string): Query {
	const typedWords = words(firstGraphemes(typed, longestQuery)).map(({ key }) => keysOfWord(key));
	const distinct = new Map(typedWords.map((word) => [word.key, word]));
	return {
		phrase: joinKeys(typedWords),
		words: [...distinct.values()].sort((a, b) => b.key.length - a.key.length),
		last: joinKeys(typedWords.slice(-1))
	};
}
