import { sound } from './latin';
import { loose } from './loose';

/** What a run of words is compared by: spaces are left out, so that വിന്റർപാലസ് and വിന്റർ പാലസ് are one. */
export interface Keys {
	/** As `normalise` returns it. */
	readonly key: string;
	/** As `loose` returns it. */
	readonly loose: string;
	/** As `sound` returns it, word for word. */
	readonly sound: string;
	/** Whether all its letters are Latin. */
	readonly latin: boolean;
}

/** The keys of a word, as `normalise` returns it. */
export function keysOfWord(key: string): Keys {
	const latin = !/[^\p{Script=Latin}\p{N}]/u.test(key);
	return { key, loose: latin ? key : loose(key), sound: sound(key), latin };
}

/** The keys of a run of words, from those of its words. */
export function joinKeys(words: readonly Keys[]): Keys {
	const [first, second] = words;
	if (first && !second) return first;
	const key = words.map((word) => word.key).join('');
	const latin = words.every((word) => word.latin);
	return { key, loose: latin ? key : loose(key), sound: words.map((word) => word.sound).join(''), latin };
}

/** How many letters a key has, vowel signs and viramas not counted. */
export const baseLetters = (key: string): number => key.replace(/\P{L}/gu, '').length;
