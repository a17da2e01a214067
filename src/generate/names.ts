import type { Chance } from './chance';
import { headsOf, type Word } from './words';

const consonants = 'ക=k ച=ch ത=th പ=p മ=m ന=n ര=r ല=l വ=v യ=y ശ=sh സ=s ട=t ണ=nn ഴ=zh'.split(' ').map(pair);
/** These begin no word. */
const inner = 3;
const vowels = '=a ാ=aa ി=i ു=u െ=e ോ=o'.split(' ').map(pair);
const ends = ' ൽ=l ൻ=n ർ=r'.split(' ').map(pair);

function pair(written: string): Word {
	const [ml = '', en = ''] = written.split('=');
	return { ml, en };
}

const syllables = (from: readonly Word[]): Word[] =>
	from.flatMap((consonant) =>
		vowels.map((vowel) => ({ ml: consonant.ml + vowel.ml, en: consonant.en + vowel.en }))
	);
const first = syllables(consonants.slice(0, -inner));
const second = syllables(consonants);
const last = syllables(consonants).flatMap(({ ml, en }) =>
	ends.map((end) => ({ ml: ml + end.ml, en: en + end.en }))
);

/** So many different roots there are. */
export const rootCount = first.length * second.length * last.length;

/**
 * Invents roots of names: three syllables each, all different. As each syllable has one consonant at its beginning, no
 * root is the end of another.
 *
 * @returns a maker of the next one
 */
export function rootMaker(chance: Chance): () => Word {
	const taken = new Set<string>();
	return () => {
		for (;;) {
			const parts = [chance.of(first), chance.of(second), chance.of(last)];
			const en = parts.map((part) => part.en).join('');
			if (taken.has(en)) continue;
			taken.add(en);
			return { ml: parts.map((part) => part.ml).join(''), en: en[0]?.toUpperCase() + en.slice(1) };
		}
	};
}

/** A name for something of a kind: its root and what it is, such as `കാരിമൽ കൃഷ്ണൻ`, or `കാരിമൽ സേന`. */
export function nameFor(kind: string, root: Word, chance: Chance): Word {
	const head = chance.of(headsOf(kind));
	return { ml: `${root.ml} ${head.ml}`, en: `${root.en} ${head.en}` };
}
