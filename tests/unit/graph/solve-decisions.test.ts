import { describe, expect, test } from 'vitest';
import { at } from '$lib/graph/known';
import { cheapestWithin } from '$lib/graph/signed/branch';
import type { Column } from '$lib/graph/signed/columns';
import type { Edge, Model } from '$lib/graph/signed/edges';
import { halves } from '$lib/graph/signed/halves';
import { kernelOf } from '$lib/graph/signed/kernel';
import { costOf } from '$lib/graph/signed/local';
import { PackingProgramme } from '$lib/graph/signed/programme';
import { seeded } from '$lib/graph/signed/random';
import { Relaxation } from '$lib/graph/signed/relax';
import { fits } from '$lib/graph/signed/settle';
import { sidesOf } from '$lib/graph/signed/union';
import { partitions } from './random';
import { cheapest, fitsEdge, graphs, randomTies, size } from './signed';

interface Decision {
	readonly edge: number;
	readonly fits: boolean;
}

/** Decides some edges at random, now and then only after a solution. */
function decideSome(relaxation: Relaxation, random: () => number): Decision[] {
	const made: Decision[] = [];
	for (const edge of relaxation.edges.keys()) {
		if (random() < 0.75) continue;
		const decision = { edge, fits: random() < 0.6 };
		if (random() < 0.5) relaxation.solve(Infinity);
		relaxation.decide(edge, decision.fits);
		made.push(decision);
	}
	return made;
}

const agreeing = (edges: readonly Edge[], made: readonly Decision[]) => (sides: ArrayLike<number>) =>
	made.every(({ edge, fits }) => fitsEdge(at(edges, edge), sides) === fits);

describe.each<Model>(['any', 'two'])('into %s sides, once some edges are decided', (model) => {
	test('the value is never above the cheapest partition that agrees, and infinite when the search finds none', () => {
		const random = seeded(11);
		for (const edges of graphs(12, 400)) {
			const relaxation = new Relaxation(edges, model, { left: 1e7 });
			const made = decideSome(relaxation, random);
			const optimum = cheapest(model, edges, agreeing(edges, made));
			relaxation.solve(Infinity);
			expect(relaxation.value).toBeLessThanOrEqual(optimum + 1e-6);
		}
	});

	test('the search finds the cheapest partition that agrees, whatever it begins with, and nothing below', () => {
		const random = seeded(13);
		let impossible = 0;
		for (const edges of graphs(14, 400)) {
			const relaxation = new Relaxation(edges, model, { left: 1e7 });
			const made = decideSome(relaxation, random);
			const agrees = agreeing(edges, made);
			const optimum = cheapest(model, edges, agrees);
			const start = Array.from({ length: size }, () => Math.floor(random() * (model === 'two' ? 2 : size)));
			expect(
				cheapestWithin(relaxation.copy(), optimum === Infinity ? 1e6 : optimum - 1, start)
			).toBeUndefined();
			const found = cheapestWithin(relaxation, 1000, start);
			if (optimum === Infinity) impossible++;
			else
				expect(found && [found.cost, costOf(edges, found.sides), agrees(found.sides)]).toEqual([
					optimum,
					optimum,
					true
				]);
		}
		expect(impossible).toBeGreaterThan(10);
	});

	test('what is fixed within the room fits in every agreeing partition within it', () => {
		const random = seeded(15);
		let fixed = 0;
		for (const edges of graphs(16, 200)) {
			const relaxation = new Relaxation(edges, model, { left: 1e7 });
			const agrees = agreeing(edges, decideSome(relaxation, random));
			const room = cheapest(model, edges, agrees);
			if (!relaxation.solve(room) || room === Infinity) continue;
			const open = [...edges.keys()].filter((edge) => relaxation.isOpen(edge));
			relaxation.fix(room);
			for (const edge of open.filter((one) => !relaxation.isOpen(one))) {
				fixed++;
				const misfit = cheapest(model, edges, (sides) => agrees(sides) && !fitsEdge(at(edges, edge), sides));
				expect(misfit).toBeGreaterThan(room);
			}
		}
		expect(fixed).toBeGreaterThan(100);
	});

	test('a copy does not feel what is decided later, nor the other way round', () => {
		for (const edges of graphs(17, 60)) {
			const relaxation = new Relaxation(edges, model, { left: 1e7 });
			relaxation.solve(Infinity);
			const copy = relaxation.copy();
			const before = relaxation.value;
			copy.decide(0, !copy.fits(0));
			copy.solve(Infinity);
			expect([relaxation.value, relaxation.isOpen(0)]).toEqual([before, true]);
			relaxation.decide(0, relaxation.fits(0));
			relaxation.solve(Infinity);
			const optimum = cheapest(model, edges, (sides) => fitsEdge(at(edges, 0), sides) === copy.fits(0));
			expect(copy.value).toBeLessThanOrEqual(optimum + 1e-6);
		}
	});

	test('the kernel keeps every partition within the room, and knows what becomes of each tie', () => {
		const random = seeded(18);
		let smaller = 0;
		for (let round = 0; round < 150; round++) {
			const ties = randomTies(random);
			const all = [...partitions(size, model === 'two' ? 2 : size)];
			const cost = (sides: ArrayLike<number>) => ties.filter((tie) => !fits(tie, sides)).length;
			const room = Math.min(...all.map(cost));
			const kernel = kernelOf(size, ties, model, room, { left: 1e7 });
			if (kernel.links.length > 0) smaller++;
			const linked = sidesOf(size, kernel.links, model);
			for (const sides of all.filter((one) => cost(one) === room)) {
				expect(kernel.links.filter((link) => !fits(link, sides))).toEqual([]);
				expect(kernel.paid + costOf(kernel.edges, sides)).toBe(room);
				const told = kernel.parts.map(({ edge, agrees }, place) => {
					if (edge < 0) return fits(at(ties, place), linked);
					const { a, b, weight } = at(kernel.edges, edge);
					return ((sides[a] === sides[b]) === weight >= 0) === agrees;
				});
				expect(told).toEqual(ties.map((tie) => fits(tie, sides)));
			}
		}
		expect(smaller).toBeGreaterThan(30);
	});
});

describe('halving', () => {
	test('three contradictions that share ties in pairs take two misfits', () => {
		const columns = [
			[0, 1],
			[1, 2],
			[0, 2]
		].map((rows) => ({ rows, worth: 1 }));
		expect(halves(columns, Float64Array.of(0.5, 0.5, 0.5))).toEqual([{ rows: [0, 1, 2], worth: 2 }]);
		expect(halves(columns, Float64Array.of(1, 1, 0))).toEqual([]);
	});

	test('asks nothing of a covering that the columns do not ask', () => {
		const random = seeded(19);
		const rows = 7;
		let found = 0;
		for (let round = 0; round < 400; round++) {
			const offered: Column[] = Array.from({ length: 12 }, () => ({
				rows: [...Array(rows).keys()].filter(() => random() < 0.4),
				worth: 1
			})).filter(({ rows }) => rows.length > 0);
			const programme = new PackingProgramme(Array<number>(rows).fill(1));
			offered.forEach(({ rows, worth }) => programme.offer(rows, worth));
			while (programme.improve() > 0);
			const first = halves(programme.tight(), programme.prices);
			first.forEach(({ rows, worth }) => programme.offer(rows, worth));
			while (programme.improve() > 0);
			const second = halves(programme.tight(), programme.prices);
			found += first.length + second.length;
			for (let covering = 0; covering < 2 ** rows; covering++) {
				const covers = ({ rows, worth }: Column) =>
					[...rows].filter((row) => (covering >> row) & 1).length >= worth;
				if (offered.every(covers)) expect([...first, ...second].every(covers)).toBe(true);
			}
		}
		expect(found).toBeGreaterThan(50);
	});
});

describe('the packing programme', () => {
	test('ends with prices that prove its value when rows are free or paid for, at whatever moment that was said', () => {
		const random = seeded(20);
		let infinite = 0;
		for (let round = 0; round < 600; round++) {
			const capacities = Array.from({ length: 8 }, () => 1 + Math.floor(random() * 3));
			let programme = new PackingProgramme(capacities);
			const columns: number[][] = [];
			const free = new Set<number>();
			const paid = new Set<number>();
			for (const row of capacities.keys()) {
				const column = [...capacities.keys()].filter(() => random() < 0.4);
				if (column.length > 0) {
					columns.push(column);
					programme.offer(column);
				}
				for (let steps = Math.floor(random() * 3); steps > 0; steps--) programme.improve();
				const chance = random();
				if (chance < 0.2) {
					free.add(row);
					programme.free(row);
				} else if (chance < 0.4) {
					paid.add(row);
					programme.pay(row);
				}
				programme = new PackingProgramme(programme);
			}
			while (programme.value < Infinity && programme.improve() > 0);
			if (programme.value === Infinity) {
				infinite++;
				expect(columns.some((rows) => rows.every((row) => free.has(row)))).toBe(true);
				continue;
			}
			const { prices, value } = programme;
			for (const row of free) expect(prices[row]).toBeCloseTo(0, 9);
			for (const row of paid) expect(prices[row]).toBeGreaterThan(1 - 1e-9);
			expect(Math.min(...prices)).toBeGreaterThan(-1e-9);
			const worth = (rows: readonly number[]) => rows.reduce((sum, row) => sum + at(prices, row), 0);
			expect(Math.min(...columns.map(worth))).toBeGreaterThan(1 - 1e-9);
			const priced = capacities.reduce((sum, most, row) => sum + most * at(prices, row), 0);
			expect(priced).toBeCloseTo(value, 9);
		}
		expect(infinite).toBeGreaterThan(5);
	});
});
