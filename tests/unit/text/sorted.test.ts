import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortBy, sortSteps } from '$lib/text/sorted';

const spellings = fc
	.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ക', '\0', '\uffff'), maxLength: 4 }), {
		minLength: 0,
		maxLength: 2600,
		size: 'max'
	})
	.map((keys) =>
		keys.map((key, nth) => ({ nth, keys: { key, loose: key, sound: key, latin: true }, places: [] }))
	);

test('sorting in steps puts keys in order, equal ones as they came', () => {
	fc.assert(
		fc.property(spellings, (spellings) => {
			const { spellings: sorted, keys } = sortBy(spellings, 'key');
			const expected = spellings.toSorted((a, b) =>
				a.keys.key < b.keys.key ? -1 : a.keys.key > b.keys.key ? 1 : a.nth - b.nth
			);
			expect(sorted.map(({ nth }) => nth)).toEqual(expected.map(({ nth }) => nth));
			expect(keys).toEqual(expected.map((spelling) => spelling.keys.key));
		}),
		{ numRuns: 50, endOnFailure: true }
	);
});

test('a long list takes many steps', () => {
	const [many = []] = fc.sample(
		spellings.filter(({ length }) => length > 1500),
		1
	);
	expect([...sortSteps(many, 'key')].length).toBeGreaterThan(many.length / 500);
});
