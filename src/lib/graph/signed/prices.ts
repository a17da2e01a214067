import { nothing, picked } from './basis';

/** The prices of a programme's rows: what one more unit of a row's capacity would be worth, less than 0 where its slack is to come in. */
export class Prices {
	/** By the rows' places. */
	list: Float64Array;
	/** For each slack the squared length of the step that bringing it in is, roughly. */
	#lengths: Float64Array;

	/** @param from how many rows there are; or prices to be copied */
	constructor(from: number | Prices) {
		this.list = typeof from === 'number' ? new Float64Array(from) : from.list.slice();
		this.#lengths = typeof from === 'number' ? new Float64Array(from).fill(1) : from.#lengths.slice();
	}

	/** The length of a slack. */
	length(place: number): number {
		return this.#lengths[place] ?? 1;
	}

	/** The slack that promises most, and more than a score; -1 if none does. */
	best(score: number): number {
		const prices = this.list;
		const lengths = this.#lengths;
		let best = -1;
		let most = score;
		for (let place = 0; place < prices.length; place++) {
			const price = prices[place] ?? 0;
			if (price >= -nothing) continue;
			const promise = (price * price) / (lengths[place] ?? 1);
			if (promise <= most) continue;
			most = promise;
			best = place;
		}
		return best;
	}

	/** Brings prices and lengths up to date with a step, as `Columns.step` does those of the columns. */
	step(row: Float64Array, gain: number, length: number): void {
		const prices = this.list;
		const lengths = this.#lengths;
		for (let place = 0; place < row.length; place++) {
			const rate = row[place] ?? 0;
			prices[place] = (prices[place] ?? 0) + gain * rate;
			const through = rate * rate * length;
			if (through > (lengths[place] ?? 1)) lengths[place] = through;
		}
	}

	/** Drops all places but some, ascending. */
	keep(places: Int32Array): void {
		this.list = picked(this.list, places);
		this.#lengths = picked(this.#lengths, places);
	}
}
