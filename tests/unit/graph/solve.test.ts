import { at } from '$lib/graph/known';
import { describe, expect, test } from 'vitest';
import type { Model, SignedTie } from '$lib/graph/signed/edges';
import { seeded } from '$lib/graph/signed/random';
import { fits } from '$lib/graph/signed/settle';
import { solve } from '$lib/graph/signed/solve';
import { partitions } from './random';

const models: Model[] = ['any', 'two'];

function randomTies(size: number, count: number, negative: number, random: () => number): SignedTie[] {
	const ties = Array.from({ length: count }, () => ({
		a: Math.floor(random() * size),
		b: Math.floor(random() * size),
		sign: random() < negative ? -1 : 1
	}));
	return ties.filter((tie): tie is SignedTie => tie.a !== tie.b);
}

/** Places of the ties that do not fit, the last told first. */
function misfits(ties: readonly SignedTie[], sides: readonly number[]): number[] {
	return ties.flatMap((tie, index) => (fits(tie, sides) ? [] : [index])).toReversed();
}

/** The fewest misfits; of equal ones, those with the earliest last misfit, then the earliest last but one, and so on. */
function bruteForce(size: number, ties: readonly SignedTie[], model: Model): number[] {
	const all = [...partitions(size, model === 'two' ? 2 : size)].map((sides) => misfits(ties, sides));
	return all.reduce((best, next) => {
		if (next.length !== best.length) return next.length < best.length ? next : best;
		const differing = next.findIndex((index, place) => index !== best[place]);
		return differing >= 0 && at(next, differing) < at(best, differing) ? next : best;
	});
}

describe.each(models)('the cheapest partition into %s sides', (model) => {
	test.each([0, 1, 2])('of %i vertices without ties costs nothing', (size) => {
		const solved = solve(size, [], model);
		expect(solved.sides).toHaveLength(size);
		expect(solved).toMatchObject({ cost: 0, lowerBound: 0 });
	});

	test('leaves the very ties misfit that brute force over all partitions leaves, in thousands of random graphs', () => {
		const random = seeded(1917);
		for (let round = 0; round < 2500; round++) {
			const size = 2 + Math.floor(random() * 6);
			const ties = randomTies(size, Math.floor(random() * 18), random(), random);
			const { sides, cost, lowerBound } = solve(size, ties, model);
			const best = bruteForce(size, ties, model);
			expect(misfits(ties, sides), JSON.stringify(ties)).toEqual(best);
			expect([cost, lowerBound]).toEqual([best.length, best.length]);
		}
	}, 60_000);

	test('is proven for forty vertices in one component, whatever the seed', () => {
		for (let seed = 0; seed < 12; seed++) {
			const chain = Array.from({ length: 39 }, (_, a): SignedTie => ({ a, b: a + 1, sign: 1 }));
			const ties = [...chain, ...randomTies(40, 45, 0.5, seeded(seed))];
			const { sides, cost, lowerBound } = solve(40, ties, model);
			expect(cost).toBe(lowerBound);
			expect(misfits(ties, sides)).toHaveLength(cost);
		}
	});

	test.each([
		['two camps and little noise', 2, 0.08],
		['two camps and much noise', 2, 0.2]
	])('is proven for forty vertices with many ties, %s, in whatever order they come', (_, camps, noise) => {
		const random = seeded(7);
		const camp = Array.from({ length: 40 }, () => Math.floor(random() * camps));
		const ties = Array.from({ length: 600 }, () => ({
			a: Math.floor(random() * 40),
			b: Math.floor(random() * 40)
		})).flatMap(({ a, b }): SignedTie[] => {
			const together = camp[a] === camp[b];
			return a === b ? [] : [{ a, b, sign: together !== random() < noise ? 1 : -1 }];
		});
		const forwards = solve(40, ties, model);
		const turned = ties.map(({ a, b, sign }) => ({ a: 39 - b, b: 39 - a, sign }));
		const backwards = solve(40, turned, model);
		expect(forwards.cost).toBe(forwards.lowerBound);
		expect(backwards.cost).toBe(backwards.lowerBound);
		expect(misfits(turned, backwards.sides)).toEqual(misfits(ties, forwards.sides));
	});

	test('is the same for forty vertices whose ties are half negative, in whatever way they are numbered', () => {
		for (let seed = 20; seed < 32; seed++) {
			const chain = Array.from({ length: 39 }, (_, a): SignedTie => ({ a, b: a + 1, sign: 1 }));
			const ties = [...chain, ...randomTies(40, 80, 0.5, seeded(seed))];
			const turned = ties.map(({ a, b, sign }) => ({ a: 39 - b, b: 39 - a, sign }));
			const one = solve(40, ties, model);
			const other = solve(40, turned, model);
			expect([one.cost, other.cost]).toEqual([one.lowerBound, one.lowerBound]);
			expect(misfits(turned, other.sides)).toEqual(misfits(ties, one.sides));
		}
	});

	test('beyond the effort granted has a lower bound that the proven optimum keeps, and says the same each time', () => {
		for (let seed = 0; seed < 20; seed++) {
			const ties = randomTies(14, 45, 0.4, seeded(seed));
			const proven = solve(14, ties, model);
			const hurried = solve(14, ties, model, 1);
			expect(proven.cost).toBe(proven.lowerBound);
			expect(hurried.lowerBound).toBeLessThanOrEqual(proven.cost);
			expect(hurried.cost).toBeGreaterThanOrEqual(proven.cost);
			expect(solve(14, ties, model, 1)).toEqual(hurried);
		}
	});

	test('of a chain of ten thousand vertices does not overflow the stack', () => {
		const ties = Array.from({ length: 9999 }, (_, a): SignedTie => ({ a, b: a + 1, sign: a % 3 ? 1 : -1 }));
		expect(solve(10000, ties, model).cost).toBe(0);
	});
});
