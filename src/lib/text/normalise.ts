/** What readers' keyboards add and nobody means: accents, joiners, direction marks, soft hyphens, apostrophes. */
const ignored = /[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad'’ʼ]/g;

/** Marks of other scripts that touch a Malayalam letter: damage, which Unicode would sort in between its signs. */
const strayMarks = /([\u0d00-\u0d7f])[^\P{M}\u0d00-\u0d7f]+|[^\P{M}\u0d00-\u0d7f]+(?=[\u0d00-\u0d7f])/gu;

const virama = '\u0d4d';

/** Each chillu (a consonant without a vowel, in one character) and the consonant that it stands for. */
const chillus: Readonly<Record<string, string>> = {
	'\u0d7a': 'ണ',
	'\u0d7b': 'ന',
	'\u0d7c': 'ര',
	'\u0d4e': 'ര',
	'\u0d7d': 'ല',
	'\u0d7e': 'ള',
	'\u0d7f': 'ക',
	'\u0d54': 'മ',
	'\u0d55': 'യ',
	'\u0d56': 'ഴ'
};

/** Text in which there is nothing to unify but case. */
const plain = /^[\0-\x7f]*$/;

/** Letters that Unicode does not take apart into a base letter and an accent. */
const unaccented: Readonly<Record<string, string>> = {
	ø: 'o',
	æ: 'ae',
	œ: 'oe',
	ß: 'ss',
	ł: 'l',
	đ: 'd',
	ı: 'i'
};

/**
 * The search key of a text: two spellings that differ only in encoding, case or accents have the same key.
 *
 * Chillus are expanded to consonant and virama, not composed: that alone unifies ന്റ, ൻറ and ൻ്റ, ൺമ and ണ്മ, and
 * the older chillus written with a joiner. Unicode's own NFC unifies neither the chillus nor the two AU signs.
 *
 * @param text any string, lone surrogates included
 * @returns the key; `normalise(normalise(text)) === normalise(text)`
 */
export function normalise(text: string): string {
	if (plain.test(text)) return text.toLowerCase().replaceAll("'", '');
	return text
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(ignored, '')
		.replace(strayMarks, '$1')
		.replace(/[øæœßłđı]/g, (letter) => unaccented[letter] ?? letter)
		.replace(/[\u0d3b\u0d3c]/g, virama)
		.replace(/[\u0d4e\u0d54-\u0d56\u0d7a-\u0d7f]/g, (chillu) => chillus[chillu] + virama)
		.normalize('NFC')
		.replace(/\u0d46*[\u0d4c\u0d57]/g, '\u0d57')
		.replace(/(?:ു*്)+/g, virama)
		.replace(/റ(?=റ)/g, `റ${virama}`)
		.replace(/[൦-൯]/g, (digit) => String(digit.charCodeAt(0) - 0x0d66));
}
