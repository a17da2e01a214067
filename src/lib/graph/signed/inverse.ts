import { at } from '../known';
import { add, Changes, swap } from './changes';

/**
 * The inverse of a programme's basis. A row whose slack is in the basis has the place of its own number there, so that its column of
 * the inverse is the identity's, and only the other columns are stored.
 */
export class Inverse {
	#size: number;
	/** The columns stored, before the changes put off, one after the other, and room for one more. */
	#entries: Float64Array;
	/** The rows with stored columns, in the order of the columns. */
	readonly #stored: number[];
	/** For each row where its column begins, -1 if it is not stored. */
	#start: Int32Array;
	/** For each row 1 if its slack is in the basis. */
	#slack: Uint8Array;
	#changes: Changes;

	/** @param from how many rows there are; or an inverse to be copied */
	constructor(from: number | Inverse) {
		const copied = typeof from !== 'number';
		if (copied) from.#makeChanges();
		this.#size = copied ? from.#size : from;
		this.#entries = copied
			? from.#entries.slice(0, (from.#stored.length + 1) * from.#size)
			: new Float64Array(from);
		this.#stored = copied ? from.#stored.slice() : [];
		this.#start = copied ? from.#start.slice() : new Int32Array(from).fill(-1);
		this.#slack = copied ? from.#slack.slice() : new Uint8Array(from).fill(1);
		this.#changes = new Changes(this.#size);
	}

	/** Whether a row's slack is in the basis. */
	isSlack(row: number): boolean {
		return this.#slack[row] === 1;
	}

	/** Writes the sum of the columns of some rows. */
	sum(rows: readonly number[] | Int32Array, into: Float64Array): void {
		into.fill(0);
		for (const row of rows) {
			const start = this.#start[row] ?? 0;
			if (start >= 0) add(1, this.#entries, start, into);
			else into[row] = (into[row] ?? 0) + 1;
		}
		this.#changes.apply(into);
	}

	/** Writes the row of the inverse at a place. */
	row(place: number, into: Float64Array): void {
		into.fill(0);
		const { places, times } = this.#changes.sources(place);
		for (let index = 0; index < places.length; index++) {
			const source = places[index] ?? 0;
			const often = times[index] ?? 0;
			if ((this.#start[source] ?? 0) < 0) into[source] = (into[source] ?? 0) + often;
			let entry = source;
			for (const row of this.#stored) {
				into[row] = (into[row] ?? 0) + often * (this.#entries[entry] ?? 0);
				entry += this.#size;
			}
		}
	}

	/**
	 * Changes what is in the basis at a place.
	 *
	 * @param rates the column that comes in, as the basis expresses it
	 * @returns the work done, in entries
	 */
	pivot(place: number, rates: Float64Array): number {
		if (at(this.#start, place) < 0) this.#store(place);
		this.#slack[place] = 0;
		this.#changes.putOff(place, rates);
		if (this.#changes.isFull) this.#makeChanges();
		return this.#size * this.#stored.length;
	}

	/** Gives a row's slack, just come in at a place, the place of its own number. */
	home(row: number, place: number): void {
		this.#slack[row] = 1;
		if (row === place) return;
		for (let column = 0; column < this.#stored.length; column++) {
			swap(this.#entries, column * this.#size + row, column * this.#size + place);
		}
		this.#changes.exchange(row, place);
	}

	/**
	 * Drops rows whose slack is in the basis.
	 *
	 * @param rows the other rows, ascending
	 */
	keep(rows: Int32Array): void {
		this.#makeChanges();
		this.#dropSlack();
		const old = this.#size;
		const size = rows.length;
		const entries = this.#entries;
		// From the left to the right, what is written over has been read.
		for (let column = 0; column < this.#stored.length; column++) {
			for (let place = 0; place < size; place++) {
				entries[column * size + place] = entries[column * old + (rows[place] ?? 0)] ?? 0;
			}
		}
		const start = this.#start;
		this.#size = size;
		this.#start = new Int32Array(size).fill(-1);
		this.#slack = new Uint8Array(size).fill(1);
		this.#changes = new Changes(size);
		rows.forEach((row, place) => {
			const begin = at(start, row);
			if (begin < 0) return;
			this.#stored[begin / old] = place;
			this.#start[place] = (begin / old) * size;
			this.#slack[place] = 0;
		});
	}

	/** Stores the column of a row, the identity's until now. */
	#store(row: number): void {
		const start = this.#stored.length * this.#size;
		if (start + 2 * this.#size > this.#entries.length) {
			const entries = new Float64Array(start + 16 * this.#size);
			entries.set(this.#entries);
			this.#entries = entries;
		}
		this.#entries.fill(0, start, start + this.#size);
		this.#entries[start + row] = 1;
		this.#start[row] = start;
		this.#stored.push(row);
	}

	#makeChanges(): void {
		if (this.#changes.isEmpty) return;
		this.#dropSlack();
		this.#changes.make(this.#entries, this.#stored.length);
	}

	/** Drops the columns that are the identity's once the changes are made, moving the last ones into their places. */
	#dropSlack(): void {
		for (let column = this.#stored.length - 1; column >= 0; column--) {
			const row = at(this.#stored, column);
			if (this.#slack[row] === 0) continue;
			const last = this.#stored.pop() ?? row;
			this.#start[row] = -1;
			if (last === row) continue;
			const from = at(this.#start, last);
			this.#entries.copyWithin(column * this.#size, from, from + this.#size);
			this.#stored[column] = last;
			this.#start[last] = column * this.#size;
		}
	}
}
