import { beginsWithinOneEdit, withinOneEdit } from './edits';
import { baseLetters, type Keys } from './keys';

export const tiers = ['exact', 'prefix', 'loose', 'latin', 'romanised', 'near'] as const;
/**
 * How a name answers a query, best first: the same key; a key that begins with it; the same in loose Malayalam
 * spelling; in loose Latin spelling; Malayalam written in Latin letters or the reverse; one slip of the keyboard.
 */
export type Tier = (typeof tiers)[number];

export interface Likeness {
	readonly tier: Tier;
	/** Letters of the query beyond the name: the ending of an inflected word. */
	readonly rest: number;
}

/** The shortest stems that may take an ending: base letters of the loose key, letters of the sound. */
const shortestStem = { loose: 2, latin: 3, sound: 4 };
/** The shortest keys in which a slip is forgiven, for whole names and for their beginnings. */
const shortestSlip = { whole: 4, beginning: 5 };

/**
 * Compares what was typed with a name, slips of the keyboard aside. The name may go on where the query ends (typing is
 * not finished), and the query where the name ends (it is inflected).
 *
 * @returns undefined when they are not alike
 */
export function liken(query: Keys, name: Keys): Likeness | undefined {
	if (query.key === '') return undefined;
	if (name.key === query.key) return { tier: 'exact', rest: 0 };
	if (name.key.startsWith(query.key)) return { tier: 'prefix', rest: 0 };
	const looseRest = restOfLoose(query, name);
	if (looseRest !== undefined) return { tier: 'loose', rest: looseRest };
	const soundRest = restOfSound(query, name);
	if (soundRest !== undefined)
		return { tier: query.latin && name.latin ? 'latin' : 'romanised', rest: soundRest };
	return undefined;
}

/** Compares what was typed with a name, one slip of the keyboard forgiven. */
export function likenSlips(query: Keys, name: Keys): Likeness | undefined {
	const near =
		slipped(query.sound, name.sound) || (!query.latin && !name.latin && slipped(query.loose, name.loose));
	return near ? { tier: 'near', rest: Math.max(0, query.sound.length - name.sound.length) } : undefined;
}

function slipped(query: string, name: string): boolean {
	if (query.length >= shortestSlip.beginning && beginsWithinOneEdit(name, query)) return true;
	if (name.length >= shortestSlip.beginning && takesEnding(query, name) && beginsWithinOneEdit(query, name))
		return true;
	return query.length >= shortestSlip.whole && withinOneEdit(query, name);
}

function restOfLoose(query: Keys, name: Keys): number | undefined {
	const enough = (key: string) => baseLetters(key) >= shortestStem.loose;
	if (name.loose.startsWith(query.loose)) return enough(query.loose) ? 0 : undefined;
	if (!query.loose.startsWith(name.loose) || !enough(name.loose)) return undefined;
	if (name.latin && (name.loose.length < shortestStem.latin || !takesEnding(query.loose, name.loose)))
		return undefined;
	return query.loose.length - name.loose.length;
}

function restOfSound(query: Keys, name: Keys): number | undefined {
	if (name.sound.startsWith(query.sound)) return query.sound.length >= 2 ? 0 : undefined;
	if (!query.sound.startsWith(name.sound) || name.sound.length < shortestStem.sound) return undefined;
	return takesEnding(query.sound, name.sound) ? query.sound.length - name.sound.length : undefined;
}

/** Whether what follows the stem is short enough for an ending: at most half of it. */
const takesEnding = (word: string, stem: string): boolean => word.length - stem.length <= stem.length / 2;
