import { describe, expect, test } from 'vitest';
import { placeOf } from '$lib/text/place';
import { datasetOf } from '../dataset';

const tiny = datasetOf('tests/fixtures/tiny');

describe('the place of a sentence', () => {
	test.each([
		['p1s1', { paragraph: 1, sentence: 1 }],
		['p12s34', { paragraph: 12, sentence: 34 }]
	])('is read from %s', (id, place) => {
		expect(placeOf(id)).toEqual(place);
	});

	test.each(['', 'p0s1', 'p1', 's1', 'p1s1x', ' p1s1', 'lenin'])('is not read from “%s”', (id) => {
		expect(() => placeOf(id)).toThrow(`"${id}" is no id of a sentence`);
	});

	test('is what the dataset says, for every sentence', () => {
		for (const { id, paragraph } of tiny.sentences) {
			expect(placeOf(id).paragraph, id).toBe(paragraph);
		}
	});
});
