import { at } from '$lib/graph/known';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inferences, leaning } from '$lib/graph/inference';
import { neighbourhood, type Depth } from '$lib/graph/neighbourhood';
import { findPaths, inference } from '$lib/graph/paths';
import { graphOf } from './graphs';
import { notations } from './random';

const near = (notation: string, depth: Depth) =>
	neighbourhood(graphOf(notation), 'a', depth).map(
		({ id, distance, stance }) => `${distance} ${id} ${stance}`
	);

describe('the neighbourhood', () => {
	test.each([
		['of an unknown entity', '', []],
		['of an entity without ties', 'a, b', []],
		['of an entity tied to itself', 'a + a', []],
		['of one with a neighbour', 'b - a', ['1 b opponent']]
	])('%s', (_, notation, expected) => {
		expect(near(notation, 3)).toEqual(expected);
	});

	test('says of those directly tied what the ties say', () => {
		expect(near('a + e, a - d, c + a, a - c, b ~ a, a > e', 1)).toEqual([
			'1 b other',
			'1 c both',
			'1 d opponent',
			'1 e ally'
		]);
	});

	test.each([
		['one chain', 'a - b, b + c', '2 c ally-of-opponent'],
		['two chains that agree', 'a - b, b + d, a - c, c + d', '2 d ally-of-opponent'],
		['two chains that disagree', 'a - b, b + d, a + c, c + d', '2 d mixed'],
		['a chain that contradicts itself', 'a + b, a - b, b + c', '2 c mixed'],
		['a chain without a sign', 'a ~ b, b + c', '2 c other'],
		['a chain without a sign beside one with it', 'a ~ b, b + d, a + c, c - d', '2 d opponent-of-ally'],
		['three hops', 'a - b, b + c, c - d', '3 d opponent-of-ally-of-opponent']
	])('infers beyond from the shortest chains: %s', (_, notation, expected) => {
		expect(near(notation, 3).at(-1)).toBe(expected);
	});

	test('reaches nothing through a hub, but starts from one', () => {
		expect(near('a @ hub, b @ hub', 3)).toEqual(['1 hub other']);
		expect(neighbourhood(graphOf('a @ hub, b @ hub'), 'hub', 1).map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test('ends at its depth', () => {
		const chain = 'a + b, b + c, c + d, d + e';
		expect(([1, 2, 3] as const).map((depth) => near(chain, depth).length)).toEqual([1, 2, 3]);
	});

	test('agrees with the shortest paths', () => {
		fc.assert(
			fc.property(notations(7, 14, ['+', '-', '~']), (notation) => {
				const graph = graphOf(notation);
				for (const { id, distance, stance } of neighbourhood(graph, 'a', 3)) {
					const found = findPaths(graph, 'a', id, { count: 1000 });
					const paths = found.state === 'found' ? found.paths : [];
					const shortest = paths.filter(({ hops }) => hops.length === at(paths, 0).hops.length);
					expect(shortest[0]?.hops).toHaveLength(distance);
					const labels = new Set(shortest.map((path) => inference(path)));
					if (distance > 1 && labels.size === 1 && ![...labels].includes(undefined))
						expect(labels).toContain(stance);
				}
			})
		);
	});
});

describe('leaning', () => {
	test.each([
		['ally', 1],
		['opponent', -1],
		['both', 0],
		['other', 0],
		['mixed', 0],
		['ally-of-ally', 1],
		['ally-of-opponent', -1],
		['opponent-of-ally', -1],
		['opponent-of-opponent', 0],
		['ally-of-opponent-of-ally', -1],
		['opponent-of-ally-of-opponent', 0]
	] as const)('%s: %i', (stance, side) => {
		expect(leaning(stance)).toBe(side);
	});

	test('there are twelve inferences, all different', () => {
		expect(new Set(inferences).size).toBe(12);
	});
});
