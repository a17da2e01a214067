import { get } from '$lib/graph/known';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byImportance } from '$lib/graph/importance';
import type { Graph } from '$lib/graph/build';
import { measureBetweenness } from '$lib/graph/betweenness';
import { measure, measureIds, type MeasureId } from '$lib/graph/measures';
import { graphOf } from './graphs';
import { notations } from './random';

describe.each(measureIds)('the measure %s', (id) => {
	test.each([
		['an empty graph', '', []],
		['a single entity', 'a', [['a', 0]]],
		[
			'entities without ties',
			'a, b',
			[
				['a', 0],
				['b', 0]
			]
		]
	])('of %s is 0 throughout', (_, notation, expected) => {
		expect([...measured(graphOf(notation), id)]).toEqual(expected);
	});

	test('gives every entity a number from 0 to 1, and the highest 1', () => {
		fc.assert(
			fc.property(notations(7, 15, ['+', '~']), (notation) => {
				const graph = graphOf(notation);
				const values = measured(graph, id);
				expect([...values.keys()]).toEqual(graph.nodes());
				const highest = Math.max(0, ...values.values());
				expect([0, 1]).toContain(highest);
				expect(Math.min(0, ...values.values())).toBe(0);
			})
		);
	});
});

const measured = (graph: Graph, id: MeasureId) =>
	id === 'betweenness' ? measureBetweenness(graph) : measure(graph, id);

describe('a measure', () => {
	test('by ties compares areas: a quarter of the ties, half the diameter', () => {
		expect(measure(graphOf('a + b, a - c, a ~ d, a @ hub'), 'ties').get('b')).toBe(0.5);
	});

	test('by signed ties passes over deeds and places', () => {
		const values = measure(graphOf('a ~ b, a @ hub, b + c'), 'signed');
		expect(['a', 'b', 'c', 'hub'].map((id) => values.get(id))).toEqual([0, 1, 1, 0]);
	});

	test('by betweenness does not care which way ties point or how many they are', () => {
		const values = measureBetweenness(graphOf('b + a, b + a, b + c, c + d, d + c, d - e'));
		expect(['a', 'b', 'c', 'd', 'e'].map((id) => get(values, id) ** 2)).toEqual([
			0,
			expect.closeTo(0.75),
			1,
			expect.closeTo(0.75),
			0
		]);
	});
});

describe('importance', () => {
	test.each([
		['', []],
		['b, a', ['a', 'b']],
		['c + b, a + b, d + a', ['a', 'b', 'c', 'd']],
		['z + a, z + b', ['z', 'a', 'b']]
	])('orders "%s" by ties, then by id', (notation, expected) => {
		expect(byImportance(graphOf(notation))).toEqual(expected);
	});
});
