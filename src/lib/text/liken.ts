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
	/** By how many letters the query is longer than the name: the ending of an inflected word. Negative when it is shorter. */
	readonly rest: number;
}

/** The shortest stems that may take an ending: base letters of the loose key, letters of the sound. */
const shortestStem = { loose: 2, latin: 3, sound: 4 };
/** The shortest beginning of a name that is known by its sound. */
const shortestSound = 2;
/** The shortest keys in which a slip is forgiven, for whole names and for their beginnings. */
export const shortestSlip = { whole: 4, beginning: 5 };

/**
 * Compares what was typed with a name, slips of the keyboard aside. The name may go on where the query ends (typing is
 * not finished), and the query where the name ends (it is inflected).
 *
 * @returns undefined when they are not alike
 */
export function liken(query: Keys, name: Keys): Likeness | undefined {
	if (query.key === '') return undefined;
	if (name.key.startsWith(query.key)) {
		const rest = query.key.length - name.key.length;
		return { tier: rest === 0 ? 'exact' : 'prefix', rest };
	}
	if (alikeLoosely(query, name)) return { tier: 'loose', rest: query.loose.length - name.loose.length };
	if (!alikeInSound(query, name)) return undefined;
	const tier = query.latin && name.latin ? 'latin' : 'romanised';
	return { tier, rest: query.sound.length - name.sound.length };
}

/** Compares what was typed with a name, one slip of the keyboard forgiven. */
export function likenSlips(query: Keys, name: Keys): Likeness | undefined {
	const neitherLatin = !query.latin && !name.latin;
	if (slippedWhole(query.sound, name.sound) || (neitherLatin && slippedWhole(query.loose, name.loose))) {
		return { tier: 'near', rest: 0 };
	}
	if (
		slippedBeginning(query.sound, name.sound) ||
		(neitherLatin && slippedBeginning(query.loose, name.loose))
	) {
		return { tier: 'near', rest: query.sound.length - name.sound.length };
	}
	return undefined;
}

function alikeLoosely({ loose: query }: Keys, { loose: name, latin }: Keys): boolean {
	const enough = (key: string) => baseLetters(key) >= shortestStem.loose;
	if (name.startsWith(query)) return enough(query);
	if (!query.startsWith(name) || !enough(name)) return false;
	return !latin || (name.length >= shortestStem.latin && takesEnding(query, name));
}

function alikeInSound(query: Keys, name: Keys): boolean {
	if (name.sound.startsWith(query.sound)) return query.sound.length >= shortestSound;
	// The loose key knows the endings of Malayalam words better than their sound does.
	if (!query.latin && !name.latin) return false;
	if (!query.sound.startsWith(name.sound) || name.sound.length < shortestStem.sound) return false;
	return takesEnding(query.sound, name.sound);
}

const slippedWhole = (query: string, name: string): boolean =>
	query.length >= shortestSlip.whole && withinOneEdit(query, name);

function slippedBeginning(query: string, name: string): boolean {
	if (query.length >= shortestSlip.beginning && beginsWithinOneEdit(name, query)) return true;
	return (
		name.length >= shortestSlip.beginning && takesEnding(query, name) && beginsWithinOneEdit(query, name)
	);
}

/** Whether what follows the stem is short enough for an ending: at most half of it. */
const takesEnding = (word: string, stem: string): boolean => word.length - stem.length <= stem.length / 2;
