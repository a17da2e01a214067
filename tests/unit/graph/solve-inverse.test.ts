import { expect, test } from 'vitest';
import { at } from '$lib/graph/known';
import { Inverse } from '$lib/graph/signed/inverse';
import { seeded } from '$lib/graph/signed/random';

/** The rows of an inverse, changed one step at a time. */
function pivoted(rows: readonly number[][], place: number, rates: Float64Array): number[][] {
	const leaving = at(rows, place).map((entry) => entry / at(rates, place));
	return rows.map((row, one) =>
		one === place ? leaving : row.map((entry, column) => entry - at(rates, one) * at(leaving, column))
	);
}

test('an inverse says what plain elimination says, whatever comes in, moves home, is copied or dropped', () => {
	const random = seeded(23);
	let homes = 0;
	let drops = 0;
	for (let round = 0; round < 40; round++) {
		let size = 9;
		let inverse = new Inverse(size);
		let rows = Array.from({ length: size }, (_, one) =>
			Array.from({ length: size }, (_, other) => Number(one === other))
		);
		for (let step = 0; step < 15; step++) {
			const slack = Math.floor(random() * size);
			const isSlack = random() < 0.4 && !inverse.isSlack(slack);
			const loaded = isSlack ? [slack] : [...Array(size).keys()].filter(() => random() < 0.4);
			const rates = new Float64Array(size);
			inverse.sum(loaded, rates);
			const from = random() * size;
			const place = rates.findIndex((rate, one) => one >= from && Math.abs(rate) > 0.3);
			if (place < 0) continue;
			inverse.pivot(place, rates);
			rows = pivoted(rows, place, rates);
			if (isSlack) {
				if (slack !== place) homes++;
				inverse.home(slack, place);
				[rows[slack], rows[place]] = [at(rows, place), at(rows, slack)];
			}
			if (random() < 0.2) inverse = new Inverse(inverse);
			const dropped = Math.floor(random() * size);
			if (isSlack && size > 5 && inverse.isSlack(dropped)) {
				drops++;
				inverse.keep(Int32Array.from(rows.keys()).filter((one) => one !== dropped));
				rows = rows.toSpliced(dropped, 1).map((row) => row.toSpliced(dropped, 1));
				size--;
			}
			for (const one of rows.keys()) {
				const row = new Float64Array(size);
				inverse.row(one, row);
				const column = new Float64Array(size);
				inverse.sum([one], column);
				for (const other of rows.keys()) {
					expect(row[other]).toBeCloseTo(at(at(rows, one), other), 6);
					expect(column[other]).toBeCloseTo(at(at(rows, other), one), 6);
				}
			}
		}
	}
	expect([homes > 40, drops > 10]).toEqual([true, true]);
});
