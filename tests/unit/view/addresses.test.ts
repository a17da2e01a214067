import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import recorded from '../../fixtures/addresses.json';
import { namesOf } from '$lib/view/names';
import { canonicalTies } from '$lib/view/ties';
import { format, parse } from '$lib/view/url';
import { emptyView } from '$lib/view/view';
import { datasetOf } from '../dataset';
import { viewsOf } from './views';

const dataset = datasetOf('graph-data');
const names = namesOf(dataset, ['winter-palace']);

describe('an address that a reader kept', () => {
	test.each(recorded.views.map(({ address, view }) => [address, view] as const))(
		'%s still shows what it showed',
		(address, view) => {
			expect(parse(new URLSearchParams(address), names)).toEqual({
				view: { ...emptyView, ...view },
				notices: []
			});
		}
	);

	test('is in the table for every part of a view', () => {
		const seen = new Set(recorded.views.flatMap(({ view }) => Object.keys(view)));
		expect([...seen].toSorted()).toEqual(Object.keys(emptyView).toSorted());
	});
});

test('the address of a busy view, with 25 entities moved, 25 hidden, and 20 types left out, is under 2,000 characters', () => {
	const some = (ids: Iterable<string>, count: number) =>
		fc.uniqueArray(fc.constantFrom(...ids), { minLength: count, maxLength: count });
	const types = [...names.types.values()].flat();
	const place = fc.record({
		x: fc.integer({ min: -2000, max: 2000 }),
		y: fc.integer({ min: -2000, max: 2000 })
	});
	const parts = [
		viewsOf(names),
		some(names.entities, 25),
		some(names.entities, 25),
		some(types, 20),
		place
	] as const;
	fc.assert(
		fc.property(...parts, (view, hidden, moved, out, at) => {
			const ties = canonicalTies(
				types.filter((type) => !out.includes(type)),
				names
			);
			const pins = Object.fromEntries(moved.map((id) => [id, at]));
			expect(format({ ...view, ties, hide: hidden.toSorted(), pins }).length).toBeLessThan(2000);
		}),
		{ numRuns: 500 }
	);
});
