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
	/** For each column what a unit of it is worth beyond what the prices ask for its rows. */
	#gains: Float64Array;
	/** For each column the squared length of the step that bringing it in is, roughly (see `PackingProgramme`). */
	#lengths: Float64Array;

	/** @param from columns to be copied */
	constructor(from?: Columns) {
		this.size = from ? from.size : 0;
		this.#rows = from ? from.#rows.slice() : new Int32Array(1024);
		this.#starts = from ? from.#starts.slice() : new Int32Array(256);
		this.#worths = from ? from.#worths.slice() : new Float64Array(256);
		this.#gains = from ? from.#gains.slice() : new Float64Array(256);
		this.#lengths = from ? from.#lengths.slice() : new Float64Array(256);
	}

	add({ rows, worth }: Column, prices: Float64Array): void {
		const start = at(this.#starts, this.size);
		if (this.size + 2 > this.#starts.length) {
			this.#starts = grown(this.#starts, new Int32Array(2 * this.#starts.length));
			this.#worths = grown(this.#worths, new Float64Array(2 * this.#worths.length));
			this.#gains = grown(this.#gains, new Float64Array(2 * this.#gains.length));
			this.#lengths = grown(this.#lengths, new Float64Array(2 * this.#lengths.length));
		}
		if (start + rows.length > this.#rows.length) {
			this.#rows = grown(this.#rows, new Int32Array(2 * (start + rows.length)));
		}
		this.#rows.set(rows, start);
		this.#worths[this.size] = worth;
		this.#lengths[this.size] = 1;
		this.#starts[this.size + 1] = start + rows.length;
		this.#reckon(this.size, prices);
		this.size++;
	}

	rows(column: number): Int32Array {
		return this.#rows.subarray(at(this.#starts, column), at(this.#starts, column + 1));
	}

	worth(column: number): number {
		return at(this.#worths, column);
	}

	/** What a unit of a column is worth beyond what the prices ask for its rows. */
	gain(column: number): number {
		return at(this.#gains, column);
	}

	/** The gain of the best column squared, for its length; and the column, -1 if none gains more than `least`. */
	best(least: number): { column: number; score: number } {
		const gains = this.#gains;
		const lengths = this.#lengths;
		let best = -1;
		let most = 0;
		for (let column = 0; column < this.size; column++) {
			const gain = gains[column] ?? 0;
			if (gain <= least) continue;
			const score = (gain * gain) / (lengths[column] ?? 1);
			if (score <= most) continue;
			most = score;
			best = column;
		}
		return { column: best, score: most };
	}

	/** The length of a column. */
	length(column: number): number {
		return at(this.#lengths, column);
	}

	/**
	 * Brings gains and lengths up to date with a step.
	 *
	 * @param row the row of the inverse that the entering variable takes the place of, before the step
	 * @param gain how much the prices of that row's entries rise for each unit
	 * @param length of the entering variable, for the pivot squared
	 */
	step(row: Float64Array, gain: number, length: number): void {
		const rows = this.#rows;
		const starts = this.#starts;
		const gains = this.#gains;
		const lengths = this.#lengths;
		let entry = 0;
		for (let column = 0; column < this.size; column++) {
			const end = starts[column + 1] ?? 0;
			let rate = 0;
			for (; entry < end; entry++) rate += row[rows[entry] ?? 0] ?? 0;
			gains[column] = (gains[column] ?? 0) - gain * rate;
			const through = rate * rate * length;
			if (through > (lengths[column] ?? 1)) lengths[column] = through;
		}
	}

	/** Takes from what each column is worth what it loads a row with. */
	charge(row: number): void {
		for (let column = 0; column < this.size; column++) {
			for (const loaded of this.rows(column)) {
				if (loaded === row) this.#worths[column] = at(this.#worths, column) - 1;
			}
		}
	}

	/** Works all gains out anew. */
	reckon(prices: Float64Array): void {
		for (let column = 0; column < this.size; column++) this.#reckon(column, prices);
	}

	/**
	 * Drops columns that gain less than `least`, and those that are worth nothing.
	 *
	 * @param place for each row its new number, -1 for one that columns no longer load
	 */
	tidy(least: number, place: Int32Array): void {
		let kept = 0;
		let filled = 0;
		let entry = 0;
		for (let column = 0; column < this.size; column++) {
			const end = at(this.#starts, column + 1);
			const gain = at(this.#gains, column);
			const worth = at(this.#worths, column);
			if (gain < (worth > 0 ? least : -1e-9)) {
				entry = end;
				continue;
			}
			for (; entry < end; entry++) {
				const row = at(place, at(this.#rows, entry));
				if (row >= 0) this.#rows[filled++] = row;
			}
			this.#worths[kept] = worth;
			this.#gains[kept] = gain;
			this.#lengths[kept] = at(this.#lengths, column);
			kept++;
			this.#starts[kept] = filled;
		}
		this.size = kept;
	}

	#reckon(column: number, prices: Float64Array): void {
		const end = this.#starts[column + 1] ?? 0;
		let gain = this.#worths[column] ?? 0;
		for (let entry = this.#starts[column] ?? 0; entry < end; entry++) {
			gain -= prices[this.#rows[entry] ?? 0] ?? 0;
		}
		this.#gains[column] = gain;
	}
}

function grown<T extends Int32Array | Float64Array>(list: T, into: T): T {
	into.set(list);
	return into;
}
