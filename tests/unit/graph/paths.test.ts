import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '$lib/graph/build';
import { at } from '$lib/graph/known';
import { findPaths, inference, type Path, type PathOptions } from '$lib/graph/paths';
import { signOf, stanceOf } from '$lib/graph/stance';
import { graphOf } from './graphs';
import { notations } from './random';

function pathsOf(notation: string, from: string, to: string, options?: PathOptions): readonly Path[] {
	const found = findPaths(graphOf(notation), from, to, options);
	return found.state === 'found' ? found.paths : [];
}
const routes = (...args: Parameters<typeof pathsOf>) => pathsOf(...args).map(({ nodes }) => nodes.join(' '));

describe('paths', () => {
	test.each([
		['in an empty graph', '', 'a', 'b', { state: 'unknown', ids: ['a', 'b'] }],
		['from somebody unknown', 'a', 'x', 'a', { state: 'unknown', ids: ['x'] }],
		['from somebody unknown to the same', 'a', 'x', 'x', { state: 'unknown', ids: ['x'] }],
		['from an entity to itself', 'a + b', 'a', 'a', { state: 'same' }],
		['between two that nothing ties', 'a + b, c', 'a', 'c', { state: 'none' }],
		['when only a hub lies between', 'a @ hub, b @ hub', 'a', 'b', { state: 'none' }]
	])('%s there are none, and the answer says why', (_, notation, from, to, expected) => {
		expect(findPaths(graphOf(notation), from, to)).toEqual(expected);
	});

	test('lead over all ties of a hop, whichever way they point', () => {
		expect(pathsOf('b - a, b ~ c, a > b, c + b', 'a', 'c')).toEqual([
			{
				nodes: ['a', 'b', 'c'],
				hops: [
					{ from: 'a', to: 'b', ties: ['t0', 't2'], stance: 'both' },
					{ from: 'b', to: 'c', ties: ['t1', 't3'], stance: 'ally' }
				],
				sign: 0
			}
		]);
	});

	test('may begin at a hub, and lead through hubs when asked to', () => {
		expect(routes('a @ hub, b @ hub', 'a', 'hub')).toEqual(['a hub']);
		expect(routes('a @ hub, b @ hub', 'a', 'b', { hubs: true })).toEqual(['a hub b']);
	});

	test('come with the fewest hops first, then with the fewest unsigned hops, then by id', () => {
		const notation = 'a ~ b, b + z, a + d, d - z, a + c, c + z, a + e, e + f, f + z';
		expect(routes(notation, 'a', 'z')).toEqual(['a c z', 'a d z', 'a b z', 'a e f z']);
		expect(routes(notation, 'a', 'z', { count: 2 })).toEqual(['a c z', 'a d z']);
	});

	test.each([
		['a + b', 1, undefined],
		['a + b, b + c', 1, 'ally-of-ally'],
		['a - b, b + c', -1, 'ally-of-opponent'],
		['a + b, b - c', -1, 'opponent-of-ally'],
		['a - b, b - c', 1, 'opponent-of-opponent'],
		['a - b, b + c, c - d', 1, 'opponent-of-ally-of-opponent'],
		['a + b, b ~ c', 0, undefined],
		['a + b, b + c, c + d, d + e', 1, undefined]
	])('%s has sign %i and lets a reader infer %s', (notation, sign, inferred) => {
		const end = notation.slice(-1);
		const path = at(pathsOf(notation, 'a', end), 0);
		expect(path.sign).toBe(sign);
		expect(inference(path)).toBe(inferred);
	});

	test('are the first of all simple paths in that order', () => {
		fc.assert(
			fc.property(
				notations(6, 16, ['+', '-', '~', '~']),
				fc.integer({ min: 1, max: 8 }),
				(notation, count) => {
					const graph = graphOf(notation);
					fc.pre(graph.hasNode('a') && graph.hasNode('b'));
					const found = findPaths(graph, 'a', 'b', { count });
					const nodes = found.state === 'found' ? found.paths.map((path) => path.nodes.join(' ')) : [];
					expect(nodes).toEqual(allPaths(graph, ['a'], 'b').slice(0, count));
				}
			),
			{ numRuns: 500 }
		);
	});
});

/** Every simple path that goes on from `begun`, in the stated order. */
function allPaths(graph: Graph, begun: readonly string[], to: string): string[] {
	const walk = (path: readonly string[]): (readonly string[])[] => {
		const last = path.at(-1) ?? '';
		if (last === to) return [path];
		const next = graph.neighbors(last).filter((id) => !path.includes(id));
		return next.flatMap((id) => walk([...path, id]));
	};
	const unsigned = (path: readonly string[]) =>
		path.slice(1).filter((id, index) => signOf(stanceOf(graph, graph.edges(path[index], id))) === 0).length;
	return walk(begun)
		.toSorted(
			(a, b) => a.length - b.length || unsigned(a) - unsigned(b) || (a.join(' ') < b.join(' ') ? -1 : 1)
		)
		.map((path) => path.join(' '));
}
