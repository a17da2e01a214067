import { at } from '../known';

/** A column of a programme. */
export interface Column {
	/** The rows that it loads; one that is named twice, twice as much. */
	readonly rows: readonly number[] | Int32Array;
	/** What a unit of it is worth. */
	readonly worth: number;
}

/** The columns of a programme, one after the other in one list, as all are looked through at every step. */
export class Columns {
	/** How many there are. */
	size = 0;
	#rows: Int32Array;
	/** Where the rows of each column begin; one more for the end of the last. */
	#starts: Int32Array;
	#worths: Float64Array;
	/**
	 * For each column the squared length of the step that bringing it in is, roughly: Devex reference weights (Harris 1973, "Pivot
	 * selection methods of the Devex LP code"). Going by gain for length needs half as many steps as going by gain.
	 */
	#lengths: Float64Array;

	/** @param from columns to be copied */
	constructor(from?: Columns) {
		this.size = from ? from.size : 0;
		this.#rows = from ? from.#rows.slice() : new Int32Array(1024);
		this.#starts = from ? from.#starts.slice() : new Int32Array(256);
		this.#worths = from ? from.#worths.slice() : new Float64Array(256);
		this.#lengths = from ? from.#lengths.slice() : new Float64Array(256);
	}

	add({ rows, worth }: Column): void {
		const start = at(this.#starts, this.size);
		if (this.size + 2 > this.#starts.length) {
			this.#starts = grown(this.#starts, new Int32Array(2 * this.#starts.length));
			this.#worths = grown(this.#worths, new Float64Array(2 * this.#worths.length));
			this.#lengths = grown(this.#lengths, new Float64Array(2 * this.#lengths.length));
		}
		if (start + rows.length > this.#rows.length) {
			this.#rows = grown(this.#rows, new Int32Array(2 * (start + rows.length)));
		}
		this.#rows.set(rows, start);
		this.#worths[this.size] = worth;
		this.#lengths[this.size] = 1;
		this.size++;
		this.#starts[this.size] = start + rows.length;
	}

	setWorth(column: number, worth: number): void {
		this.#worths[column] = worth;
	}

	get(column: number): Column {
		return {
			rows: this.#rows.subarray(at(this.#starts, column), at(this.#starts, column + 1)),
			worth: at(this.#worths, column)
		};
	}

	/** What a unit of a column is worth beyond what the prices ask for its rows. */
	gain(column: number, prices: Float64Array): number {
		const end = this.#starts[column + 1] ?? 0;
		let gain = this.#worths[column] ?? 0;
		for (let entry = this.#starts[column] ?? 0; entry < end; entry++) {
			gain -= prices[this.#rows[entry] ?? 0] ?? 0;
		}
		return gain;
	}

	/** The column with the highest gain for its length, of those that gain more than `least`; -1 if there is none. */
	best(prices: Float64Array, least: number): number {
		let best = -1;
		let most = 0;
		for (let column = 0; column < this.size; column++) {
			const gain = this.gain(column, prices);
			if (gain <= least) continue;
			const score = (gain * gain) / (this.#lengths[column] ?? 1);
			if (score <= most) continue;
			most = score;
			best = column;
		}
		return best;
	}

	/**
	 * Brings the lengths up to date before a step.
	 *
	 * @param entering the column that the step brings in
	 * @param row the row of the inverse that it changes places with
	 * @param pivot how fast what is there gives way
	 */
	lengthen(entering: number, row: Float64Array, pivot: number): void {
		const factor = (this.#lengths[entering] ?? 1) / (pivot * pivot);
		for (let column = 0; column < this.size; column++) {
			const end = this.#starts[column + 1] ?? 0;
			let rate = 0;
			for (let entry = this.#starts[column] ?? 0; entry < end; entry++)
				rate += row[this.#rows[entry] ?? 0] ?? 0;
			const length = rate * rate * factor;
			if (length > (this.#lengths[column] ?? 1)) this.#lengths[column] = length;
		}
	}

	/** Drops the columns after the first few that gain less than `least`. */
	drop(first: number, least: number, prices: Float64Array): void {
		let kept = first;
		for (let column = first; column < this.size; column++) {
			if (this.gain(column, prices) < least) continue;
			const start = at(this.#starts, kept);
			const { rows, worth } = this.get(column);
			this.#rows.copyWithin(start, at(this.#starts, column), at(this.#starts, column + 1));
			this.#worths[kept] = worth;
			this.#lengths[kept] = at(this.#lengths, column);
			kept++;
			this.#starts[kept] = start + rows.length;
		}
		this.size = kept;
	}
}

function grown<T extends Int32Array | Float64Array>(list: T, into: T): T {
	into.set(list);
	return into;
}
