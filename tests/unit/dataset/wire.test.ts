import { describe, expect, test } from 'vitest';
import dataset from 'virtual:dataset';
import { fold, unfold } from '$lib/dataset/wire';

describe('a dataset on its way to a page', () => {
	test('comes back as it was', () => {
		const wire = fold(dataset);
		expect(wire && unfold(wire)).toEqual(dataset);
	});

	test('does not bring the words of the text twice', () => {
		const quote = dataset.relations[0]?.evidence[0]?.quote ?? '';
		expect(JSON.stringify(dataset.relations)).toContain(quote);
		expect(JSON.stringify(fold(dataset)?.relations)).not.toContain(quote);
	});

	test('stays as it is where the text of its evidence is not with it', () => {
		expect(fold({ ...dataset, text: '' })).toBeNull();
		expect(fold({ ...dataset, sentences: [] })).toBeNull();
		expect(fold({ ...dataset, entities: dataset.entities.slice(1) })).toBeNull();
		expect(fold({ ...dataset, ties: [] })).toBeNull();
	});

	test.each([null, 'text', 1917, [], { text: '' }])('is nothing else, as is %j', (other) => {
		expect(fold(other)).toBeNull();
	});
});
