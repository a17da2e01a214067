import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, type Form } from '$lib/dataset/mentions';
import type { MentionEntry } from '$lib/dataset/schema';

const form = (text: string, entity: string, misprint = false): Form => ({ text, entity, misprint });
const entry = (form: string, is: string, more: Partial<MentionEntry> = {}): MentionEntry => ({
	form,
	is,
	by: 'name',
	nth: 1,
	misprint: false,
	...more
});

/** Mentions as `words → entity`, and `means` or `misprint` where they are not plain. */
function read(sentence: string, forms: readonly Form[], entries: readonly MentionEntry[] = []): string[] {
	return findMentions(sentence, forms, entries).mentions.map(({ start, end, entity, by, misprint }) =>
		[
			sentence.slice(start, end),
			'→',
			entity,
			...(by === 'name' ? [] : [by]),
			...(misprint ? ['misprint'] : [])
		].join(' ')
	);
}

const forms = [
	form('റഷ്യൻ വിപ്ലവ', 'russian-revolution'),
	form('റഷ്യൻ', 'russia'),
	form('റഷ്യ', 'russia'),
	form('ഒക്ടോബർ വിപ്ലവം', 'october-revolution'),
	form('ഒക്ടോബർ', 'october'),
	form('കെറൻസ്കി', 'kerensky'),
	form('കോറൻസ്കി', 'kerensky', true),
	form('താത്കാലിക ഗവണ്മെന്റ്', 'government'),
	form('താത്കാലിക ഗവണ്മെന്റി', 'government'),
	form('കൗൺസിൽ ഓഫ് ദി റിപ്പബ്ലിക്ക', 'council'),
	form('സാൽവേഷൻ കമ്മിറ്റി', 'salvation'),
	form('കമ്മിറ്റി', 'salvation'),
	form('കമ്മിറ്റി', 'military')
];

const revolution = 'റഷ്യൻ വിപ്ലവത്തിന്റെ രണ്ടാം ഘട്ടമാണ് ഒക്ടോബർ വിപ്ലവം.';
const kerensky = 'സ്ഥിതിഗതികളെ നേരിടാൻ കോറൻസ്കി, കൗൺസിൽ ഓഫ് ദി റിപ്പബ്ലിക്കിന്റെ സഹായം തേടി.';
const government = 'കെറൻസ്കിയുടെ നേതൃത്വത്തിൽ ഉണ്ടായിരുന്ന താത്കാലിക ഗവണ്മെന്റിൽ നിന്ന്';
const committee = 'സാൽവേഷൻ കമ്മിറ്റി രൂപവത്കരിച്ചു; കമ്മിറ്റിയുടെ ലക്ഷ്യം';
const soldiers = 'പടയാളികളെ അഭിസംബോധനചെയ്ത ട്രോട്സ്കി അവരെ സ്വാധീനിച്ചു, അവരെ';

describe('mentions', () => {
	test.each<[claim: string, sentence: string, entries: MentionEntry[], found: string[]]>([
		['nothing has none', '', [], []],
		['a sentence without a name has none', 'പലരും പലായനം ചെയ്തു.', [], []],
		[
			'the longest is taken, and another entity inside it too',
			revolution,
			[],
			[
				'റഷ്യൻ വിപ്ലവത്തിന്റെ → russian-revolution',
				'റഷ്യൻ → russia',
				'ഒക്ടോബർ വിപ്ലവം → october-revolution',
				'ഒക്ടോബർ → october'
			]
		],
		[
			'a mention goes on to the end of the word',
			government,
			[],
			['കെറൻസ്കിയുടെ → kerensky', 'താത്കാലിക ഗവണ്മെന്റിൽ → government']
		],
		[
			'a misprint is marked',
			kerensky,
			[],
			['കോറൻസ്കി → kerensky misprint', 'കൗൺസിൽ ഓഫ് ദി റിപ്പബ്ലിക്കിന്റെ → council']
		],
		['a name inside a word is not one', 'അകെറൻസ്കി', [], []],
		[
			'a shorter form of the same entity inside a longer one is not another mention',
			committee,
			[entry('കമ്മിറ്റി', 'military', { nth: 2 })],
			['സാൽവേഷൻ കമ്മിറ്റി → salvation', 'കമ്മിറ്റിയുടെ → military']
		],
		[
			'an entry takes the place of what is the same stretch',
			revolution,
			[entry('റഷ്യൻ', 'russians')],
			[
				'റഷ്യൻ വിപ്ലവത്തിന്റെ → russian-revolution',
				'റഷ്യൻ → russians',
				'ഒക്ടോബർ വിപ്ലവം → october-revolution',
				'ഒക്ടോബർ → october'
			]
		],
		[
			'an entry takes the place of what it overlaps in part, and what is whole inside it stays',
			revolution,
			[entry('വിപ്ലവത്തിന്റെ രണ്ടാം ഘട്ടമാണ് ഒക്ടോബർ', 'phase')],
			['റഷ്യൻ → russia', 'വിപ്ലവത്തിന്റെ രണ്ടാം ഘട്ടമാണ് ഒക്ടോബർ → phase', 'ഒക്ടോബർ → october']
		],
		[
			'“none” takes a mention away',
			revolution,
			[entry('ഒക്ടോബർ വിപ്ലവം', 'none'), entry('റഷ്യൻ', 'none')],
			['റഷ്യൻ വിപ്ലവത്തിന്റെ → russian-revolution', 'ഒക്ടോബർ → october']
		],
		[
			'the second of two pronouns',
			soldiers,
			[entry('അവരെ', 'garrison', { by: 'pronoun', nth: 2 })],
			['അവരെ → garrison pronoun']
		],
		[
			'one pronoun may be two',
			soldiers,
			[entry('അവരെ', 'b', { by: 'pronoun' }), entry('അവരെ', 'a', { by: 'pronoun' })],
			['അവരെ → a pronoun', 'അവരെ → b pronoun']
		],
		[
			'a verb that the text runs together with another word',
			soldiers,
			[entry('ചെയ്ത', 'trotsky', { by: 'dropped' })],
			['ചെയ്ത → trotsky dropped']
		]
	])('%s', (_, sentence, entries, found) => {
		expect(read(sentence, forms, entries)).toEqual(found);
	});

	test('the second of two pronouns is the second', () => {
		const [found] = findMentions(soldiers, [], [entry('അവരെ', 'garrison', { nth: 2 })]).mentions;
		expect(found?.start).toBe(soldiers.lastIndexOf('അവരെ'));
	});

	test('a form of two entities is unsettled where it stands alone, and nobody is mentioned there', () => {
		const { mentions, unsettled } = findMentions(committee, forms, []);
		expect(mentions.map(({ entity }) => entity)).toEqual(['salvation']);
		expect(unsettled).toEqual(['കമ്മിറ്റി']);
	});

	test('mentions never cross, never share their words with another that was found, and begin and end with words', () => {
		const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'bc', 'c');
		const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
		fc.assert(
			fc.property(
				fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
				fc.array(
					fc.record({ text: phrase, entity: fc.constantFrom('x', 'y', 'z'), misprint: fc.boolean() }),
					{
						maxLength: 6
					}
				),
				(sentence, forms) => {
					const { mentions } = findMentions(sentence, forms, []);
					for (const a of mentions) {
						expect(` ${sentence} `.slice(a.start, a.end + 2)).toMatch(/^ .* $/);
						for (const b of mentions) {
							if (a === b) continue;
							expect(a.start === b.start && a.end === b.end).toBe(false);
							expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
						}
					}
				}
			)
		);
	});
});
