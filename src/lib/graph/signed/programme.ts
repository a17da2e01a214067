import { at } from '../known';
import { Basis, nothing } from './basis';
import { Columns, type Column } from './columns';
import { Prices } from './prices';

/** What is known of a row. */
const bound = 0;
const free = 1;
const paid = 2;

/**
 * The packing programme: give every column (a set of rows) a weight of 0 or more, so that no row carries more than its capacity and
 * what the weights are worth is the highest. Columns are added while it is being solved. Dantzig's revised simplex method with an explicit
 * inverse of the basis, fit for some hundreds of rows; what comes in is what gains most for the length of the step, by Devex reference
 * weights (Harris 1973, "Pivot selection methods of the Devex LP code"), which takes half as many steps as going by gain.
 *
 * Read as the covering programme that it is the dual of, each row is a variable, its price the variable's value. A variable can be
 * fixed at 0 (`free`) or at 1 (`pay`) at any time: the state stays feasible, the next steps start from it, and the row is soon gone.
 */
export class PackingProgramme {
	/**
	 * What all weights are worth. Every state is feasible, so that this bounds the optimum of the covering programme from below;
	 * infinite when that has no solution.
	 */
	value: number;
	/** What is known of each row. */
	readonly #known: Uint8Array;
	/** The rows that are left, and for each row its place among them, -1 when it is gone. */
	#rows: Int32Array;
	#places: Int32Array;
	readonly #prices: Prices;
	readonly #columns: Columns;
	readonly #basis: Basis;
	/** A row of the inverse. */
	#row: Float64Array;

	/** @param from the rows' capacities, 0 or more, infinite ones do not bind; or a programme to be copied as it stands */
	constructor(from: ArrayLike<number> | PackingProgramme) {
		const copied = from instanceof PackingProgramme;
		const size = copied ? from.#rows.length : from.length;
		this.value = copied ? from.value : 0;
		this.#known = copied
			? from.#known.slice()
			: Uint8Array.from(from, (capacity) => (capacity === Infinity ? free : bound));
		this.#rows = copied ? from.#rows : Int32Array.from({ length: size }, (_, row) => row);
		this.#places = copied ? from.#places : this.#rows;
		this.#prices = new Prices(copied ? from.#prices : size);
		this.#columns = new Columns(copied ? from.#columns : undefined);
		this.#basis = new Basis(copied ? from.#basis : Float64Array.from(from));
		this.#row = new Float64Array(size);
	}

	/** Lets the programme use a column. */
	offer(rows: Column['rows'], worth = 1): void {
		const places: number[] = [];
		let left = worth;
		for (const row of rows) {
			if (this.#known[row] === bound) places.push(at(this.#places, row));
			else if (this.#known[row] === paid) left--;
		}
		if (left > 0) this.#columns.add({ rows: places, worth: left }, this.#prices.list);
	}

	/** What one more unit of a row's capacity would be worth. */
	price(row: number): number {
		const known = this.#known[row];
		if (known === bound) return at(this.#prices.list, at(this.#places, row));
		return known === paid ? 1 : 0;
	}

	/** The prices of all rows. */
	prices(): Float64Array {
		const prices = new Float64Array(this.#known.length);
		for (let row = 0; row < prices.length; row++) prices[row] = this.price(row);
		return prices;
	}

	/** What a row has left of its capacity, infinite where that is no matter. */
	slack(row: number): number {
		return this.#known[row] === bound ? this.#basis.slack(at(this.#places, row)) : Infinity;
	}

	/** The columns that the prices cover just so. */
	tight(): Column[] {
		const found: Column[] = [];
		for (let column = 0; column < this.#columns.size; column++) {
			if (this.#columns.gain(column) <= -1e-6) continue;
			const rows = this.#columns
				.rows(column)
				.map((place) => at(this.#rows, place))
				.filter((row) => this.#known[row] === bound);
			found.push({ rows, worth: this.#columns.worth(column) });
		}
		return found;
	}

	/** Forgets columns that the prices cover amply, while those with a weight are covered just so, and rows that no longer bind. */
	tidy(): void {
		const kept = Int32Array.from(this.#rows.keys()).filter(
			(place) => this.#known[at(this.#rows, place)] === bound
		);
		const place = new Int32Array(this.#rows.length).fill(-1);
		kept.forEach((before, after) => (place[before] = after));
		this.#columns.reckon(this.#prices.list);
		this.#columns.tidy(-0.1, place);
		if (kept.length === this.#rows.length) return;
		this.#rows = kept.map((before) => at(this.#rows, before));
		this.#places = this.#places.map((before) => (before < 0 ? -1 : at(place, before)));
		this.#prices.keep(kept);
		this.#basis.keep(kept);
		this.#row = new Float64Array(kept.length);
	}

	/**
	 * From now on a row holds whatever it is loaded with, and its price is 0.
	 *
	 * @returns the work done, in entries of the inverse
	 */
	free(row: number): number {
		this.#known[row] = free;
		return this.#release(at(this.#places, row));
	}

	/**
	 * From now on the price of a row is 1, whatever it is loaded with.
	 *
	 * @returns the work done, in entries of the inverse
	 */
	pay(row: number): number {
		this.#known[row] = paid;
		const place = at(this.#places, row);
		// What it does not carry is worth as much as a column: all that it can carry, and a column that much less as it loads it.
		this.#columns.charge(place);
		if (this.#basis.isSlack(place)) {
			this.value += this.#basis.slack(place);
			this.#basis.row(place, this.#row);
			this.#row[place] = 0;
			this.#prices.step(this.#row, 1, 0);
			this.#columns.reckon(this.#prices.list);
		} else this.#prices.list[place] = at(this.#prices.list, place) - 1;
		return this.#release(place);
	}

	/**
	 * Brings into the basis the column or slack that promises most.
	 *
	 * @returns the work done, in entries of the inverse; 0 when no other weights are better for the columns offered
	 */
	improve(): number {
		const { column, score } = this.#columns.best(nothing);
		const slack = this.#prices.best(score);
		if (slack >= 0) return this.#enterSlack(slack);
		if (column < 0) return 0;
		return this.#enter(this.#columns.rows(column), this.#columns.gain(column), this.#columns.length(column));
	}

	/** Brings a row's slack into the basis, to stay there. */
	#release(place: number): number {
		const work = this.#basis.isSlack(place) ? 0 : this.#enterSlack(place);
		this.#basis.release(place);
		return work;
	}

	#enterSlack(place: number): number {
		return this.#enter([place], -at(this.#prices.list, place), this.#prices.length(place), place);
	}

	/**
	 * Brings a variable into the basis, growing from 0 if that gains something; a slack also shrinks below, if that does.
	 *
	 * @param slack the row whose slack it is
	 */
	#enter(rows: Column['rows'], gain: number, length: number, slack = -1): number {
		const entrance = this.#basis.entrance(rows, gain);
		if (!entrance) {
			this.value = Infinity;
			return 1;
		}
		const { place, pivot } = entrance;
		const row = this.#row;
		this.value += gain * this.#basis.step(place);
		this.#basis.row(place, row);
		this.#columns.step(row, gain / pivot, length / (pivot * pivot));
		this.#prices.step(row, gain / pivot, length / (pivot * pivot));
		const work = this.#basis.enter(place, slack);
		if (slack >= 0) this.#prices.list[slack] = 0;
		return work + row.length + 4 * this.#columns.size;
	}
}
