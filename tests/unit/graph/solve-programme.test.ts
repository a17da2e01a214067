import { describe, expect, test } from 'vitest';
import { at } from '$lib/graph/known';
import type { Column } from '$lib/graph/signed/columns';
import { halves } from '$lib/graph/signed/halves';
import { PackingProgramme } from '$lib/graph/signed/programme';
import { seeded } from '$lib/graph/signed/random';

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
			const first = halves(programme.tight(), programme.prices());
			first.forEach(({ rows, worth }) => programme.offer(rows, worth));
			while (programme.improve() > 0);
			const second = halves(programme.tight(), programme.prices());
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
				if (random() < 0.3) programme.tidy();
				programme = new PackingProgramme(programme);
			}
			// Tidying forgets columns that were covered amply.
			columns.forEach((column) => programme.offer(column));
			while (programme.value < Infinity && programme.improve() > 0);
			if (programme.value === Infinity) {
				infinite++;
				expect(columns.some((rows) => rows.every((row) => free.has(row)))).toBe(true);
				continue;
			}
			const { value } = programme;
			const prices = programme.prices();
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
