import { beforeAll, describe, expect, test } from 'vitest';
import { searchFile } from '$lib/graph/searchable';
import { buildIndex, search, type SearchIndex } from '$lib/text/search';
import type { SearchSource } from '$lib/text/source';
import { misfound } from './every-name';
import { queries } from './queries';
import { readDataset } from './read';

describe('in the dataset of the October Revolution', () => {
	let source: SearchSource;
	let index: SearchIndex;
	beforeAll(() => {
		({ source } = searchFile(readDataset('graph-data')));
		index = buildIndex(source);
	});

	describe.each(Object.entries(queries))('a name %s is found first', (_, table) => {
		test.each(table)('%s → %s', (query, id) => {
			expect(search(index, query, 5).entities[0]?.id).toBe(id);
		});
	});

	test('every entity is found first by each of its names', () => {
		expect(misfound(source)).toEqual([]);
	});

	test('a sentence is found by its own words, in either language', () => {
		const sentences = source.filter(({ type }) => type === 'sentence');
		const missed = sentences.flatMap(({ id, names }) =>
			names
				.filter(({ text }) => !search(index, text, 20).sentences.some((found) => found.id === id))
				.map(() => id)
		);
		expect(missed).toEqual([]);
	});
});
