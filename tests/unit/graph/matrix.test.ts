import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellSign, matrixOf, nextInCell } from '$lib/graph/matrix';
import { findSides } from '$lib/graph/sides';
import { graphOf } from './graphs';

const matrixFor = (notation: string) => {
	const graph = graphOf(notation);
	return matrixOf(graph, findSides(graph));
};
const cell = (notation: string, row: string, column: string) =>
	matrixFor(notation).rows.get(row)?.get(column);

describe('a matrix is empty', () => {
	test.each([
		['of an empty graph', ''],
		['of a single actor', 'a'],
		['where no tie has a sign', 'a ~ b, a @ thing'],
		['where only things are for or against', 'thing1 + thing2, thing1 - thing2'],
		['where an actor is tied to a thing only', 'a > thing'],
		['where an actor is tied to itself only', 'a - a']
	])('%s', (_, notation) => {
		expect(matrixFor(notation)).toEqual({ groups: [], ids: [], rows: new Map() });
	});
});

describe('rows', () => {
	test('are those of the largest side first, its leader before the rest; then those on no side', () => {
		expect(matrixFor('z + y, z + x, b + a, y - b, y - c, y - d').groups).toEqual([
			{ side: 0, members: ['z', 'y', 'x'] },
			{ side: 1, members: ['b', 'a'] },
			{ side: null, members: ['c', 'd'] }
		]);
	});

	test('of those who are not leaders begin with whoever has the most partners', () => {
		const [group] = matrixFor('a + b, a + c, a + d, d - x, d - y').groups;
		expect(group?.members).toEqual(['a', 'd', 'b', 'c']);
	});

	test('leave out a side of which nothing is shown, and keep the number of the next', () => {
		const sides = findSides(graphOf('a + b, a + c, x + y'));
		expect(matrixOf(graphOf('x + y'), sides).groups).toEqual([{ side: 1, members: ['x', 'y'] }]);
	});

	test('have a place for actors whom the sides do not know', () => {
		expect(matrixOf(graphOf('a - b'), findSides(graphOf(''))).groups).toEqual([
			{ side: null, members: ['a', 'b'] }
		]);
	});
});

describe('a cell', () => {
	test.each([
		['a + b', '+', 1],
		['a > b', '+', 1],
		['a - b', '−', 1],
		['a - b, b - a', '−', 2],
		['a + b, b - a', '±', 2],
		['a + b, a ~ b, a @ b', '+', 1]
	])('of %s is %s, of %i', (notation, sign, count) => {
		const found = cell(notation, 'a', 'b');
		expect(found && [cellSign(found), found.ties.length]).toEqual([sign, count]);
	});

	test('holds its ties in the order of telling', () => {
		expect(cell('a - b, c + a, b - a', 'b', 'a')?.ties).toEqual(['t0', 't2']);
	});

	test('leads to its first tie, then to the next, and round again', () => {
		const found = cell('a - b, b - a', 'a', 'b')!;
		expect([null, 't0', 't1', 'elsewhere'].map((selected) => nextInCell(found, selected))).toEqual([
			't0',
			't1',
			't0',
			't0'
		]);
	});
});

test('a matrix mirrors itself, and holds each signed tie of two actors twice', () => {
	const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'thing');
	const tie = fc.tuple(name, fc.constantFrom('+', '-', '>', '~', '@'), name);
	fc.assert(
		fc.property(fc.array(tie, { maxLength: 25 }), (ties) => {
			const { ids, rows } = matrixFor(ties.map((one) => one.join(' ')).join(','));
			const signed = ties.filter(
				([a, sign, b]) => a !== b && '+->'.includes(sign) && a !== 'thing' && b !== 'thing'
			);
			const cells = [...rows].flatMap(([row, own]) =>
				[...own].map(([column, { ties: of }]) => ({ row, column, of }))
			);
			expect(cells.reduce((sum, { of }) => sum + of.length, 0)).toBe(2 * signed.length);
			for (const { row, column, of } of cells) expect(rows.get(column)?.get(row)?.ties).toEqual(of);
			expect(ids.toSorted()).toEqual([...new Set(signed.flatMap(([a, , b]) => [a, b]))].toSorted());
		})
	);
});
