import { at } from '../known';
import type { Column } from './columns';

/** A sum of columns, modulo 2. */
interface Sum {
	/** The priced rows that it loads an odd number of times, one bit for each. */
	readonly odd: Uint32Array;
	/** The columns that it is made of, one bit for each. */
	readonly made: Uint32Array;
}

/** How far the prices must be from covering a column for it to be worth having. */
const least = 0.05;

/** Few at a time, since every column slows the programme down. */
const mostColumns = 10;

/**
 * Stronger columns: add up columns that are worth an odd number together, halve, and round up. A covering takes rows whole, so what covers each
 * of them covers that too: a Chvátal–Gomory inequality with halves (Caprara & Fischetti 1996, "{0, ½}-Chvátal–Gomory cuts").
 * Three contradictions that share ties in pairs, for example, take two misfits, where the programme is content with three halves.
 *
 * Found by elimination modulo 2 (Koster, Zymolka & Kutschka 2009, "Algorithms to separate {0, ½}-Chvátal–Gomory cuts"): of the rows
 * with a price, such a sum must leave odd only some that cost less than 1 together.
 *
 * @param columns those that the prices cover just so
 * @returns columns that the prices do not cover, the best first
 */
export function halves(columns: readonly Column[], prices: Float64Array): Column[] {
	const priced = [...prices.keys()]
		.filter((row) => at(prices, row) > 1e-6)
		.sort((a, b) => at(prices, b) - at(prices, a));
	const bitOf = new Map(priced.map((row, bit) => [row, bit]));
	const sums = columns.map((column, number) => {
		const sum: Sum = { odd: bits(priced.length), made: bits(columns.length) };
		for (const row of column.rows) flip(sum.odd, bitOf.get(row));
		flip(sum.made, number);
		return sum;
	});
	const found = new Map<string, { column: Column; missing: number }>();
	for (const bit of priced.keys()) {
		const place = sums.findIndex(({ odd }) => has(odd, bit));
		const pivot = sums[place];
		if (!pivot) continue;
		sums.splice(place, 1);
		for (const sum of sums) {
			if (!has(sum.odd, bit)) continue;
			add(sum.odd, pivot.odd);
			add(sum.made, pivot.made);
			if (isCheap(sum.odd, priced, prices)) note(sum);
		}
	}
	return [...found.values()]
		.sort((a, b) => b.missing - a.missing)
		.slice(0, mostColumns)
		.map(({ column }) => column);

	function note({ made }: Sum): void {
		const column = half(
			columns.filter((_, number) => has(made, number)),
			prices.length
		);
		if (!column) return;
		const missing = column.rows.reduce((left, row) => left - at(prices, row), column.worth);
		// Of equally strong ones the column with fewer rows.
		if (missing > least) {
			found.set(column.rows.join(' '), { column, missing: missing / Math.sqrt(column.rows.length) });
		}
	}
}

/** Half the sum of some columns, rounded up; none when rounding up the worth would gain nothing. */
function half(columns: readonly Column[], size: number): { rows: number[]; worth: number } | undefined {
	const worth = columns.reduce((sum, column) => sum + column.worth, 0);
	if (worth % 2 === 0) return undefined;
	const loads = new Uint16Array(size);
	for (const { rows } of columns) {
		for (const row of rows) loads[row] = (loads[row] ?? 0) + 1;
	}
	const rows: number[] = [];
	loads.forEach((load, row) => {
		for (let left = load; left > 0; left -= 2) rows.push(row);
	});
	return { rows, worth: (worth + 1) / 2 };
}

/** Whether the odd rows cost so little that half of it is worth having. */
function isCheap(odd: Uint32Array, priced: readonly number[], prices: Float64Array): boolean {
	let cost = 0;
	for (let bit = 0; bit < priced.length; bit++) {
		if (has(odd, bit)) cost += prices[priced[bit] ?? 0] ?? 0;
		if (cost >= 1 - 2 * least) return false;
	}
	return true;
}

const bits = (size: number): Uint32Array => new Uint32Array((size >> 5) + 1);

function flip(list: Uint32Array, bit: number | undefined): void {
	if (bit !== undefined) list[bit >> 5] = (list[bit >> 5] ?? 0) ^ (1 << (bit & 31));
}

function has(list: Uint32Array, bit: number): boolean {
	return (((list[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

function add(list: Uint32Array, other: Uint32Array): void {
	for (let word = 0; word < list.length; word++) list[word] = (list[word] ?? 0) ^ (other[word] ?? 0);
}
