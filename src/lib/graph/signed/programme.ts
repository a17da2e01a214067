import { at } from '../known';

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
	readonly #columns: (readonly number[])[] = [];
	/** Columns of the inverse; those that are not here are still the identity's. */
	readonly #inverse: (Float64Array | undefined)[];
	/** The places of those that are. */
	readonly #changed: number[] = [];
	/** What each variable of the basis carries, and the row whose slack it is, or -1 for a column. */
	readonly #carried: Float64Array;
	readonly #slackOf: Int32Array;
	/** How fast each variable of the basis gives way to the one that enters. */
	readonly #rates: Float64Array;

	/** @param capacities one for each row, 0 or more; infinite ones do not bind */
	constructor(capacities: readonly number[]) {
		this.prices = new Float64Array(capacities.length);
		this.#inverse = capacities.map(() => undefined);
		this.#carried = Float64Array.from(capacities);
		this.#slackOf = Int32Array.from(capacities, (_, row) => row);
		this.#rates = new Float64Array(capacities.length);
	}

	/** Lets the programme use a column: the rows that it loads, each once. */
	offer(column: readonly number[]): void {
		this.#columns.push(column);
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
	 * Brings into the basis the column or slack that is worth most a unit.
	 *
	 * @returns the work done, in entries of the inverse; 0 when no other weights are better for the columns offered
	 */
	improve(): number {
		let most = 1e-9;
		let entering: readonly number[] | undefined;
		let slackOf = -1;
		for (const column of this.#columns) {
			let worth = 1;
			for (const row of column) worth -= this.prices[row] ?? 0;
			if (worth <= most) continue;
			most = worth;
			entering = column;
		}
		this.prices.forEach((price, row) => {
			if (-price <= most) return;
			most = -price;
			entering = [row];
			slackOf = row;
		});
		return entering ? this.#enter(entering, most, slackOf) : 0;
	}

	/** Brings a variable into the basis, worth `worth` a unit. */
	#enter(column: readonly number[], worth: number, slackOf: number): number {
		this.#setRates(column);
		const carried = this.#carried;
		const rates = this.#rates;
		const moving: number[] = [];
		let leaving = -1;
		let step = Infinity;
		let pivot = 0;
		for (let place = 0; place < rates.length; place++) {
			const rate = rates[place] ?? 0;
			if (rate === 0) continue;
			moving.push(place);
			if (rate < 1e-9) continue;
			const most = (carried[place] ?? 0) / rate;
			// Among equals the largest pivot, for accuracy.
			if (most > step + 1e-12 || (most > step - 1e-12 && rate <= pivot)) continue;
			leaving = place;
			step = most;
			pivot = rate;
		}
		if (leaving === -1) throw new Error('A column that no row holds back has no highest weight');
		this.value += worth * step;
		for (const place of moving) {
			carried[place] = Math.max(0, (carried[place] ?? 0) - (rates[place] ?? 0) * step);
		}
		carried[leaving] = step;
		this.#slackOf[leaving] = slackOf;
		return this.#pivot(leaving, worth, moving) + rates.length * (column.length + 1) + this.#columns.length;
	}

	#setRates(column: readonly number[]): void {
		const rates = this.#rates.fill(0);
		for (const row of column) {
			const inverse = this.#inverse[row];
			if (!inverse) rates[row] = (rates[row] ?? 0) + 1;
			else
				for (let place = 0; place < rates.length; place++)
					rates[place] = (rates[place] ?? 0) + (inverse[place] ?? 0);
		}
	}

	#pivot(leaving: number, worth: number, moving: readonly number[]): number {
		if (!this.#inverse[leaving]) {
			this.#inverse[leaving] = new Float64Array(this.prices.length);
			this.#inverse[leaving][leaving] = 1;
			this.#changed.push(leaving);
		}
		const rates = this.#rates;
		const pivot = at(rates, leaving);
		let work = 0;
		for (const row of this.#changed) {
			const inverse = this.#inverse[row];
			const entry = (inverse?.[leaving] ?? 0) / pivot;
			if (!inverse || entry === 0) continue;
			for (const place of moving) inverse[place] = (inverse[place] ?? 0) - (rates[place] ?? 0) * entry;
			inverse[leaving] = entry;
			this.prices[row] = at(this.prices, row) + worth * entry;
			work += moving.length;
		}
		return work;
	}
}
