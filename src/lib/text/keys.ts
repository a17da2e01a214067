import { sound } from './latin';
import { loose } from './loose';

/** What a run of words is compared by: spaces are left out, so that വിന്റർപാലസ് and വിന്റർ പാലസ് are one. */
export interface Keys {
	/** As `normalise` returns it. */
	readonly key: string;
	/** As `loose` returns it. */
	readonly loose: string;
	/** As `sound` returns it for each word. */
	readonly sound: string;
	/** Whether all its letters are Latin. */
	readonly latin: boolean;
}

/** The keys of a run of words, each word as `normalise` returns it. */
export function keysOf(words: readonly string[]): Keys {
	const key = words.join('');
	return {
		key,
		loose: loose(key),
		sound: words.map(sound).join(''),
		latin: !/[^\p{Script=Latin}\p{N}]/u.test(key)
	};
}

/** How many letters a key has, vowel signs and viramas not counted. */
export const baseLetters = (key: string): number => key.replace(/\P{L}/gu, '').length;
