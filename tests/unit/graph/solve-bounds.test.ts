import { describe, expect, test } from 'vitest';
import { columnsOf } from '$lib/graph/signed/cycles';
import { netEdges, type Edge, type Model } from '$lib/graph/signed/edges';
import type { Cycle, Task } from '$lib/graph/signed/effort';
import { keep, mustFit } from '$lib/graph/signed/keep';
import { at } from '$lib/graph/known';
import { costOf } from '$lib/graph/signed/local';
import { pack } from '$lib/graph/signed/packing';
import { PackingProgramme } from '$lib/graph/signed/programme';
import { seeded } from '$lib/graph/signed/random';
import { relax } from '$lib/graph/signed/relax';
import { search } from '$lib/graph/signed/search';
import { sidesOf } from '$lib/graph/signed/union';
import { partitions } from './random';

const size = 7;
const all = {
	any: [...partitions(size)],
	two: [...partitions(size, 2)]
} satisfies Record<Model, (readonly number[])[]>;

function randomEdges(random: () => number): Edge[] {
	const count = 8 + Math.floor(random() * 30);
	const ties = Array.from({ length: count }, () => ({
		a: Math.floor(random() * size),
		b: Math.floor(random() * size),
		sign: random() < 0.45 ? -1 : (1 as 1 | -1)
	}));
	const { edges } = netEdges(ties.filter(({ a, b }) => a !== b) as Parameters<typeof netEdges>[0]);
	return edges.map((edge) =>
		random() < 0.1 && edge.weight < 0 ? { ...edge, weight: edge.weight * 3 } : edge
	);
}

const taskOf = (model: Model, cycles: Cycle[] = [], mostRows = 400): Task => ({
	model,
	effort: { left: 1e7 },
	cycles,
	mostRows
});

const graphs = (seed: number, count: number): Edge[][] => {
	const random = seeded(seed);
	return Array.from({ length: count }, () => randomEdges(random));
};

/** The lowest cost of the partitions that pass. */
const cheapest = (
	model: Model,
	edges: readonly Edge[],
	passes: (sides: readonly number[]) => boolean = () => true
) => Math.min(...all[model].filter(passes).map((sides) => costOf(edges, sides)));

const fitsEdge = ({ a, b, weight }: Edge, sides: readonly number[]) => (sides[a] === sides[b]) === weight > 0;

describe.each<Model>(['any', 'two'])('into %s sides', (model) => {
	test('packing and programme never say more than the optimum, and the programme never less than packing', () => {
		for (const edges of graphs(1, 150)) {
			const optimum = cheapest(model, edges);
			const packed = pack(edges, model, { left: 1e7 });
			const { value } = relax(taskOf(model), edges, packed.cycles, Infinity, []);
			expect(packed.bound).toBeLessThanOrEqual(value + 1e-6);
			expect(value).toBeLessThanOrEqual(optimum + 1e-6);
		}
	});

	test('an edge that does not fit costs the bound and its slack at least', () => {
		for (const edges of graphs(2, 60)) {
			const packed = pack(edges, model, { left: 1e7 });
			const relaxed = relax(taskOf(model), edges, packed.cycles, Infinity, []);
			for (const [place, edge] of edges.entries()) {
				const misfit = cheapest(model, edges, (sides) => !fitsEdge(edge, sides));
				expect(packed.bound + at(packed.slack, place)).toBeLessThanOrEqual(misfit);
				expect(relaxed.value + at(relaxed.slack, place)).toBeLessThanOrEqual(misfit + 1e-6);
			}
		}
	});

	test('keeping the edges that must fit loses no partition within the room', () => {
		let shrunk = 0;
		for (const edges of graphs(3, 150)) {
			const optimum = cheapest(model, edges);
			const { bound, slack } = pack(edges, model, { left: 1e7 });
			const sure = mustFit(edges, bound, slack, optimum);
			const kept = edges.length > 0 ? keep(edges, sure, model) : undefined;
			if (!kept || sure.length === 0) continue;
			shrunk++;
			const found = search(taskOf(model), kept.edges, 1000, kept.links);
			expect(kept.cost + (found?.cost ?? Infinity)).toBe(optimum);
			expect(costOf(edges, sidesOf(size, [...kept.links, ...(found?.links ?? [])], model))).toBe(optimum);
		}
		expect(shrunk).toBeGreaterThan(50);
	});

	test.each([
		['with the programme', 400],
		['without it', 0]
	])('a search within the optimum finds it, and below finds nothing, %s', (_, mostRows) => {
		// Contradictions of other graphs, and walks that never were one, must not mislead.
		const random = seeded(4);
		const cycles: Cycle[] = Array.from({ length: 200 }, () =>
			Array.from({ length: 2 + Math.floor(random() * 5) }, () => Math.floor(random() * size))
		);
		for (const edges of graphs(5, 200)) {
			const optimum = cheapest(model, edges);
			const found = search(taskOf(model, cycles, mostRows), edges, optimum);
			expect(found?.cost).toBe(optimum);
			expect(costOf(edges, sidesOf(size, found?.links ?? [], model))).toBe(optimum);
			expect(search(taskOf(model, cycles, mostRows), edges, optimum - 1)).toBeUndefined();
		}
	});
});

describe('a contradiction looked up in a later graph', () => {
	const edges: Edge[] = [
		{ a: 0, b: 1, weight: 1 },
		{ a: 1, b: 2, weight: 2 },
		{ a: 0, b: 2, weight: -1 },
		{ a: 2, b: 3, weight: -1 },
		{ a: 0, b: 3, weight: -1 }
	];
	test.each<[string, Model, number[], [number, number][], number[][]]>([
		['is the edges it goes over', 'any', [0, 1, 2], [], [[0, 1, 2]]],
		[
			'goes over those of the vertex that took its own in',
			'any',
			[0, 4, 5, 2],
			[
				[1, 4],
				[1, 5]
			],
			[[0, 1, 2]]
		],
		['is gone with one of its edges', 'any', [0, 1, 4], [], []],
		['is none when nothing opposes', 'any', [0, 1], [], []],
		['is none when two edges oppose', 'any', [0, 3, 2], [], []],
		['is one with two sides when three do', 'two', [0, 3, 2], [], [[2, 3, 4]]],
		['is none when the opposing edge is its own way back', 'any', [0, 5, 2], [[0, 5]], []],
		[
			'is none when all of it has become one vertex',
			'any',
			[1, 4, 5],
			[
				[1, 4],
				[1, 5]
			],
			[]
		]
	])('%s', (_, model, cycle, joined, expected) => {
		const made = joined.map(([a, b]) => ({ a, b, sign: 1 as const }));
		expect(columnsOf([cycle], edges, made, model)).toEqual(expected);
	});
});

describe('the packing programme', () => {
	test.each<[string, number[], number[][], number, number[]]>([
		['packs nothing without columns', [1, 2], [], 0, [1, 2]],
		['fills a column up to its smallest row', [1, 2], [[0, 1]], 1, [0, 1]],
		[
			'halves three columns that share rows in pairs',
			[1, 1, 1],
			[
				[0, 1],
				[1, 2],
				[0, 2]
			],
			1.5,
			[0, 0, 0]
		],
		['takes a column back for two better ones', [1, 1], [[0, 1], [0], [1]], 2, [0, 0]],
		['is not bound by a row without end', [Infinity, 3], [[0, 1]], 3, [Infinity, 0]]
	])('%s', (_, capacities, columns, value, slack) => {
		const programme = new PackingProgramme(capacities);
		columns.forEach((column) => programme.offer(column));
		while (programme.improve() > 0);
		expect(programme.value).toBeCloseTo(value, 9);
		expect([...programme.slack()]).toEqual(slack);
	});

	test('ends with prices that prove its value: none negative, every column dear enough, the capacities worth just that', () => {
		const random = seeded(6);
		for (let round = 0; round < 300; round++) {
			const capacities = Array.from({ length: 8 }, () => 1 + Math.floor(random() * 3));
			const programme = new PackingProgramme(capacities);
			const columns = Array.from({ length: 12 }, () =>
				capacities.map((_, row) => row).filter(() => random() < 0.4)
			);
			const offered = columns.filter((column) => column.length > 0);
			offered.forEach((column) => programme.offer(column));
			while (programme.improve() > 0);
			const worth = (rows: readonly number[]) =>
				rows.reduce((sum, row) => sum + at(programme.prices, row), 0);
			expect(Math.min(...programme.prices)).toBeGreaterThan(-1e-9);
			expect(Math.min(...offered.map(worth))).toBeGreaterThan(1 - 1e-9);
			const priced = capacities.reduce((sum, most, row) => sum + most * at(programme.prices, row), 0);
			expect(priced).toBeCloseTo(programme.value, 9);
		}
	});
});
