import { at } from '$lib/graph/known';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSides } from '$lib/graph/sides';
import { graphOf } from './graphs';
import { notations } from './random';

const membersOf = (notation: string) =>
	findSides(graphOf(notation)).sides.map(({ members }) => members.join(' '));

describe('sides', () => {
	test.each([
		['an empty graph', '', []],
		['a single actor', 'a', ['a']],
		['two actors without a tie', 'a, b', ['a', 'b']],
		['two actors with a neutral tie', 'a ~ b', ['a', 'b']],
		['two opponents', 'a - b', ['a', 'b']],
		['an actor tied to itself', 'a - a, b + b', ['a', 'b']],
		['actors bound only to a place', 'a > thing, b > thing', ['a', 'b']]
	])('there are none in %s', (_, notation, alone) => {
		expect(findSides(graphOf(notation))).toEqual({
			sides: [],
			alone,
			misfits: [],
			cost: 0,
			lowerBound: 0,
			exact: true,
			sideOf: new Map()
		});
	});

	test.each([
		['allies and members stand together', 'a + b, c > b', ['a b c']],
		['a shared opponent makes no friends', 'a - b, b - c, c + d', ['c d']],
		['no chain of positive ties, no side, even when nobody objects', 'a + b, c + d', ['a b', 'c d']],
		[
			'one quarrel among many friends does not part them',
			'a + b, b + c, c + a, a + d, b + d, c - d',
			['a b c d']
		],
		['the larger side comes first', 'x + y, a + b, b + c', ['a b c', 'x y']],
		['what is told later has the last word: a quarrel', 'a + b, b + c, a - c, c - b', ['a b']],
		['what is told later has the last word: a turn', 'a + b, a - c, b + c', ['b c']],
		['what is told later has the last word: for and against', 'a - b, a + b', ['a b']],
		['what is told later has the last word: against and for', 'a + b, a - b', []]
	])('%s', (_, notation, expected) => {
		expect(membersOf(notation)).toEqual(expected);
	});

	test('a side is led by the member with the most positive ties in it, then the most ties, then the first id', () => {
		const leaderOf = (notation: string) => findSides(graphOf(notation)).sides[0]?.leader;
		expect(leaderOf('a + c, b + c')).toBe('c');
		expect(leaderOf('a + b, b ~ thing')).toBe('b');
		expect(leaderOf('b + a')).toBe('a');
	});

	test('the ties that do not fit are named in the order of telling, each counted by itself', () => {
		const { misfits, cost } = findSides(graphOf('a + b, a - c, a - c, b + c, c + d, c + b, b + a, a + b'));
		expect(misfits).toEqual(['t1', 't2']);
		expect(cost).toBe(2);
	});

	test('every actor is on one side or alone, and a side is joined by positive ties within it', () => {
		fc.assert(
			fc.property(notations(9, 24, ['+', '+', '-', '~']), (notation) => {
				const graph = graphOf(notation);
				const { sides, alone, sideOf, misfits, cost } = findSides(graph);
				expect([...sides.flatMap(({ members }) => members), ...alone].toSorted()).toEqual(
					graph.nodes().toSorted()
				);
				expect(misfits).toHaveLength(cost);
				for (const [index, { members }] of sides.entries()) {
					const reached = new Set([at(members, 0)]);
					for (const member of reached) {
						graph.forEachEdge(member, (_, { sign }, from, to) => {
							if (sign !== 1) return;
							for (const end of [from, to]) if (sideOf.get(end) === index) reached.add(end);
						});
					}
					expect([...reached].toSorted()).toEqual(members);
				}
			})
		);
	});

	test('the order in which entities and ties were added does not matter', () => {
		fc.assert(
			fc.property(notations(8, 20), (notation) => {
				const graph = graphOf(notation);
				const turned = graph.nullCopy();
				graph
					.nodes()
					.toReversed()
					.forEach((id) => turned.addNode(id, graph.getNodeAttributes(id)));
				for (const id of graph.edges().toReversed()) {
					turned.addDirectedEdgeWithKey(id, ...graph.extremities(id), graph.getEdgeAttributes(id));
				}
				expect(findSides(turned)).toEqual(findSides(graph));
			})
		);
	});
});
