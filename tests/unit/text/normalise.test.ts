import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '$lib/text/normalise';

/** Strings rich in what normalising touches: Malayalam with its signs, joiners, accents, any unit. */
const awkward = fc
	.array(
		fc.oneof(
			fc.constantFrom(...'കനണരറലളമയഴതസഷആൈാിീുൂെേൊോൌൗംഃ൦൯'),
			fc.constantFrom(
				'\u0d4d',
				'\u0d3b',
				'\u0d3c',
				'\u0d4e',
				'\u0d54',
				'\u0d7a',
				'\u0d7b',
				'\u0d7c',
				'\u0d7f'
			),
			fc.constantFrom(
				'\u200b',
				'\u200c',
				'\u200d',
				'\u200f',
				'\u0301',
				'\u00ad',
				'\ufeff',
				'’',
				'ß',
				'İ',
				'Σ'
			),
			fc.constantFrom('\u093c', '\u0591', '\ud800', '\udc00'),
			fc.string({ unit: 'binary', maxLength: 3 })
		),
		{ maxLength: 24 }
	)
	.map((parts) => parts.join(''));

describe('spellings of one word in different encodings have one key', () => {
	test.each([
		['no text', ['', '\u200d', '\u200b\ufeff']],
		[
			'a chillu, atomic or with a joiner',
			['ലെനി\u0d7b', 'ലെനിന\u0d4d\u200d', 'ലെനിന\u0d4d', 'ലെനിന\u0d4d\u200c']
		],
		['every chillu', ['\u0d7a\u0d7b\u0d7c\u0d7d\u0d7e\u0d7f', 'ണ\u0d4dന\u0d4dര\u0d4dല\u0d4dള\u0d4dക\u0d4d']],
		['ന്റ', ['ന\u0d4dറ', '\u0d7bറ', '\u0d7b\u0d4dറ', 'ന\u0d4d\u200dറ']],
		['ണ്മ', ['ഗവണ\u0d4dമെന\u0d4dറ\u0d4d', 'ഗവ\u0d7aമെ\u0d7bറ\u0d4d']],
		['the two AU signs, and the one in two parts', ['ക\u0d4cൺ', 'ക\u0d57ൺ', 'ക\u0d46\u0d57ൺ']],
		['O in one part or two', ['ക\u0d4a', 'ക\u0d46\u0d3e']],
		['the three viramas', ['ക\u0d4dക', 'ക\u0d3bക', 'ക\u0d3cക', 'ക\u0d4d\u0d4dക']],
		['റ്റ', ['കമ്മിറ\u0d4dറി', 'കമ്മിററി']],
		['the half vowel', ['അറസ\u0d4dറ\u0d4d', 'അറസ\u0d4dറ\u0d41\u0d4d']],
		['digits', ['1917', '൧൯൧൭']],
		['case, accents and width', ['kerensky', 'KERENSKY', 'Kérénsky', 'Ke\u0301rensky', 'ｋｅｒｅｎｓｋｙ']],
		['apostrophes and soft hyphens', ['lenins', 'Lenin’s', "Lenin's", 'Le\u00adnin’s']],
		['ligatures', ['oeuvre', 'Œuvre', 'œuvre']],
		['a mark of another script on a Malayalam letter', ['കി', 'ക\u0591ി', 'കി\u093c', '\u0591കി']]
	])('%s', (_, spellings) => {
		expect([...new Set(spellings.map(normalise))]).toHaveLength(1);
	});
});

test.each([
	['കെറൻസ്കി', 'കോറൻസ്കി'],
	['ലെനിൻ', 'ലെനിനെ'],
	['പാലസ്', 'പാലസ്സ്'],
	['പെട്രോഗ്രാഡ്', 'പെട്രോഗാഡ്']
])('%s and %s are different words', (a, b) => {
	expect(normalise(a)).not.toBe(normalise(b));
});

test('what is normalised stays as it is', () => {
	fc.assert(
		fc.property(awkward, (text) => {
			expect(normalise(normalise(text))).toBe(normalise(text));
		}),
		{ numRuns: 2000 }
	);
});

test('a joiner or mark of direction changes no key, wherever it stands', () => {
	const word = fc.string({ unit: fc.constantFrom('ക', 'ന', 'റ', 'സ', 'ി', 'ു', '\u0d4d', 'ൻ'), maxLength: 8 });
	fc.assert(
		fc.property(
			word,
			fc.nat(8),
			fc.constantFrom('\u200c', '\u200d', '\u200e', '\u2060'),
			(text, at, sign) => {
				expect(normalise(text.slice(0, at) + sign + text.slice(at))).toBe(normalise(text));
			}
		)
	);
});
