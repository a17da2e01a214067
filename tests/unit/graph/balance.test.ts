import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance, frustration } from '$lib/graph/balance';
import { signOf, stanceOf } from '$lib/graph/stance';
import { graphOf } from './graphs';
import { notations, partitions } from './random';

describe('triads', () => {
	test.each([
		['an empty graph', ''],
		['a single actor', 'a'],
		['two actors', 'a - b, b - a'],
		['three actors in a row', 'a - b, b - c'],
		['a neutral third pair', 'a - b, b - c, a ~ c'],
		['a third that is no actor', 'a - b, b - thing, a - thing']
	])('there are none in %s', (_, notation) => {
		expect(balance(graphOf(notation))).toEqual({ unbalanced: [], balanced: 0 });
	});

	test.each([
		['three friends', 'a + b, b + c, a + c', 0],
		['two friends with one opponent', 'a + b, b - c, a - c', 0],
		['a friend of two opponents', 'a + b, b - c, c > a', 1],
		['three who all oppose each other', 'a - b, b - c, c - a', 3]
	])('%s (%s) have %i opposed pairs, and are balanced when that is 0', (_, notation, opposed) => {
		const { unbalanced, balanced } = balance(graphOf(notation));
		expect(balanced).toBe(opposed ? 0 : 1);
		expect(unbalanced).toEqual(
			opposed ? [{ actors: ['a', 'b', 'c'], ties: ['t0', 't1', 't2'], opposed }] : []
		);
	});

	test('a pair both for and against each other makes no triad', () => {
		expect(balance(graphOf('a + b, b - a, b + c, c + a'))).toEqual({ unbalanced: [], balanced: 0 });
	});

	test('a triad names all signed ties of its pairs', () => {
		expect(balance(graphOf('a - b, b ~ a, b - a, b + c, c + a')).unbalanced[0]?.ties).toEqual([
			't0',
			't2',
			't3',
			't4'
		]);
	});

	test('are those that brute force over all triples finds', () => {
		fc.assert(
			fc.property(notations(6, 25, ['+', '-', '-', '~']), (notation) => {
				const graph = graphOf(notation);
				const ids = graph.nodes().toSorted();
				const sign = (a: string, b: string) => signOf(stanceOf(graph, graph.edges(a, b)));
				const triples = ids.flatMap((a, i) =>
					ids.slice(i + 1).flatMap((b, j) => ids.slice(i + j + 2).map((c) => [a, b, c] as const))
				);
				const products = triples.map(([a, b, c]) => sign(a, b) * sign(b, c) * sign(a, c));
				const { unbalanced, balanced } = balance(graph);
				expect(unbalanced.map(({ actors }) => actors)).toEqual(
					triples.filter((_, index) => products[index] === -1)
				);
				expect(balanced).toBe(products.filter((product) => product === 1).length);
			})
		);
	});
});

describe('frustration', () => {
	test.each([
		['an empty graph', '', 0],
		['three friends', 'a + b, b + c, a + c', 0],
		['three who all oppose each other', 'a - b, b - c, c - a', 1],
		['two who are for and against each other', 'a + b, a - b, a - b', 1],
		['four who all oppose each other', 'a - b, a - c, a - d, b - c, b - d, c - d', 2]
	])('of %s', (_, notation, index) => {
		expect(frustration(graphOf(notation))).toMatchObject({ index, lowerBound: index, exact: true });
	});

	test('is the fewest misfits of any division in two', () => {
		fc.assert(
			fc.property(notations(7, 20), (notation) => {
				const graph = graphOf(notation);
				const ids = graph.nodes();
				const misfits = (sides: readonly number[]) =>
					graph.filterEdges((_, { sign }, from, to) => {
						return (sides[ids.indexOf(from)] === sides[ids.indexOf(to)]) !== (sign === 1);
					}).length;
				const found = frustration(graph);
				expect(found.index).toBe(Math.min(...[...partitions(ids.length, 2)].map(misfits)));
				expect(found.misfits).toHaveLength(found.index);
			})
		);
	});
});
