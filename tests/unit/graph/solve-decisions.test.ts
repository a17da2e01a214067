import { describe, expect, test } from 'vitest';
import { at } from '$lib/graph/known';
import { cheapestWithin } from '$lib/graph/signed/branch';
import type { Edge, Model } from '$lib/graph/signed/edges';
import { kernelOf } from '$lib/graph/signed/kernel';
import { costOf } from '$lib/graph/signed/local';
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
