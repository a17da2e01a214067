import { at } from '../known';
import { Inverse } from './inverse';

/** What is nearer to nothing than this is nothing. */
export const nothing = 1e-9;

/**
 * A basis of the packing programme, with what each of its variables carries: a slack at the place of its row, columns at the other
 * places.
 */
export class Basis {
	readonly #inverse: Inverse;
	#carried: Float64Array;
	/** How fast each variable gives way to the one that enters. */
	#rates: Float64Array;

	/** @param from the rows' capacities, which the slacks carry; or a basis to be copied */
	constructor(from: Float64Array | Basis) {
		this.#inverse = new Inverse(from instanceof Basis ? from.#inverse : from.length);
		this.#carried = (from instanceof Basis ? from.#carried : from).slice();
		this.#rates = new Float64Array(this.#carried.length);
	}

	/** Whether a row's slack is in the basis. */
	isSlack(row: number): boolean {
		return this.#inverse.isSlack(row);
	}

	/** What a row's slack carries. */
	slack(row: number): number {
		return this.isSlack(row) ? at(this.#carried, row) : 0;
	}

	/** Lets a slack that is in the basis carry anything. */
	release(row: number): void {
		this.#carried[row] = Infinity;
	}

	/** Writes the row of the inverse at a place. */
	row(place: number, into: Float64Array): void {
		this.#inverse.row(place, into);
	}

	/**
	 * Where a variable would enter that loads some rows.
	 *
	 * @param gain what it is worth: if less than nothing, it is to shrink below 0
	 * @returns undefined when it could for ever
	 */
	entrance(rows: readonly number[] | Int32Array, gain: number): { place: number; pivot: number } | undefined {
		this.#inverse.sum(rows, this.#rates);
		const direction = gain < 0 ? -1 : 1;
		let place = this.#firstAtNothing(direction);
		// What gains nothing may as well go the other way.
		if (place < 0 && Math.abs(gain) < nothing) place = this.#firstAtNothing(-direction);
		return place < 0 ? undefined : { place, pivot: at(this.#rates, place) };
	}

	/** How much of a variable enters at its entrance. */
	step(place: number): number {
		return at(this.#carried, place) / at(this.#rates, place);
	}

	/**
	 * Brings a variable in at its entrance.
	 *
	 * @param slack the row whose slack it is, or -1
	 * @returns the work done, in entries of the inverse
	 */
	enter(place: number, slack: number): number {
		const carried = this.#carried;
		const rates = this.#rates;
		const step = this.step(place);
		for (let one = 0; one < carried.length; one++) {
			carried[one] = Math.max(0, (carried[one] ?? 0) - (rates[one] ?? 0) * step);
		}
		carried[place] = step;
		const work = this.#inverse.pivot(place, rates);
		if (slack < 0) return work;
		this.#inverse.home(slack, place);
		[carried[slack], carried[place]] = [at(carried, place), at(carried, slack)];
		return work;
	}

	/**
	 * Drops rows whose slack is in the basis.
	 *
	 * @param rows the other rows, ascending
	 */
	keep(rows: Int32Array): void {
		this.#inverse.keep(rows);
		this.#carried = picked(this.#carried, rows);
		this.#rates = new Float64Array(rows.length);
	}

	/** The place of the variable that is first at 0, or -1 if none ever is. */
	#firstAtNothing(direction: number): number {
		const rates = this.#rates;
		const carried = this.#carried;
		let found = -1;
		let step = Infinity;
		let pivot = 0;
		for (let place = 0; place < rates.length; place++) {
			const rate = (rates[place] ?? 0) * direction;
			if (rate < nothing) continue;
			const most = (carried[place] ?? 0) / rate;
			// Among equals the largest pivot, for accuracy.
			if (most === Infinity || most > step + 1e-12 || (most > step - 1e-12 && rate <= pivot)) continue;
			found = place;
			step = most;
			pivot = rate;
		}
		return found;
	}
}

/** What a list has at some places. */
export function picked(list: Float64Array, places: Int32Array): Float64Array {
	const found = new Float64Array(places.length);
	for (let to = 0; to < places.length; to++) found[to] = list[places[to] ?? 0] ?? 0;
	return found;
}
