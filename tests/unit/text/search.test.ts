import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, indexSteps, search } from '$lib/text/search';
import type { DocumentType, Role, SearchDocument } from '$lib/text/source';
import { queries } from './queries';
import { entities } from './sample';

const prose = (
	type: DocumentType,
	id: string,
	role: Role,
	texts: Record<string, string>
): SearchDocument => ({
	id,
	type,
	importance: 0,
	names: Object.entries(texts).map(([lang, text]) => ({ text, lang, role }))
});

const index = buildIndex([
	...entities,
	prose('tie', 'cossacks-oppose', 'says', {
		en: 'The Cossacks oppose the Bolsheviks',
		ml: 'കൊസാക്കുകൾ ബോൾഷെവിക്കുകളെ എതിർക്കുന്നു'
	}),
	prose('tie', 'lenin-leads', 'says', { en: 'Lenin leads the Bolsheviks', ml: 'ലെനിൻ ബോൾഷെവിക്കുകളെ നയിക്കുന്നു' }),
	prose('sentence', 'p2s1', 'text', {
		ml: 'കിഷ്കിനെ കമ്മിസാർ ആയി നിയമിച്ചു.',
		en: 'Kishkin was made commissar.'
	}),
	prose('sentence', 'p10s1', 'text', {
		ml: 'മന്ത്രിമാർ അറസ്റ്റു ചെയ്യപ്പെട്ടു.',
		en: 'The ministers were arrested; Lenin left.'
	})
]);
const nobody = { entities: [], ties: [], sentences: [] };
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const find = (query: string, limit = 5) => search(index, query, limit);

describe.each(Object.entries(queries))('a name %s is found first', (_, table) => {
	test.each(table)('%s → %s', (query, id) => {
		expect(find(query).entities[0]?.id).toBe(id);
	});
});

test('the tables hold at least 150 queries', () => {
	expect(Object.values(queries).flat().length).toBeGreaterThanOrEqual(150);
});

describe('the best match stands first', () => {
	const named = (id: string, text: string, importance = 0, role: Role = 'name'): SearchDocument => ({
		id,
		type: 'entity',
		importance,
		names: [{ text, lang: 'en', role }]
	});
	test.each([
		[
			'the same name before one that begins so',
			'red',
			[named('b', 'Red Guard', 9), named('a', 'Red')],
			['a', 'b']
		],
		[
			'a beginning before a word inside',
			'red',
			[named('a', 'The Red', 9), named('b', 'Red Guard')],
			['b', 'a']
		],
		[
			'a phrase before words in any order',
			'red guard',
			[named('a', 'Guard Red', 9), named('b', 'Red Guards')],
			['b', 'a']
		],
		[
			'the right spelling before a loose one',
			'trotsk',
			[named('a', 'Trotzk Street', 9), named('b', 'Trotsky')],
			['b', 'a']
		],
		[
			'another spelling of all before a beginning',
			'kerenski',
			[named('a', 'Kerenski Street', 9), named('b', 'Kerensky')],
			['b', 'a']
		],
		['the shorter ending', 'ലെനിനോട്', [named('a', 'ലെനി', 9), named('b', 'ലെനിൻ')], ['b', 'a']],
		[
			'a name of its own before another spelling',
			'red',
			[named('a', 'Red Army', 9, 'also'), named('b', 'Red Guard')],
			['b', 'a']
		],
		['the more important', 'red', [named('a', 'Red Guard', 1), named('b', 'Red Guards', 2)], ['b', 'a']],
		['then the shorter name', 'red', [named('a', 'Red Guards'), named('b', 'Red Guard')], ['b', 'a']],
		['then the id', 'red', [named('b', 'Red Guard'), named('a', 'Red Guard')], ['a', 'b']]
	])('%s', (_, query, documents, expected) => {
		const index = buildIndex(documents);
		expect(ids(search(index, query, 9).entities)).toEqual(expected);
		expect(ids(search(index, query, 1).entities)).toEqual(expected.slice(0, 1));
	});
});

test.each([
	['all words must match', 'kerensky somewhere', []],
	['only the last word may have an ending', 'കെറൻസ്കി എവിടെ', []],
	['one letter has no ending', 'ക', ['കൊസാക്കുകൾ']],
	['a short Latin name is not the stem of any longer word', 'donkey', []],
	['a slip in a short word is not forgiven', 'dun', []]
])('%s: %s', (_, query, texts) => {
	const found = find(query, 1).entities.map(({ why }) => why.text);
	expect(found).toHaveLength(texts.length);
});

describe('ties and sentences are found too', () => {
	test('by what they say, in the order of telling', () => {
		expect(ids(find('bolsheviks').ties)).toEqual(['cossacks-oppose', 'lenin-leads']);
		expect(ids(find('lenin').sentences)).toEqual(['p10s1']);
	});
	test('by all words of a query', () => {
		expect(ids(find('bolsheviks lenin').ties)).toEqual(['lenin-leads']);
		expect(ids(find('കൊസാക്കുകൾ എതിർ').ties)).toEqual(['cossacks-oppose']);
	});
	test('by a word without its ending', () => {
		expect(ids(find('കിഷ്കിൻ').sentences)).toEqual(['p2s1']);
	});
	test('by a whole sentence pasted', () => {
		expect(ids(find('മന്ത്രിമാർ അറസ്റ്റു ചെയ്യപ്പെട്ടു.').sentences)).toEqual(['p10s1']);
	});
});

describe('a result says why it was found', () => {
	const why = (query: string) => {
		const found = find(query).entities[0]?.why;
		return (
			found && [
				found.tier,
				found.role,
				found.lang,
				found.spans.map(({ start, end }) => found.text.slice(start, end)).join('+')
			]
		);
	};
	test.each([
		['ലെനിൻ', ['exact', 'name', 'ml', 'ലെനിൻ']],
		['winter', ['prefix', 'name', 'en', 'Winter']],
		['palace winter', ['prefix', 'name', 'en', 'Winter+Palace']],
		['palac winter', ['prefix', 'name', 'en', 'Winter+Palace']],
		['winter pal', ['prefix', 'name', 'en', 'Winter+Palace']],
		['വിന്റർ പാലസിൽ', ['loose', 'name', 'ml', 'വിന്റർ+പാലസ്']],
		['kerenski', ['latin', 'label', 'en', 'Kerensky']],
		['tortsky', ['near', 'label', 'en', 'Trotsky']],
		['marinski palas', ['latin', 'name', 'en', 'Mariinsky+Palace']],
		['viplavam', ['romanised', 'name', 'ml', 'വിപ്ലവം']],
		['കോറൻസ്കി', ['exact', 'misprint', 'ml', 'കോറൻസ്കി']],
		['sovnarkom', ['exact', 'also', 'und', 'Sovnarkom']]
	])('%s', (query, expected) => {
		expect(why(query)).toEqual(expected);
	});
});

describe('when nothing is found, the nearest name is offered', () => {
	test.each([
		['kerenowskij', 'Kerensky'],
		['ബോൾഷെക്കുകൾ', 'ബോൾഷെവിക്കുകൾ'],
		['xqzvw', undefined],
		['zz', undefined],
		['kerenowskij '.repeat(4), undefined]
	])('%s → %s', (query, expected) => {
		const result = find(query);
		expect(result).toMatchObject(nobody);
		expect(result.nearest).toBe(expected);
	});
	test('and typing it finds something', () => {
		expect(find(find('kerenowskij').nearest ?? '').entities[0]?.id).toBe('kerensky');
	});
	test('but not when something was', () => {
		expect(find('lenin')).not.toHaveProperty('nearest');
	});
});

describe('bad input finds nothing and breaks nothing', () => {
	test.each([
		['nothing', ''],
		['blanks', ' \t\n\u00a0'],
		['punctuation', '.,;:!?—«»()[]{}^$|\\*+'],
		['control characters', '\u0000\u0007\u001b[31m'.replace(/[[\]a-z0-9]/g, '')],
		['lone surrogates', '\ud800\udc00'.split('').reverse().join('')],
		['joiners and marks of direction', '\u200d\u200c\u200e\u200f\u202e'],
		['a vowel sign by itself', 'ി'],
		['a virama by itself', '്']
	])('%s', (_, query) => {
		expect(find(query)).toEqual(nobody);
	});
	test('signs around and inside a word do no harm', () => {
		expect(find('\u202e\u200f\u0000lenin\ud800').entities[0]?.id).toBe('lenin');
	});
	test.each([
		['of one word', 'lenin '.repeat(17_000), 'lenin'],
		['of one letter', 'a'.repeat(100_000), undefined],
		['of marks on one letter', `ക${'്'.repeat(100_000)}`, 'krasnov'],
		['of accents', `lenin${'\u0301'.repeat(100_000)}`, 'lenin']
	])('100 kB %s', (_, query, id) => {
		expect(find(query, 1).entities[0]?.id).toBe(id);
	});
	test('a limit of none', () => {
		expect(find('k', 0).entities).toEqual([]);
		expect(find('k', -1).entities).toEqual([]);
	});
	test('an index of nothing', () => {
		expect(search(buildIndex([]), 'lenin', 5)).toEqual(nobody);
	});
	test('any string at all', () => {
		const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
		fc.assert(
			fc.property(any, fc.integer(), (query, limit) => {
				const { entities, ties, sentences } = find(query, limit);
				for (const found of [entities, ties, sentences])
					expect(found.length).toBeLessThanOrEqual(Math.max(0, limit));
			})
		);
	});
});

test('an index made step by step is the same, and no step makes more than one document ready', () => {
	const steps = indexSteps(entities);
	let count = 0;
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) {
			expect(step.value).toEqual(buildIndex(entities));
			break;
		}
		count++;
	}
	expect(count).toBeGreaterThanOrEqual(entities.length);
});

test('at most as many results as asked for, each once', () => {
	const found = ids(find('k', 3).entities);
	expect(found).toHaveLength(3);
	expect(new Set(found).size).toBe(3);
});

test('few results are the first of many: looking stops early only when nothing better can come', () => {
	const typed = Object.values(queries).flatMap((table) => table.map(([query]) => query));
	const begun = fc
		.constantFrom(...typed)
		.chain((query) => fc.integer({ min: 1, max: query.length }).map((end) => query.slice(0, end)));
	const type = fc.constantFrom('entities' as const, 'ties' as const, 'sentences' as const);
	fc.assert(
		fc.property(begun, fc.integer({ min: 1, max: 8 }), type, (query, limit, type) => {
			expect(find(query, limit)[type]).toEqual(find(query, 1000)[type].slice(0, limit));
		}),
		{ numRuns: 1000 }
	);
});
