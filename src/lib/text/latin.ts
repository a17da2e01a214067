const consonants: Readonly<Record<string, string>> = {
	...{ ക: 'k', ഖ: 'kh', ഗ: 'g', ഘ: 'gh', ങ: 'ng', ച: 'ch', ഛ: 'ch', ജ: 'j', ഝ: 'jh', ഞ: 'ny' },
	...{ ട: 't', ഠ: 'th', ഡ: 'd', ഢ: 'dh', ണ: 'n', ത: 'th', ഥ: 'th', ദ: 'd', ധ: 'dh', ന: 'n' },
	...{ പ: 'p', ഫ: 'f', ബ: 'b', ഭ: 'bh', മ: 'm', യ: 'y', ര: 'r', റ: 'r', ല: 'l', ള: 'l' },
	...{ ഴ: 'zh', വ: 'v', ശ: 'sh', ഷ: 'sh', സ: 's', ഹ: 'h' }
};

const vowels: Readonly<Record<string, string>> = {
	...{ അ: 'a', ആ: 'a', ഇ: 'i', ഈ: 'i', ഉ: 'u', ഊ: 'u', ഋ: 'ri', എ: 'e', ഏ: 'e', ഐ: 'ai', ഒ: 'o', ഓ: 'o' },
	...{ ഔ: 'au', 'ാ': 'a', 'ി': 'i', 'ീ': 'i', 'ു': 'u', 'ൂ': 'u', 'ൃ': 'ri', 'െ': 'e', 'േ': 'e' },
	...{ 'ൈ': 'ai', 'ൊ': 'o', 'ോ': 'o', 'ൗ': 'au', 'ം': 'm', 'ഃ': 'h', '്': '' }
};

/**
 * Spells a Malayalam word in plain Latin letters, as one would type it: ട്രോട്സ്കി → trotski. Vowel length is not kept.
 * A closing ർ without a vowel before it is read as in the many loan words (വിന്റർ → vinter).
 *
 * @param key one word as `normalise` returns it; letters of other scripts stay
 */
export function romanise(key: string): string {
	return key
		.replace(/ന്റ/g, 'ന്ട')
		.replace(/റ്റ/g, 'ട')
		.replace(/ണ്ട/g, 'ണ്ഡ')
		.replace(/([ങഞ])്\1/g, '$1')
		.replace(/[ങഞ]്(?=[കഗചജ])/g, 'n')
		.replace(/([ക-ഹ])((?!ം|ഃ)\p{M})?(ര്$)?/gu, (_, letter: string, sign = '', ending = '') => {
			const vowel = sign ? vowels[sign] : ending ? 'e' : 'a';
			return `${consonants[letter] ?? letter}${vowel ?? ''}${ending ? 'r' : ''}`;
		})
		.replace(/\p{Script=Malayalam}/gu, (letter) => vowels[letter] ?? letter);
}

/** Spellings of one sound, and the one that stands for them; applied in this order. */
const folds: readonly (readonly [RegExp, string])[] = [
	[/w/g, 'v'],
	[/ph/g, 'f'],
	[/tsch|tch|tsh/g, 'ch'],
	[/sch/g, 'sh'],
	[/tz/g, 'ts'],
	[/x/g, 'ks'],
	[/ck|q/g, 'k'],
	[/c(?=[eiy])/g, 's'],
	[/c(?!h)/g, 'k'],
	[/([bdgjkt])h/g, '$1'],
	[/[sz]h|z/g, 's'],
	[/ou/g, 'au'],
	[/oo/g, 'u'],
	[/ee|ij|y/g, 'i'],
	[/(.)\1+/g, '$1'],
	[/f$/, 'v']
];

/**
 * The loose Latin form of one word: spellings that transliterations choose between become equal, such as Kerensky,
 * Kerenskii and Kerenskij, Trotsky and Trotzki, Kornilov and Korniloff. Malayalam words are romanised first.
 *
 * @param key one word as `normalise` returns it
 */
export function sound(key: string): string {
	return folds.reduce((word, [spelling, plain]) => word.replace(spelling, plain), romanise(key));
}
