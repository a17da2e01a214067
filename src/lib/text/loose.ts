/** Letters that writers confuse, and the one that stands for them. */
const alike: Readonly<Record<string, string>> = {
	ആ: 'അ',
	ഈ: 'ഇ',
	ഊ: 'ഉ',
	ഏ: 'എ',
	ഓ: 'ഒ',
	'ാ': '',
	'ീ': 'ി',
	'ൂ': 'ു',
	'േ': 'െ',
	'ോ': 'ൊ',
	ണ: 'ന',
	ള: 'ല',
	റ: 'ര',
	ശ: 'ഷ',
	സ: 'ഷ'
};

/**
 * The loose form of a search key: spellings of one Malayalam word that writers choose between become equal, such as
 * ബോൾഷേവിക് and ബോൾഷെവിക്ക്, or താൽക്കാലിക and താത്കാലിക. Vowel length and doubling go, look-alike consonants merge,
 * and so does a closing virama, ു or ം, so that the loose form of a name begins that of its inflected forms
 * (വിപ്ലവം, വിപ്ലവത്തിന്റെ). Keys in other scripts come back as they are.
 *
 * @param key what `normalise` returns, without spaces
 */
export function loose(key: string): string {
	return key
		.replace(/\p{Script=Malayalam}/gu, (letter) => alike[letter] ?? letter)
		.replace(/([ക-ഹ])(?:്\1)+/g, '$1')
		.replace(/ത്(?=[കഖപഫഭമഷ])/g, 'ല്')
		.replace(/(?:്|ു|ം)+$/, '');
}
