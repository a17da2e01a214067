/**
 * The packing programme: give every column (a set of rows) a weight of 0 or more, so that no row carries more than its capacity and
 * the weights' sum is the highest. Columns are added while it is being solved. Dantzig's revised simplex method with an explicit
 * inverse of the basis, fit for some hundreds of rows.
 */
export class PackingProgramme {
	/** The sum of all weights. Every state is feasible, so the sum bounds the optimum of the covering programme from below. */
	value = 0;
	/** What one more unit of a row's capacity would be worth. */
	readonly prices: Float64Array;
	readonly #rows: number;
	readonly #inverse: Float64Array;
	readonly #carried: Float64Array;

	/** @param capacities one for each row, finite and 0 or more */
	constructor(capacities: readonly number[]) {
		const rows = capacities.length;
		this.#rows = rows;
		this.prices = new Float64Array(rows);
		this.#carried = Float64Array.from(capacities);
		this.#inverse = new Float64Array(rows * rows);
		for (let row = 0; row < rows; row++) this.#inverse[row * rows + row] = 1;
	}

	/**
	 * Adds a column, and then takes back slacks that have become worth having.
	 *
	 * @param column the rows that it loads, each once
	 * @param mostPivots a stop for the endless loops that degenerate programmes can run into
	 * @returns the work done, in entries of the inverse
	 */
	add(column: readonly number[], mostPivots = 50): number {
		const worth = column.reduce((sum, row) => sum - (this.prices[row] ?? 0), 1);
		let work = this.#enter(column, worth);
		for (let pivots = 1; pivots < mostPivots; pivots++) {
			let cheapest = -1e-9;
			let slack = -1;
			this.prices.forEach((price, row) => {
				if (price >= cheapest) return;
				cheapest = price;
				slack = row;
			});
			if (slack === -1) break;
			work += this.#enter([slack], -cheapest);
		}
		return work;
	}

	/** Brings a variable into the basis, worth `worth` a unit. */
	#enter(column: readonly number[], worth: number): number {
		const rows = this.#rows;
		const inverse = this.#inverse;
		const carried = this.#carried;
		const direction = new Float64Array(rows);
		for (let row = 0; row < rows; row++) {
			let sum = 0;
			for (const at of column) sum += inverse[row * rows + at] ?? 0;
			direction[row] = sum;
		}
		let leaving = -1;
		let step = Infinity;
		let pivot = 0;
		direction.forEach((rate, row) => {
			if (rate < 1e-9) return;
			const most = (carried[row] ?? 0) / rate;
			// Among equals the largest pivot, for accuracy.
			if (most > step + 1e-12 || (most > step - 1e-12 && rate <= pivot)) return;
			leaving = row;
			step = most;
			pivot = rate;
		});
		if (leaving === -1) return rows;
		this.value += worth * step;
		const from = leaving * rows;
		const loaded: number[] = [];
		for (let at = 0; at < rows; at++) {
			const entry = (inverse[from + at] ?? 0) / pivot;
			if (entry === 0) continue;
			inverse[from + at] = entry;
			this.prices[at] = (this.prices[at] ?? 0) + worth * entry;
			loaded.push(at);
		}
		let work = rows;
		for (let row = 0; row < rows; row++) {
			const rate = direction[row] ?? 0;
			if (row === leaving || rate === 0) continue;
			carried[row] = Math.max(0, (carried[row] ?? 0) - rate * step);
			work += loaded.length;
			const base = row * rows;
			for (const at of loaded)
				inverse[base + at] = (inverse[base + at] ?? 0) - rate * (inverse[from + at] ?? 0);
		}
		carried[leaving] = step;
		return work;
	}
}
