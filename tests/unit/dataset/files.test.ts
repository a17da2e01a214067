import { describe, expect, test } from 'vitest';
import { faultsAfter, faultsWithout, type Edit } from './mutate';

const cases: readonly (readonly [fault: string, edits: readonly Edit[], said: readonly string[]])[] = [
	[
		'a byte order mark',
		[['entities.yaml', '- id: valbrume', '\ufeff- id: valbrume']],
		['entities.yaml:1:1  The file begins with a byte order mark.  Save it as UTF-8 without BOM.']
	],
	[
		'a byte order mark in the text itself',
		[['source.txt', 'La querelle', '\ufeffLa querelle']],
		['source.txt:1:1  The file begins with a byte order mark.  Save it as UTF-8 without BOM.']
	],
	[
		'carriage returns',
		[['dataset.yaml', 'period:', '\r\nperiod:']],
		[
			'dataset.yaml:10:1  1 line ends with a carriage return (CRLF), here first.  Save the file with line ends of one line feed (LF).'
		]
	],
	[
		'carriage returns in the text itself',
		[['source.txt', '.\n', '.\r\n']],
		[
			'source.txt:1:205  1 line ends with a carriage return (CRLF), here first.  Save the file with line ends of one line feed (LF).'
		]
	],
	[
		'a tab for indentation',
		[['entities.yaml', '  kind: town', '\tkind: town']],
		['entities.yaml:2:2  A tab is used for indentation.  Indent with spaces.']
	],
	[
		'text that is not composed',
		[['relations.yaml', 'commença', 'commenc\u0327a']],
		[
			'relations.yaml:7:14  The quote “commença à Valbrume au mois de mars 1848” is not in composed Unicode (NFC).  Normalise it to NFC, or copy it from source.txt.',
			'relations.yaml:7:20  Text in 1 line is not in composed Unicode (NFC), here first.  Normalise the file to NFC.'
		]
	],
	[
		'a source text that is not composed',
		[['source.txt', 'commença', 'commenc\u0327a']],
		[
			'source.txt:1:29  Text in 1 line is not in composed Unicode (NFC), here first.  Normalise the file to NFC.',
			'sentences.yaml:2:7  The sentence is not the text: it goes on “ça à Valbrum” where source.txt has “ça à Valbru” (source.txt:1:29).  Copy the sentence from source.txt again.',
			'relations.yaml:7:14  The quote “commença à Valbrume au mois de mars 1848” is not in composed Unicode (NFC).  Normalise it to NFC, or copy it from source.txt.'
		]
	],
	[
		'text that is not composed behind an escape',
		[['entities.yaml', 'The town of the weavers.', '"cafe\\u0301"']],
		[
			'entities.yaml:5:16  Text in 1 line is not in composed Unicode (NFC), here first.  Normalise the file to NFC.'
		]
	],
	[
		'half a character behind an escape',
		[['entities.yaml', 'The town of the weavers.', '"caf\\ud800"']],
		['entities.yaml:5:16  The text holds half a character (a lone surrogate).  Write the whole character.']
	],
	[
		'a field given twice',
		[['entities.yaml', '  kind: town', '  kind: town\n  kind: town']],
		['entities.yaml:3:3  The field is given twice.  Keep one of the two.']
	],
	[
		'a bracket that is not closed',
		[['entities.yaml', 'kind: town', 'kind: [town']],
		[
			'entities.yaml:3:3  The YAML cannot be read: the indentation does not fit, or a bracket is not closed.  Mend the line or the one above; put text that holds : # ! { } [ ] or quotes between quotes.'
		]
	],
	[
		'a reference',
		[['entities.yaml', 'kind: town', 'kind: *town']],
		['entities.yaml:2:9  The value is a reference (* and a name).  Write the value out where it is meant.']
	],
	[
		'a tag',
		[['entities.yaml', 'kind: town', 'kind: !town town']],
		[
			'entities.yaml:2:9  The YAML cannot be read: a word with “!” before it names an unknown tag.  Mend the line or the one above; put text that holds : # ! { } [ ] or quotes between quotes.'
		]
	],
	[
		'a field with a reserved name',
		[['entities.yaml', 'kind: town', '__proto__: town\n  kind: town']],
		['entities.yaml:2:3  No field may be named “__proto__”.  Remove the field or rename it.']
	],
	[
		'a case with a reserved name',
		[['entities.yaml', '    def: { en: Valbrume', '    __proto__: x\n    def: { en: Valbrume']],
		['entities.yaml:8:5  No field may be named “__proto__”.  Remove the field or rename it.']
	],
	[
		'bytes that are not UTF-8',
		[['source.txt', new Uint8Array([0x4c, 0x61, 0x0a, 0xff])]],
		['source.txt:2:1  The file is not UTF-8.  Save it as UTF-8.']
	],
	[
		'JSON that breaks off',
		[['layout.json', '[0, -180],', '[0, -180,']],
		['layout.json:12:1  The JSON cannot be read.  Mend it, or delete the file and run npm run layout.']
	],
	[
		'an entity placed twice',
		[['layout.json', '"mill"', '"valbrume"']],
		[
			'layout.json:1:1  An entity has no position: mill.  Run npm run layout.',
			'layout.json:3:2  The field is given twice.  Keep one of the two.'
		]
	],
	[
		'an empty file',
		[['entities.yaml', new Uint8Array()]],
		['entities.yaml:1:1  The file is empty, not a list.  Give a list.']
	]
];

describe('files as a whole and their syntax', () => {
	test.each(cases)('%s is reported', (_, edits, said) => {
		expect(faultsAfter(...edits).split('\n')).toEqual(said);
	});

	test.each([
		'dataset.yaml',
		'source.txt',
		'sentences.yaml',
		'vocabulary.yaml',
		'entities.yaml',
		'relations.yaml'
	] as const)('%s missing is one fault, and nothing is said of what it would have held', (file) => {
		expect(faultsWithout(file)).toBe(
			`${file}:1:1  The file is missing.  Write it; README.md says what it holds.`
		);
	});

	test('a missing layout says how to make one', () => {
		expect(faultsWithout('layout.json')).toBe(
			'layout.json:1:1  The file is missing.  Run npm run layout, which writes it.'
		);
	});
});
