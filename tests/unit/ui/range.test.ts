import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf, rangeOf, stepped } from '$lib/ui/time/range';

const days = ['1917-03-01', '1917-07-01', '1917-11-05', '1917-11-06', '1917-11-07'];

describe('a range among the dated days', () => {
	test.each([
		['has all of them without limits', null, null, [0, 4]],
		['stands at its own ends', '1917-11-05', '1917-11-06', [2, 3]],
		['may be a single day', '1917-07-01', '1917-07-01', [1, 1]],
		['may be open at its beginning', null, '1917-07-01', [0, 1]],
		['may be open at its end', '1917-11-06', null, [3, 4]],
		['stands within ends that are no dated days', '1917-06-30', '1917-11-05', [1, 2]],
		['stands at the two days around it when it has none', '1917-08-01', '1917-09-01', [1, 2]],
		['stands at the last day when it is later than all', '1918-01-01', '1918-02-01', [4, 4]],
		['stands at the first day when it is earlier than all', '1916-01-01', '1916-02-01', [0, 0]],
		['is turned round when it ends before it begins', '1917-11-07', '1917-11-05', [2, 4]]
	])('%s', (_, from, to, places) => {
		expect(placesOf(days, { from, to })).toEqual(places);
	});

	test('is found again where it was put', () => {
		const places = fc.tuple(fc.nat(days.length - 1), fc.nat(days.length - 1));
		fc.assert(
			fc.property(places, ([a, b]) => {
				const between = [Math.min(a, b), Math.max(a, b)] as const;
				expect(placesOf(days, rangeOf(days, between))).toEqual(between);
			})
		);
	});

	test('of all the days is no limit', () => {
		expect(rangeOf(days, [0, 4])).toEqual({ from: null, to: null });
	});
});

describe('a step', () => {
	test.each([
		['forward from all the days is to the first', [0, 4], 1, [0, 0]],
		['back from all the days is to the last', [0, 4], -1, [4, 4]],
		['forward moves both ends', [1, 2], 1, [2, 3]],
		['back moves both ends', [1, 2], -1, [0, 1]],
		['forward from the last day there is none', [3, 4], 1, null],
		['back from the first day there is none', [0, 1], -1, null]
	] as const)('%s', (_, places, by, next) => {
		expect(stepped(places, days.length, by)).toEqual(next);
	});
});
