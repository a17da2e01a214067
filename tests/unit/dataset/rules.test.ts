import { describe, expect, test } from 'vitest';
import { faultsAfter, type Edit } from './mutate';

const cases: readonly (readonly [fault: string, edits: readonly Edit[], said: readonly string[]])[] = [
	[
		'a period that does not begin on a day',
		[['dataset.yaml', '1848-03-01', '1 March 1848']],
		[
			'dataset.yaml:10:17  “from” in “period” is not a day: “1 March 1848”.  Write year, month and day as in 1917-11-07.'
		]
	],
	[
		'a period that ends on no day',
		[['dataset.yaml', '1848-06-30', '1848-06-31']],
		['dataset.yaml:10:33  “1848-06-31” names a day that the calendar does not have.  Correct the date.']
	],
	[
		'a period that ends before it begins',
		[['dataset.yaml', '1848-06-30', '1848-02-28']],
		[
			'dataset.yaml:10:33  The period ends (1848-02-28) before it begins (1848-03-01).  Exchange the two days.'
		]
	],
	[
		'one language twice',
		[['dataset.yaml', 'gloss: en', 'gloss: fr']],
		['dataset.yaml:6:33  Source and gloss are both in “fr”.  Give two different languages.']
	],
	[
		'no code for a language',
		[['dataset.yaml', 'gloss: en', 'gloss: english']],
		[
			'dataset.yaml:6:33  “gloss” in “languages” is not a language: “english”.  Write a BCP 47 code such as en, ml or pt-BR.'
		]
	],
	[
		'a language that is spelt like a field',
		[['dataset.yaml', 'gloss: en', 'gloss: id']],
		['dataset.yaml:6:33  The language “id” is spelt like the field “id” of a sentence.  Write “id-ID”.']
	],
	[
		'an id given twice',
		[['entities.yaml', 'id: mill', 'id: valbrume']],
		[
			'sentences.yaml:11:22  There is no entity “mill”.  Add the entity, or name another.',
			'entities.yaml:9:7  The id “valbrume” is already that of the entity in line 1.  Give one of the two another id.',
			'relations.yaml:11:7  There is no entity “mill”.  Add the entity, or name another.',
			'relations.yaml:29:7  There is no entity “mill”.  Add the entity, or name another.',
			'layout.json:3:2  There is no entity “mill”.  Add the entity, or name another.'
		]
	],
	[
		'a relation with the id of an entity',
		[['relations.yaml', 'id: baron-closes-mill', 'id: mill']],
		[
			"relations.yaml:8:7  The relation's id “mill” is also an entity's, and an address could not tell them apart.  Give the relation another id."
		]
	],
	[
		'a type of tie with the id of a family',
		[
			['vocabulary.yaml', 'id: supports', 'id: alliance'],
			['relations.yaml', 'tie: supports', 'tie: alliance']
		],
		[
			'vocabulary.yaml:32:9  The type of tie “alliance” is named like a family, and an address could not tell them apart.  Give the type another id.'
		]
	],
	[
		'an entity with a reserved id',
		[['entities.yaml', 'id: lanson', 'id: none']],
		[
			'entities.yaml:66:7  The id “none” has a meaning of its own.  Give it another id.',
			'entities.yaml:66:7  The entity “none” has no tie.  Add a tie with evidence, or remove the entity.',
			'relations.yaml:49:7  There is no entity “lanson”.  Add the entity, or name another.',
			'relations.yaml:53:9  There is no entity “lanson”.  Add the entity, or name another.',
			'layout.json:1:1  An entity has no position: none.  Run npm run layout.',
			'layout.json:9:2  There is no entity “lanson”.  Add the entity, or name another.'
		]
	],
	[
		'an entity named like a part of every object',
		[['entities.yaml', 'id: lanson', 'id: constructor']],
		[
			'entities.yaml:66:7  The id “constructor” has a meaning of its own.  Give it another id.',
			'entities.yaml:66:7  The entity “constructor” has no tie.  Add a tie with evidence, or remove the entity.',
			'relations.yaml:49:7  There is no entity “lanson”.  Add the entity, or name another.',
			'relations.yaml:53:9  There is no entity “lanson”.  Add the entity, or name another.',
			'layout.json:1:1  An entity has no position: constructor.  Run npm run layout.',
			'layout.json:9:2  There is no entity “lanson”.  Add the entity, or name another.'
		]
	],
	[
		'a former id in use',
		[['entities.yaml', 'formerly: [morelle]', 'formerly: [aubin]']],
		[
			'entities.yaml:56:14  The former id “aubin” is in use.  Remove it from “formerly”, or rename what uses it now.'
		]
	],
	[
		'a former id of two',
		[['relations.yaml', 'formerly: [morelle-leads-weavers]', 'formerly: [morelle]']],
		[
			'relations.yaml:39:14  The former id “morelle” is also that of “jeanne-morel”.  Leave it to the one that old links should lead to.'
		]
	],
	[
		'an unknown kind',
		[['entities.yaml', 'kind: town', 'kind: twon']],
		['entities.yaml:2:9  There is no kind “twon”.  Did you mean “town”?']
	],
	[
		'a former id of an entity',
		[['relations.yaml', 'from: aubin', 'from: morelle']],
		['relations.yaml:41:9  There is no entity “morelle” any more.  It is “jeanne-morel” now.']
	],
	[
		'an unknown entity',
		[['relations.yaml', 'from: aubin', 'from: napoleon-bonaparte']],
		['relations.yaml:41:9  There is no entity “napoleon-bonaparte”.  Add the entity, or name another.']
	],
	[
		'an unknown type of tie',
		[['relations.yaml', 'tie: supports', 'tie: support']],
		['relations.yaml:42:8  There is no type of tie “support”.  Did you mean “supports”?']
	],
	[
		'an unknown sentence',
		[['sentences.yaml', 'excerpt: [p1s2]', 'excerpt: [p9s2]']],
		['sentences.yaml:13:13  There is no sentence “p9s2”.  Did you mean “p1s2”?']
	],
	[
		'a mention of an unknown entity',
		[['sentences.yaml', 'form: eux, is: weavers', 'form: eux, is: weaver']],
		['sentences.yaml:19:24  There is no entity “weaver”.  Did you mean “weavers”?']
	],
	[
		'a sentence that is not the text',
		[['sentences.yaml', 'Il pleuvait.', 'Il neigeait.']],
		[
			'sentences.yaml:36:7  The sentence is not the text: it goes on “neigeait.” where source.txt has “pleuvait. Au” (source.txt:2:231).  Copy the sentence from source.txt again.'
		]
	],
	[
		'text that is skipped',
		[['sentences.yaml', 'fr: Il pleuvait.', 'fr: pleuvait.']],
		[
			'sentences.yaml:35:3  The text before here is in no sentence: “Il” (source.txt:2:228).  Add it to a sentence, or add a sentence.'
		]
	],
	[
		'text after the last sentence',
		[['source.txt', 'moulin. ', 'moulin. Fin.']],
		[
			'sentences.yaml:1:1  The text after the last sentence is in none: “Fin.” (source.txt:3:71).  Add it to the last sentence, or add a sentence.'
		]
	],
	[
		'a gap in the numbers',
		[['sentences.yaml', 'id: p2s5', 'id: p2s6']],
		['sentences.yaml:35:7  The sentence “p2s6” is out of order.  Number it “p2s5” or “p3s1”.']
	],
	[
		'a sentence numbered in another paragraph',
		[['source.txt', 'Il pleuvait.', '\nIl pleuvait.']],
		[
			'sentences.yaml:35:7  The sentence “p2s5” stands in paragraph 3 of source.txt.  Give it an id that begins with p3s.',
			'sentences.yaml:41:7  The sentence “p3s1” stands in paragraph 4 of source.txt.  Give it an id that begins with p4s.'
		]
	],
	[
		'a sentence in two paragraphs',
		[['source.txt', 'Il pleuvait.', 'Il\npleuvait.']],
		[
			'sentences.yaml:35:7  The sentence “p2s5” goes on past the end of a paragraph.  Cut it where the line of source.txt ends.',
			'sentences.yaml:41:7  The sentence “p3s1” stands in paragraph 4 of source.txt.  Give it an id that begins with p4s.'
		]
	],
	[
		'a sentence not accounted for',
		[
			[
				'sentences.yaml',
				'  says_no_tie:\n    en: The sentence tells of the weather only.\n    fr: La phrase ne parle que du temps.\n',
				''
			]
		],
		[
			'sentences.yaml:35:7  No tie has evidence in the sentence “p2s5”.  Add a tie, or give the reason under “says_no_tie”.'
		]
	],
	[
		'a sentence accounted for twice',
		[['sentences.yaml', '  note:', '  says_no_tie: { en: a, fr: b }\n  note:']],
		[
			'sentences.yaml:44:16  The sentence “p3s1” has “says_no_tie”, but the tie “morel-and-baron-make-peace” has evidence in it.  Remove one of the two.'
		]
	],
	[
		'an entity without a tie',
		[
			['layout.json', '"ferrand"', '"x": [1, 2],\n\t"ferrand"'],
			[
				'entities.yaml',
				'- id: ferrand',
				'- id: x\n  kind: town\n  name: { en: X, fr: X }\n  label: { en: X, fr: X }\n  about: { en: X, fr: X }\n- id: ferrand'
			]
		],
		['entities.yaml:82:7  The entity “x” has no tie.  Add a tie with evidence, or remove the entity.']
	],
	[
		'a quote that is not in the text',
		[['relations.yaml', 'quote: Il écrivit au préfet', 'quote: Il écrivit au prefet']],
		[
			'relations.yaml:51:14  The quote “Il écrivit au prefet” is not in the text. It agrees with the text up to “Il écrivit au pr”.  Copy it from source.txt.'
		]
	],
	[
		'a quote with other white space',
		[['relations.yaml', 'quote: Il écrivit au préfet', 'quote: "Il écrivit  au préfet"']],
		[
			'relations.yaml:51:14  The quote “Il écrivit au préfet” differs from the text in white space.  Copy it from source.txt with its spaces.'
		]
	],
	[
		'a quote with a curly apostrophe',
		[['relations.yaml', "tisserands de Valbrume l'occ", 'tisserands de Valbrume l’occ']],
		[
			'relations.yaml:22:14  The quote “tisserands de Valbrume l’occupèrent” has other quotation marks or apostrophes than the text (curly for straight, or the reverse).  Copy them from source.txt.'
		]
	],
	[
		'a quote with a joiner',
		[['relations.yaml', 'quote: Il écrivit au préfet', 'quote: "Il écrivit au\\u200d préfet"']],
		[
			'relations.yaml:51:14  The quote “Il écrivit au\u200d préfet” differs from the text in characters without width (ZWJ, ZWNJ and the like).  Copy it from source.txt.'
		]
	],
	[
		'a quote with a small letter',
		[['relations.yaml', 'quote: Il écrivit au préfet', 'quote: il écrivit au préfet']],
		[
			'relations.yaml:51:14  The quote “il écrivit au préfet” differs from the text in capital and small letters.  Copy it from source.txt.'
		]
	],
	[
		'a quote with several invisible differences',
		[['relations.yaml', 'quote: Il écrivit au préfet', 'quote: "il écrivit  au préfet"']],
		[
			'relations.yaml:51:14  The quote “il écrivit au préfet” differs from the text in several invisible ways (spaces, normalisation, apostrophes, joiners, chillus, capitals).  Copy it from source.txt.'
		]
	],
	[
		'a quote that occurs twice',
		[['relations.yaml', '      prefix: envoya\n', '']],
		[
			'relations.yaml:63:14  The quote “la garde” occurs 2 times.  Give the words just before as “prefix” or those just after as “suffix”.'
		]
	],
	[
		'a quote with the wrong prefix',
		[['relations.yaml', 'prefix: envoya', 'prefix: quitta']],
		[
			'relations.yaml:63:14  The quote “la garde” is in the text, but nowhere with this prefix and suffix.  Copy the words just before and after it from source.txt.'
		]
	],
	[
		'a quote of half a word',
		[['relations.yaml', 'quote: Il écrivit au préfet', 'quote: crivit au préf']],
		['relations.yaml:51:14  The quote “crivit au préf” cuts a word.  Quote whole words: “écrivit au préfet”.']
	],
	[
		'a quote across sentences',
		[['relations.yaml', 'quote: Il écrivit au préfet', 'quote: pour eux. Il écrivit au préfet']],
		[
			'relations.yaml:51:14  The quote “pour eux. Il écrivit au préfet” does not lie within one sentence: it touches p2s1 and p2s2.  Give each sentence a quote of its own.'
		]
	],
	[
		'a form that occurs nowhere',
		[['entities.yaml', 'forms: [garde]', 'forms: [garde, gendarme]']],
		[
			'entities.yaml:79:18  The form “gendarme” occurs nowhere in the text.  Spell it as the text does, or move it to “also”.'
		]
	],
	[
		'a form that occurs inside words only',
		[['entities.yaml', 'forms: [garde]', 'forms: [garde, arde]']],
		[
			'entities.yaml:79:18  The form “arde” occurs nowhere in the text but inside the word “garde”.  Remove it, and give that sentence an entry under “mentions”.'
		]
	],
	[
		'a form listed twice',
		[['entities.yaml', 'misprints: [Mlle Morelle]', 'misprints: [Mlle Morelle, Jeanne Morel]']],
		[
			'entities.yaml:52:29  The form “Jeanne Morel” is listed twice.  Keep it once, under “forms” or under “misprints”.'
		]
	],
	[
		'a form of two entities',
		[['entities.yaml', 'forms: [garde]', 'forms: [garde, préfet]']],
		[
			'entities.yaml:79:18  The form “préfet” is listed by “lanson”, “guard”, and nothing says which is meant in p2s2.  Give each of these sentences an entry for it under “mentions”.'
		]
	],
	[
		'a mention that is not in the sentence',
		[['sentences.yaml', 'form: eux', 'form: elles']],
		['sentences.yaml:19:15  The form “elles” is not in the sentence “p2s1”.  Copy it from the sentence.']
	],
	[
		'a mention counted too far',
		[['sentences.yaml', 'form: eux', 'nth: 2, form: eux']],
		[
			'sentences.yaml:19:14  The form “eux” stands once in the sentence “p2s1”, so “nth” cannot be 2.  Count again from 1.'
		]
	],
	[
		'a mention given twice',
		[
			[
				'sentences.yaml',
				'    - { form: eux, is: weavers, by: pronoun }',
				'    - { form: eux, is: weavers, by: pronoun }\n    - { form: eux, is: weavers, by: pronoun }'
			]
		],
		[
			'sentences.yaml:20:15  The entry for “eux” as “weavers” is given twice.  Remove one, or give one the right “nth”.'
		]
	],
	[
		'a date that is not EDTF',
		[['relations.yaml', 'when: 1848-05', 'when: May 1848']],
		[
			'relations.yaml:83:9  “May 1848” is not a date in EDTF (level 0 or 1).  Write a day, month, year or interval: 1917-11-06, 1917-11, 1917, 1917-11-06/1917-11-07.'
		]
	],
	[
		'a day that does not exist',
		[['relations.yaml', 'when: 1848-03-16', 'when: 1848-02-30']],
		['relations.yaml:30:9  “1848-02-30” names a day that the calendar does not have.  Correct the date.']
	],
	[
		'an interval that ends before it begins',
		[['relations.yaml', 'when: 1848-03-16', 'when: 1848-03-16/1848-03-14']],
		[
			'relations.yaml:30:9  The interval “1848-03-16/1848-03-14” ends before it begins.  Exchange its two ends.'
		]
	],
	[
		'a date outside the period',
		[['relations.yaml', 'when: 1848-03-16', 'when: 1849-03-16']],
		[
			'relations.yaml:30:9  The date “1849-03-16” is outside the period of the text, 1848-03-01 to 1848-06-30.  Correct the date, or widen “period” in dataset.yaml.'
		]
	],
	[
		'a tie with one end',
		[['relations.yaml', '  from: guard\n', '  from: ferrand\n']],
		[
			'relations.yaml:76:7  The tie “guard-refuses-ferrand” has “ferrand” at both ends.  Name two different entities, or remove the tie.'
		]
	],
	[
		'an undirected tie said twice, from either end',
		[
			[
				'relations.yaml',
				'- id: morel-and-baron-make-peace',
				'- id: again\n  from: sarcelles\n  tie: makes-peace\n  to: jeanne-morel\n  when: 1848-05\n  evidence: [{ quote: la paix du moulin }]\n- id: morel-and-baron-make-peace'
			]
		],
		[
			'relations.yaml:85:7  The tie “morel-and-baron-make-peace” says the same as “again” (ends, type, date and mode).  Remove one and give its evidence to the other.'
		]
	],
	[
		'an implied tie without a note',
		[
			[
				'relations.yaml',
				"  note:\n    en: Who closes a mill and who occupies it stand against each other.\n    fr: Qui ferme un moulin et qui l'occupe s'opposent.\n",
				''
			]
		],
		[
			'relations.yaml:19:10  The tie “baron-against-weavers” is implied, but no note says why.  Add a “note” that says how the text implies it.'
		]
	],
	[
		'a missing family',
		[['vocabulary.yaml', '  - { id: deed, sign: 0, label: { en: Deed, fr: Acte } }\n', '']],
		[
			'vocabulary.yaml:26:3  The family “deed” is missing.  Give all five: alliance, belonging, opposition, deed, place.'
		]
	],
	[
		'a family with the wrong sign',
		[['vocabulary.yaml', 'id: opposition, sign: -1', 'id: opposition, sign: 1']],
		['vocabulary.yaml:28:29  The sign of the family “opposition” is 1.  It must be -1.']
	],
	[
		'a sign that is none',
		[['vocabulary.yaml', 'id: opposition, sign: -1', 'id: opposition, sign: 2']],
		[
			'vocabulary.yaml:28:29  “sign” of “opposition” is “2”, which is not one of 1 -1 0.  Choose one of these.'
		]
	],
	[
		'an unknown placeholder',
		[['vocabulary.yaml', '{from.def} supported', '{form.def} supported']],
		[
			'vocabulary.yaml:36:12  Unknown placeholder “{form.def}”.  Write {from}, {to}, or one with a case such as {to.acc}.'
		]
	],
	[
		'a brace alone',
		[['vocabulary.yaml', '{from.def} supported', '{from.def supported']],
		[
			'vocabulary.yaml:36:12  The sentence has a brace without its partner.  Write placeholders as {from} and {to}.'
		]
	],
	[
		'a case that a template asks for',
		[['entities.yaml', '    de: du moulin\n', '']],
		[
			'entities.yaml:16:5  The entity “mill” lacks the case “de” in “fr”, which the tie “acts-on” asks for.  Add it under “cases”.'
		]
	],
	[
		'a case without one of the languages',
		[['entities.yaml', 'def: { en: the mill, fr: le moulin }', 'def: { en: the mill }']],
		[
			'entities.yaml:16:5  The entity “mill” lacks the case “def” in “fr”, which the tie “acts-on” asks for.  Add it under “cases”.'
		]
	],
	[
		'a case with the name of something inherited',
		[['vocabulary.yaml', '{from.def} supported', '{from.constructor} supported']],
		[
			'entities.yaml:64:5  The entity “aubin” lacks the case “constructor” in “en”, which the tie “supports” asks for.  Add it under “cases”.'
		]
	],
	[
		'an entity without a position',
		[['layout.json', '	"mill": [-40, -60],\n', '']],
		['layout.json:1:1  An entity has no position: mill.  Run npm run layout.']
	],
	[
		'a position for an unknown entity',
		[['layout.json', '"mill"', '"mil"']],
		[
			'layout.json:1:1  An entity has no position: mill.  Run npm run layout.',
			'layout.json:3:2  There is no entity “mil”.  Did you mean “mill”?'
		]
	]
];

describe('what the fields say', () => {
	test.each(cases)('%s is reported', (_, edits, said) => {
		expect(faultsAfter(...edits).split('\n')).toEqual(said);
	});

	test('a form of two entities passes when every place of it is settled', () => {
		const said = faultsAfter(
			['entities.yaml', 'forms: [garde]', 'forms: [garde, préfet]'],
			[
				'sentences.yaml',
				'form: Il, is: aubin, by: pronoun }',
				'form: Il, is: aubin, by: pronoun }\n    - { form: préfet, is: lanson }'
			]
		);
		expect(said).toBe('');
	});

	test('all faults are reported at once, in the order of files and lines', () => {
		const said = faultsAfter(
			['relations.yaml', 'from: aubin', 'from: abin'],
			['relations.yaml', 'when: 1848-05', 'when: 1848-02-30'],
			['entities.yaml', 'kind: town', 'kind: twon'],
			['sentences.yaml', 'form: eux', 'form: elles']
		);
		expect(said.split('\n').map((line) => line.split('  ')[0])).toEqual([
			'sentences.yaml:19:15',
			'entities.yaml:2:9',
			'relations.yaml:41:9',
			'relations.yaml:83:9'
		]);
	});
});
