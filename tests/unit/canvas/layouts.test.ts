import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '$lib/dataset/types';
import { buildGraph, type Graph } from '$lib/graph/build';
import { leaning } from '$lib/graph/inference';
import { neighbourhood } from '$lib/graph/neighbourhood';
import { findSides } from '$lib/graph/sides';
import { placesBy } from '$lib/canvas/layouts';
import type { LayoutContext } from '$lib/canvas/layouts/layout';
import { makeRoom, room } from '$lib/canvas/layouts/room';
import { layouts } from '$lib/view/view';
import { datasetOf } from '../dataset';

const real = datasetOf('graph-data');
const tiny = datasetOf('tests/fixtures/tiny');
const computed = layouts.filter((name) => name !== 'map');
const realGraph = buildGraph(real);
const tinyGraph = buildGraph(tiny);

function contextOf(graph: Graph, more: Partial<LayoutContext> = {}): LayoutContext {
	return { sides: findSides(graph), centre: null, depth: 3, seed: 1, ...more };
}

/** A part of the real graph: those of its entities that are listed, and the ties among them. */
function partOf(graph: Graph, ids: readonly string[]): Graph {
	const part = graph.copy() as Graph;
	for (const id of graph.nodes()) if (!ids.includes(id)) part.dropNode(id);
	return part;
}

/** The same graph with all its nodes in one place. */
function heaped(graph: Graph): Graph {
	const heap = graph.copy() as Graph;
	heap.updateEachNodeAttributes((_, attributes) => ({ ...attributes, x: 0, y: 0 }));
	return heap;
}

const withoutTies = tinyGraph.copy() as Graph;
withoutTies.clearEdges();
const graphs: readonly (readonly [string, Graph])[] = [
	['nothing', tinyGraph.nullCopy() as Graph],
	['one entity', partOf(tinyGraph, ['mill'])],
	['entities without a tie', withoutTies],
	['entities all in one place', heaped(tinyGraph)],
	['a tiny text', tinyGraph],
	['the real text', realGraph]
];

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function expectRoom(places: ReadonlyMap<string, Point>): void {
	const all = [...places];
	for (const [index, [a, one]] of all.entries()) {
		for (const [b, two] of all.slice(index + 1)) {
			const apart = Math.abs(one.x - two.x) >= room.width || Math.abs(one.y - two.y) >= room.height;
			expect(apart, `${a} and ${b}`).toBe(true);
		}
	}
}

describe.each(graphs)('of %s', (_, graph) => {
	test.each(layouts)('%s gives every node a whole, finite place', (layout) => {
		const places = placesBy(layout, graph, contextOf(graph));
		expect([...places.keys()].toSorted()).toEqual(graph.nodes().toSorted());
		for (const { x, y } of places.values()) expect([x, y].every(Number.isInteger)).toBe(true);
	});

	test.each(layouts)('%s gives the same places again', (layout) => {
		expect(placesBy(layout, graph, contextOf(graph))).toEqual(placesBy(layout, graph, contextOf(graph)));
	});

	test.each(computed)('%s leaves room between any two', (layout) => {
		expectRoom(placesBy(layout, graph, contextOf(graph)));
	});
});

describe('the map', () => {
	test('is as it was committed', () => {
		expect(Object.fromEntries(placesBy('map', tinyGraph, contextOf(tinyGraph)))).toEqual(tiny.positions);
	});

	test('of the real text has room for every node', () => {
		expectRoom(placesBy('map', realGraph, contextOf(realGraph)));
	});
});

describe('the layout by sides', () => {
	const context = contextOf(realGraph);
	const places = placesBy('sides', realGraph, context);
	const at = (id: string) => places.get(id) ?? { x: NaN, y: NaN };

	test('keeps friends much closer than foes', () => {
		const lengths = (sign: number) =>
			realGraph
				.filterEdges((_, edge, from, to) => {
					const actors = [from, to].every((id) => realGraph.getNodeAttribute(id, 'kind').actor);
					return actors && edge.sign === sign;
				})
				.map((edge) => distance(at(realGraph.source(edge)), at(realGraph.target(edge))));
		expect(mean(lengths(1)) * 2).toBeLessThan(mean(lengths(-1)));
	});

	test('has every member nearer to its own leader than to any other', () => {
		for (const { leader, members } of context.sides.sides) {
			for (const member of members) {
				for (const other of context.sides.sides) {
					if (other.leader === leader) continue;
					expect(distance(at(member), at(leader))).toBeLessThan(distance(at(member), at(other.leader)));
				}
			}
		}
	});
});

describe('the rings', () => {
	test.each(['lenin', 'kerensky', 'bolsheviks', 'provisional-government'])(
		'around %s have allies in the left half and opponents in the right',
		(centre) => {
			const places = placesBy('rings', realGraph, contextOf(realGraph, { centre }));
			const middle = places.get(centre)?.x ?? NaN;
			for (const { id, stance } of neighbourhood(realGraph, centre, 3)) {
				const side = leaning(stance);
				if (side !== 0) expect(((places.get(id)?.x ?? NaN) - middle) * side, id).toBeLessThan(0);
			}
		}
	);

	test('grow with the distance', () => {
		const places = placesBy('rings', realGraph, contextOf(realGraph, { centre: 'lenin' }));
		const middle = places.get('lenin') ?? { x: NaN, y: NaN };
		const away = (ring: number) =>
			neighbourhood(realGraph, 'lenin', 3)
				.filter((near) => near.distance === ring)
				.map(({ id }) => distance(places.get(id) ?? middle, middle));
		expect(mean(away(1))).toBeLessThan(mean(away(2)));
		expect(mean(away(2))).toBeLessThan(mean(away(3)));
	});

	test('lie around the most tied when the centre is not in the graph', () => {
		const places = (centre: string | null) => placesBy('rings', realGraph, contextOf(realGraph, { centre }));
		expect(places('nobody')).toEqual(places(null));
	});
});

describe('the flow', () => {
	test('reads from left to right: who is told of first never stands right of who is told of a column later', () => {
		const places = placesBy('flow', realGraph, contextOf(realGraph));
		const first = (id: string) => Math.min(...realGraph.mapEdges(id, (_, { order }) => order));
		const inTurn = realGraph.nodes().toSorted((a, b) => first(a) - first(b));
		const x = (ids: readonly string[]) => mean(ids.map((id) => places.get(id)?.x ?? NaN));
		const third = Math.floor(inTurn.length / 3);
		expect(x(inTurn.slice(0, third))).toBeLessThan(x(inTurn.slice(third, 2 * third)));
		expect(x(inTurn.slice(third, 2 * third))).toBeLessThan(x(inTurn.slice(2 * third)));
	});
});

describe('making room', () => {
	const point = fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }) });
	const heap = fc
		.array(point, { maxLength: 25 })
		.map((points) => new Map(points.map((place, index) => [`n${index}`, place])));

	test('parts any heap', () => {
		fc.assert(fc.property(heap, (places) => expectRoom(makeRoom(places))));
	});

	test('moves nothing where there is room', () => {
		fc.assert(
			fc.property(heap, (places) => {
				const parted = makeRoom(places);
				expect(makeRoom(parted)).toEqual(parted);
			})
		);
	});

	test('leaves in place what is fixed', () => {
		fc.assert(
			fc.property(heap, (places) => {
				const held = makeRoom(places);
				const more = new Map([...held, ['new', { x: 3, y: 4 }]]);
				const parted = makeRoom(more, () => room, new Set(held.keys()));
				for (const [id, place] of held) expect(parted.get(id)).toEqual(place);
				expectRoom(parted);
			})
		);
	});
});
