import type { Chance } from './chance';
import { headsOf, rootEnds, words, type Word } from './words';

const consonants = words(
	'ക=k, ച=ch, ത=th, പ=p, മ=m, ന=n, ര=r, ല=l, വ=v, സ=s, യ=y, ശ=sh, ട=t, ണ=nn, ള=ll, ഴ=zh'
);
/** The last so many begin no word. */
const inner = 4;
/** The common ones more often than the others. */
const vowels = words('=a, =a, =a, ാ=aa, ാ=aa, ി=i, ി=i, ി=i, ു=u, ു=u, ീ=ee, ൂ=oo, േ=e, ോ=o');

const syllables = (from: readonly Word[]): Word[] =>
	from.flatMap((consonant) =>
		vowels.map((vowel) => ({ ml: consonant.ml + vowel.ml, en: consonant.en + vowel.en }))
	);
const first = syllables(consonants.slice(0, -inner));
const second = syllables(consonants);

/**
 * Invents names of houses and places: two syllables each and an end that such names have, all different. As no end is the
 * end of another, and each syllable has one consonant at its beginning, no name is the end of another.
 *
 * @returns a maker of the next one; it makes a quarter of a million, ever more slowly
 */
export function rootMaker(chance: Chance): () => Word {
	const taken = new Set<string>();
	return () => {
		for (;;) {
			const parts = [chance.of(first), chance.of(second), chance.of(rootEnds)];
			const en = parts.map((part) => part.en).join('');
			if (taken.has(en)) continue;
			taken.add(en);
			return { ml: parts.map((part) => part.ml).join(''), en: en.slice(0, 1).toUpperCase() + en.slice(1) };
		}
	};
}

/** A name for something of a kind: a house or place and what it is there, such as `കാരിമല കൃഷ്ണൻ` or `കാരിമല സേന`. */
export function nameFor(kind: string, root: Word, chance: Chance): Word {
	const head = chance.of(headsOf(kind));
	return { ml: `${root.ml} ${head.ml}`, en: `${root.en} ${head.en}` };
}
