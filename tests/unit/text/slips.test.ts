import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsWithinOneEdit, withinOneEdit } from '$lib/text/edits';
import { oneEditAway } from '$lib/text/slips';
import { sortBy } from '$lib/text/sorted';

const spelling = (key: string, nth: number) => ({
	nth,
	keys: { key, loose: key, sound: key, latin: true },
	places: []
});
const found = (keys: readonly string[], text: string): Set<string> => {
	const sorted = sortBy(keys.map(spelling), 'key');
	return new Set(oneEditAway(sorted, text).flatMap(({ from, to }) => sorted.keys.slice(from, to)));
};

/** Keys and a text long enough for a slip, in few letters, so that many are near. */
const letters = fc.constantFrom('a', 'b', 'c', 'ക', '\uffff');
const keys = fc.array(fc.string({ unit: letters, maxLength: 9 }), { maxLength: 60 });
const text = fc.string({ unit: letters, minLength: 4, maxLength: 9 });

test('walking the sorted keys finds all that comparing with each of them finds', () => {
	fc.assert(
		fc.property(keys, text, (keys, text) => {
			const near = keys.filter(
				(key) =>
					withinOneEdit(text, key) ||
					beginsWithinOneEdit(key, text) ||
					(key.length >= 5 && beginsWithinOneEdit(text, key))
			);
			expect([...found(keys, text)]).toEqual(expect.arrayContaining(near));
		}),
		{ numRuns: 2000 }
	);
});

test('and nothing that is far', () => {
	const far = ['', 'martov', 'xkerensky', 'kerxxsky', 'ker'];
	const near = ['kerensky', 'kerenskys', 'krensky', 'ekrensky', 'kerenzky', 'keren'];
	expect([...found([...far, ...near], 'kerensky')].sort()).toEqual([...near, 'xkerensky'].sort());
});

test('a text too short for a slip is near to nothing', () => {
	expect(found(['ker', 'kern'], 'ker')).toEqual(new Set());
});
