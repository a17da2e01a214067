import { describe, expect, test } from 'vitest';
import { cheapestWithin } from '$lib/graph/signed/branch';
import type { Edge, Model } from '$lib/graph/signed/edges';
import { keep, mustFit } from '$lib/graph/signed/keep';
import { at } from '$lib/graph/known';
import { costOf } from '$lib/graph/signed/local';
import { pack } from '$lib/graph/signed/packing';
import { PackingProgramme } from '$lib/graph/signed/programme';
import { seeded } from '$lib/graph/signed/random';
import { Relaxation } from '$lib/graph/signed/relax';
import { sidesOf } from '$lib/graph/signed/union';
import { cheapest, fitsEdge, graphs, size } from './signed';

const relaxationOf = (edges: readonly Edge[], model: Model) => new Relaxation(edges, model, { left: 1e7 });

/** Offers what is packed, and solves. */
function relax(edges: readonly Edge[], model: Model, cycles: readonly (readonly number[])[]): Relaxation {
	const relaxation = relaxationOf(edges, model);
	cycles.forEach((cycle) => relaxation.offer(cycle));
	relaxation.solve(Infinity);
	return relaxation;
}

describe.each<Model>(['any', 'two'])('into %s sides', (model) => {
	test('packing and programme never say more than the optimum, and the programme never less than packing', () => {
		for (const edges of graphs(1, 150)) {
			const optimum = cheapest(model, edges);
			const packed = pack(edges, model, { left: 1e7 });
			const { value, bound } = relax(edges, model, packed.cycles);
			expect(packed.bound).toBeLessThanOrEqual(bound);
			expect(value).toBeLessThanOrEqual(optimum + 1e-6);
		}
	});

	test('an edge that does not fit costs the bound and its slack at least', () => {
		for (const edges of graphs(2, 60)) {
			const packed = pack(edges, model, { left: 1e7 });
			const relaxed = relax(edges, model, packed.cycles);

			for (const [place, edge] of edges.entries()) {
				const misfit = cheapest(model, edges, (sides) => !fitsEdge(edge, sides));
				expect(packed.bound + at(packed.slack, place)).toBeLessThanOrEqual(misfit);
				expect(relaxed.value + relaxed.slack(place)).toBeLessThanOrEqual(misfit + 1e-6);
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
			const found = cheapestWithin(relaxationOf(kept.edges, model), 1000);
			expect(kept.cost + (found?.cost ?? Infinity)).toBe(optimum);
			const within = kept.edges.flatMap(({ a, b }) => {
				const sign = found?.sides[a] === found?.sides[b] ? 1 : (-1 as 1 | -1);
				return sign === 1 || model === 'two' ? [{ a, b, sign }] : [];
			});
			expect(costOf(edges, sidesOf(size, [...kept.links, ...within], model))).toBe(optimum);
		}
		expect(shrunk).toBeGreaterThan(50);
	});

	test('a search within the optimum finds it, and below finds nothing', () => {
		for (const edges of graphs(5, 200)) {
			const optimum = cheapest(model, edges);
			const found = cheapestWithin(relaxationOf(edges, model), optimum);
			expect(found?.cost).toBe(optimum);
			expect(costOf(edges, found?.sides ?? [])).toBe(optimum);
			expect(cheapestWithin(relaxationOf(edges, model), optimum - 1)).toBeUndefined();
		}
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
		expect(capacities.map((_, row) => programme.slack(row))).toEqual(slack);
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
				rows.reduce((sum, row) => sum + at(programme.prices(), row), 0);
			expect(Math.min(...programme.prices())).toBeGreaterThan(-1e-9);
			expect(Math.min(...offered.map(worth))).toBeGreaterThan(1 - 1e-9);
			const priced = capacities.reduce((sum, most, row) => sum + most * at(programme.prices(), row), 0);
			expect(priced).toBeCloseTo(programme.value, 9);
		}
	});
});
