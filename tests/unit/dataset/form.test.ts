import { describe, expect, test } from 'vitest';
import { faultsAfter, type Edit } from './mutate';

const cases: readonly (readonly [fault: string, edits: readonly Edit[], said: readonly string[]])[] = [
	[
		'an unknown field that is nearly known',
		[['entities.yaml', 'kind: town', 'kind: town\n  form: [a]']],
		['entities.yaml:3:3  Unknown field “form” of “valbrume”.  Did you mean “forms”?']
	],
	[
		'an unknown field that is like no other',
		[['entities.yaml', 'kind: town', 'kind: town\n  colour: red']],
		[
			'entities.yaml:3:3  Unknown field “colour” of “valbrume”.  Remove it; the fields here are “id”, “kind”, “name”, “label”, “about”, “note”, “forms”, “misprints”, “also”, “cases”, “wikidata”, “formerly”.'
		]
	],
	[
		'an unknown field at the top of a file',
		[['dataset.yaml', 'period:', 'perod: x\nperiod:']],
		['dataset.yaml:10:1  Unknown field “perod”.  Did you mean “period”?']
	],
	[
		'an unknown list',
		[['vocabulary.yaml', 'families:', 'family: x\nfamilies:']],
		[
			'vocabulary.yaml:25:1  Unknown field “family”.  Remove it; the fields here are “kinds”, “families”, “ties”.'
		]
	],
	[
		'prose in a third language',
		[['entities.yaml', '{ en: Valbrume, fr: Valbrume }', '{ en: Valbrume, fr: Valbrume, de: Valbrume }']],
		[
			'entities.yaml:3:39  Unknown language “de” in “name” of “valbrume”.  Prose is given in “fr”, “en”; remove the other.'
		]
	],
	[
		'prose with a comma between braces',
		[['entities.yaml', 'The town of the weavers.', 'The town, that of the weavers.']],
		[
			'entities.yaml:5:26  A comma cuts the text short in “about” of “valbrume”, before “that of the weavers.”.  Put the whole text between quotes.'
		]
	],
	[
		'prose without one of the languages',
		[['entities.yaml', 'label: { en: Mill, fr: Moulin }', 'label: { en: Mill }']],
		[
			'entities.yaml:12:10  The text in “fr” is missing in “label” of “mill”.  Give it: every prose is in both languages.'
		]
	],
	[
		'a sentence without its gloss',
		[['sentences.yaml', '  en: It was raining.\n', '']],
		[
			'sentences.yaml:35:3  The text in “en” is missing of “p2s5”.  Give it: every prose is in both languages.'
		]
	],
	[
		'a type that schema.org does not have, or pages do not use',
		[['vocabulary.yaml', 'shape: ellipse', 'shape: ellipse\n    schema: Persona']],
		[
			'vocabulary.yaml:6:13  “schema” of “person” is “Persona”, which is not one of Thing Person Organization PoliticalParty GovernmentOrganization Place Country City Event CreativeWork Book Periodical Newspaper Legislation Product.  Did you mean “Person”?'
		]
	],
	[
		'a licence that is no address',
		[['dataset.yaml', 'period:', 'license: MIT\nperiod:']],
		[
			'dataset.yaml:10:10  “license” is not a full address: “MIT”.  Begin it with https://, such as https://spdx.org/licenses/MIT.html.'
		]
	],
	[
		'a licence that a browser would run',
		[['dataset.yaml', 'period:', 'license: "javascript:alert(1)"\nperiod:']],
		[
			'dataset.yaml:10:10  “license” is not a full address: “javascript:alert(1)”.  Begin it with https://, such as https://spdx.org/licenses/MIT.html.'
		]
	],
	[
		'a licence at an address that anybody may change on its way',
		[['dataset.yaml', 'period:', 'license: "http://spdx.org/licenses/MIT.html"\nperiod:']],
		[
			'dataset.yaml:10:10  “license” is not a full address: “http://spdx.org/licenses/MIT.html”.  Begin it with https://, such as https://spdx.org/licenses/MIT.html.'
		]
	],
	[
		'a missing field',
		[['entities.yaml', '  kind: town\n', '']],
		['entities.yaml:1:3  The field “kind” of “valbrume” is missing.  Add it; README.md says what it holds.']
	],
	[
		'a missing list',
		[['vocabulary.yaml', 'kinds:', 'kind:']],
		[
			'vocabulary.yaml:1:1  The field “kinds” is missing.  Add it; README.md says what it holds.',
			'vocabulary.yaml:1:1  Unknown field “kind”.  Did you mean “kinds”?'
		]
	],
	[
		'a number for a text',
		[['entities.yaml', 'forms: [Valbrume]', 'forms: [1848]']],
		['entities.yaml:6:11  Element 1 of “forms” of “valbrume” is 1848, not text.  Put it between quotes.']
	],
	[
		'a text for a list',
		[['entities.yaml', 'forms: [Valbrume]', 'forms: Valbrume']],
		['entities.yaml:6:10  “forms” of “valbrume” is text, not a list.  Give a list.']
	],
	[
		'nothing for a list',
		[['entities.yaml', 'forms: [Valbrume]', 'forms:']],
		['entities.yaml:6:9  “forms” of “valbrume” is empty, not a list.  Give a list.']
	],
	[
		'a text of spaces',
		[['entities.yaml', 'about: { en: The town of the weavers.', "about: { en: ' '"]],
		[
			'entities.yaml:5:16  “en” in “about” of “valbrume” is empty.  Write the text, or remove the field if it may be left out.'
		]
	],
	[
		'a word for true',
		[['vocabulary.yaml', 'actor: true', 'actor: yes']],
		['vocabulary.yaml:6:12  “actor” of “person” is text, not true or false.  Give true or false.']
	],
	[
		'a value nearly allowed',
		[['vocabulary.yaml', 'shape: ellipse', 'shape: elipse']],
		[
			'vocabulary.yaml:5:12  “shape” of “person” is “elipse”, which is not one of ellipse round-rectangle diamond hexagon triangle pentagon octagon barrel tag star vee rhomboid.  Did you mean “ellipse”?'
		]
	],
	[
		'a value that is not allowed',
		[['vocabulary.yaml', 'shape: ellipse', 'shape: blob']],
		[
			'vocabulary.yaml:5:12  “shape” of “person” is “blob”, which is not one of ellipse round-rectangle diamond hexagon triangle pentagon octagon barrel tag star vee rhomboid.  Choose one of these.'
		]
	],
	[
		'an id of the wrong form',
		[['relations.yaml', 'id: baron-closes-mill', 'id: Baron_closes']],
		[
			'relations.yaml:8:7  “id” of “Baron_closes” is not an id: “Baron_closes”.  Use at most 60 of a–z and 0–9, parted by single hyphens, such as winter-palace.'
		]
	],
	[
		'a sentence id of the wrong form',
		[['sentences.yaml', 'id: p1s1', 'id: s1']],
		[
			'sentences.yaml:1:7  “id” of “s1” is not the id of a sentence: “s1”.  Write paragraph and sentence, both from 1, such as p3s2.'
		]
	],
	[
		'one template for two',
		[
			[
				'vocabulary.yaml',
				"['{from.def} supported {to.def}', '{to.def} had the support of {from.def}']",
				"['{from.def} supported {to.def}']"
			]
		],
		['vocabulary.yaml:36:11  “en” in “says” of “supports” has too few elements.  Give at least 2.']
	],
	[
		'nothing for evidence',
		[['relations.yaml', '    - quote: Il écrivit au préfet\n', '']],
		['relations.yaml:50:12  “evidence” of “aubin-writes-to-lanson” is empty, not a list.  Give a list.']
	],
	[
		'no evidence',
		[['relations.yaml', '\n    - quote: Il écrivit au préfet\n', ' []\n']],
		['relations.yaml:50:13  “evidence” of “aubin-writes-to-lanson” has too few elements.  Give at least 1.']
	],
	[
		'a number for a Wikidata id',
		[['entities.yaml', 'formerly: [morelle]', 'wikidata: 48211']],
		['entities.yaml:56:13  “wikidata” of “jeanne-morel” is 48211, not text.  Put it between quotes.']
	],
	[
		'a Wikidata id of the wrong form',
		[['entities.yaml', 'formerly: [morelle]', 'wikidata: q48211']],
		[
			'entities.yaml:56:13  “wikidata” of “jeanne-morel” is not a Wikidata id: “q48211”.  Write Q and a number, such as Q48211, or remove the field.'
		]
	],
	[
		'a list for a date',
		[['relations.yaml', 'when: 1848-05', 'when: [1848]']],
		[
			'relations.yaml:83:9  “when” of “morel-and-baron-make-peace” is not a date: “[1848]”.  Write an EDTF date between quotes, such as "1917-11-06".'
		]
	],
	[
		'counting from 0',
		[['sentences.yaml', 'form: eux, is: weavers', 'form: eux, nth: 0, is: weavers']],
		['sentences.yaml:19:25  “nth” in “mentions” of “p2s1” is 0.  Give at least 1.']
	],
	[
		'a position between units',
		[['layout.json', '[0, -180]', '[0.5, -180]']],
		['layout.json:2:15  Element 1 of “valbrume” is 0.5, not a whole number.  Give a whole number.']
	],
	[
		'a position in three dimensions',
		[['layout.json', '[0, -180]', '[0, -180, 3]']],
		['layout.json:2:14  “valbrume” has too many elements.  Give at most 2.']
	],
	[
		'a position for what is not an id',
		[['layout.json', '"valbrume"', '"Valbrume"']],
		[
			"layout.json:2:2  The field's name “Valbrume” is not an id.  Use at most 60 of a–z and 0–9, parted by single hyphens, such as winter-palace."
		]
	],
	[
		'a position at infinity',
		[['layout.json', '[0, -180]', '[1e999, -180]']],
		['layout.json:2:15  Element 1 of “valbrume” is Infinity, not a number.  Give a number.']
	],
	[
		'a case of the wrong form',
		[['entities.yaml', '    de: du moulin', '    DE: du moulin']],
		[
			"entities.yaml:17:5  The field's name “DE” is not the name of a case.  Use a–z, 0–9 and hyphens, such as acc."
		]
	],
	[
		'a number for an inflected name',
		[['entities.yaml', '    de: du moulin', '    de: 5']],
		[
			'entities.yaml:17:9  “de” in “cases” of “mill” is not an inflected name: “5”.  Write a text, or texts by language such as { en: the Duma }.'
		]
	],
	[
		'a view with its question mark',
		[['dataset.yaml', 'view: ties=opposition', 'view: "?ties=opposition"']],
		[
			'dataset.yaml:14:77  “view” of element 2 is not a view: “?ties=opposition”.  Copy the part of an address after “?”, such as near=bolsheviks.1&ties=opposition.'
		]
	],
	[
		'a negative lag',
		[['dataset.yaml', 'lag: 0', 'lag: -1']],
		['dataset.yaml:11:18  “lag” in “calendar” is -1.  Give at least 0.']
	]
];

describe('the form of fields', () => {
	test.each(cases)('%s is reported', (_, edits, said) => {
		expect(faultsAfter(...edits).split('\n')).toEqual(said);
	});
});
