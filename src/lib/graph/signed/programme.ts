import { at } from '../known';
import { Columns, type Column } from './columns';

/** What is nearer to nothing than this is nothing. */
const nothing = 1e-9;

/**
 * The packing programme: give every column (a set of rows) a weight of 0 or more, so that no row carries more than its capacity and
 * what the weights are worth is the highest. Columns are added while it is being solved. Dantzig's revised simplex method with an explicit
 * inverse of the basis, fit for some hundreds of rows.
 *
 * Read as the covering programme that it is the dual of, each row is a variable, its price the variable's value. A variable can be
 * fixed at 0 (`free`) or at 1 (`pay`) at any time: the state stays feasible, and the next steps start from it.
 */
export class PackingProgramme {
	/**
	 * What all weights are worth. Every state is feasible, so that this bounds the optimum of the covering programme from below;
	 * infinite when that has no solution.
	 */
	value: number;
	/** What one more unit of a row's capacity would be worth. */
	readonly prices: Float64Array;
	/** The slack of each row, and then the columns offered. */
	readonly #columns: Columns;
	/** Columns of the inverse; those that are not here are still the identity's. */
	readonly #inverse: (Float64Array | undefined)[];
	/** The places of those that are. */
	readonly #changed: number[];
	/** What each variable of the basis carries, and the row whose slack it is, or -1 for a column. */
	readonly #carried: Float64Array;
	readonly #slackOf: Int32Array;
	/** How fast each variable of the basis gives way to the one that enters. */
	readonly #rates: Float64Array;

	/** @param from the rows' capacities, 0 or more, infinite ones do not bind; or a programme to be copied as it stands */
	constructor(from: ArrayLike<number> | PackingProgramme) {
		const copied = from instanceof PackingProgramme;
		const rows = copied ? from.prices.length : from.length;
		this.value = copied ? from.value : 0;
		this.prices = copied ? from.prices.slice() : new Float64Array(rows);
		this.#columns = new Columns(copied ? from.#columns : undefined);
		this.#inverse = copied
			? from.#inverse.map((column) => column?.slice())
			: Array.from({ length: rows }, () => undefined);
		this.#changed = copied ? from.#changed.slice() : [];
		this.#carried = copied ? from.#carried.slice() : Float64Array.from(from);
		this.#slackOf = copied ? from.#slackOf.slice() : Int32Array.from({ length: rows }, (_, row) => row);
		this.#rates = new Float64Array(rows);
		if (copied) return;
		for (let row = 0; row < rows; row++) this.#columns.add({ rows: [row], worth: 0 });
	}

	/** Lets the programme use a column. */
	offer(rows: Column['rows'], worth = 1): void {
		this.#columns.add({ rows, worth });
	}

	/** Forgets columns that the prices cover amply; those with a weight are covered just so. */
	forget(): void {
		this.#columns.drop(this.prices.length, -0.1, this.prices);
	}

	/** The columns that the prices cover just so. */
	tight(): Column[] {
		const found: Column[] = [];
		for (let column = this.prices.length; column < this.#columns.size; column++) {
			if (this.#columns.gain(column, this.prices) > -1e-6) found.push(this.#columns.get(column));
		}
		return found;
	}

	/** What each row has left of its capacity. */
	slack(): Float64Array {
		const slack = new Float64Array(this.prices.length);
		this.#slackOf.forEach((row, place) => {
			if (row >= 0) slack[row] = at(this.#carried, place);
		});
		return slack;
	}

	/**
	 * From now on a row holds whatever it is loaded with, and its price is 0.
	 *
	 * @returns the work done, in entries of the inverse
	 */
	free(row: number): number {
		const work = this.#slackOf.includes(row) ? 0 : this.#enter(row, -1);
		const place = this.#slackOf.indexOf(row);
		if (place >= 0) this.#carried[place] = Infinity;
		return work;
	}

	/** From now on the price of a row is 1 at least: what it does not carry is worth as much as a column. */
	pay(row: number): void {
		this.#columns.setWorth(row, 1);
		const place = this.#slackOf.indexOf(row);
		if (place < 0) return;
		this.value += at(this.#carried, place);
		if (!this.#inverse[place]) this.prices[place] = at(this.prices, place) + 1;
		for (const column of this.#changed) {
			this.prices[column] = at(this.prices, column) + (this.#inverse[column]?.[place] ?? 0);
		}
	}

	/**
	 * Brings into the basis the column or slack that promises most.
	 *
	 * @returns the work done, in entries of the inverse; 0 when no other weights are better for the columns offered
	 */
	improve(): number {
		const entering = this.#columns.best(this.prices, nothing);
		return entering < 0 ? 0 : this.#enter(entering, 1);
	}

	/**
	 * Brings a variable into the basis.
	 *
	 * @param direction 1 to let it grow from 0, -1 to let it shrink below
	 */
	#enter(entering: number, direction: 1 | -1): number {
		const gain = this.#columns.gain(entering, this.prices);
		this.#setRates(this.#columns.get(entering).rows);
		const leaving = this.#firstToLeave(direction);
		if (leaving < 0) {
			this.value = Infinity;
			return 1;
		}
		const rates = this.#rates;
		const carried = this.#carried;
		const step = at(carried, leaving) / at(rates, leaving);
		this.value += gain * step;
		for (let place = 0; place < carried.length; place++) {
			carried[place] = Math.max(0, (carried[place] ?? 0) - (rates[place] ?? 0) * step);
		}
		carried[leaving] = step;
		this.#slackOf[leaving] = entering < this.prices.length ? entering : -1;
		this.#columns.lengthen(entering, this.#rowOfInverse(leaving), at(rates, leaving));
		return this.#pivot(leaving, gain) + this.prices.length + 4 * this.#columns.size;
	}

	#setRates(rows: Iterable<number>): void {
		const rates = this.#rates.fill(0);
		for (const row of rows) {
			const inverse = this.#inverse[row];
			if (!inverse) rates[row] = (rates[row] ?? 0) + 1;
			else
				for (let place = 0; place < rates.length; place++)
					rates[place] = (rates[place] ?? 0) + (inverse[place] ?? 0);
		}
	}

	/** The place of the variable that is first at 0, or -1 if none ever is. */
	#firstToLeave(direction: 1 | -1): number {
		let leaving = -1;
		let step = Infinity;
		let pivot = 0;
		for (let place = 0; place < this.#rates.length; place++) {
			const rate = (this.#rates[place] ?? 0) * direction;
			if (rate < nothing) continue;
			const most = (this.#carried[place] ?? 0) / rate;
			// Among equals the largest pivot, for accuracy.
			if (most === Infinity || most > step + 1e-12 || (most > step - 1e-12 && rate <= pivot)) continue;
			leaving = place;
			step = most;
			pivot = rate;
		}
		return leaving;
	}

	#rowOfInverse(place: number): Float64Array {
		const row = new Float64Array(this.prices.length);
		if (!this.#inverse[place]) row[place] = 1;
		for (const column of this.#changed) row[column] = this.#inverse[column]?.[place] ?? 0;
		return row;
	}

	#pivot(leaving: number, gain: number): number {
		if (!this.#inverse[leaving]) {
			this.#inverse[leaving] = new Float64Array(this.prices.length);
			this.#inverse[leaving][leaving] = 1;
			this.#changed.push(leaving);
		}
		const rates = this.#rates;
		const pivot = at(rates, leaving);
		let work = 0;
		for (const column of this.#changed) {
			const inverse = this.#inverse[column];
			const entry = (inverse?.[leaving] ?? 0) / pivot;
			if (!inverse || entry === 0) continue;
			for (let place = 0; place < rates.length; place++) {
				inverse[place] = (inverse[place] ?? 0) - (rates[place] ?? 0) * entry;
			}
			inverse[leaving] = entry;
			this.prices[column] = at(this.prices, column) + gain * entry;
			work += rates.length;
		}
		return work;
	}
}
