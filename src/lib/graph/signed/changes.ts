/** How many changes are put off. */
const most = 4;

/**
 * Changes of a basis that are not made in its inverse yet, in product form (Dantzig & Orchard-Hays 1954, "The product form for the
 * inverse in the simplex method"): each adds something to a vector for what the vector has at one place. They are made together, to two
 * columns at a time, since fetching entries is what takes time.
 */
export class Changes {
	readonly #size: number;
	readonly #places: number[] = [];
	/** What each adds, one after the other. */
	readonly #added: Float64Array;

	/** @param size how long the vectors are */
	constructor(size: number) {
		this.#size = size;
		this.#added = new Float64Array(most * size);
	}

	get isEmpty(): boolean {
		return this.#places.length === 0;
	}

	get isFull(): boolean {
		return this.#places.length === most;
	}

	/**
	 * Puts off that another column comes into the basis.
	 *
	 * @param rates the column as the basis expresses it
	 */
	putOff(place: number, rates: Float64Array): void {
		const share = 1 / (rates[place] ?? 0);
		const start = this.#places.length * this.#size;
		for (let other = 0; other < rates.length; other++)
			this.#added[start + other] = -share * (rates[other] ?? 0);
		this.#added[start + place] = share - 1;
		this.#places.push(place);
	}

	/** Changes a vector. */
	apply(vector: Float64Array): void {
		for (let number = 0; number < this.#places.length; number++) {
			const there = vector[this.#places[number] ?? 0] ?? 0;
			if (there !== 0) add(there, this.#added, number * this.#size, vector);
		}
	}

	/** Places whose entries before the changes, each some times, make up the entry at a place after them. */
	sources(place: number): { places: readonly number[]; times: readonly number[] } {
		const places = [place];
		const times = [1];
		for (let number = this.#places.length - 1; number >= 0; number--) {
			let sum = 0;
			for (let index = 0; index < places.length; index++) {
				sum += (times[index] ?? 0) * (this.#added[number * this.#size + (places[index] ?? 0)] ?? 0);
			}
			if (sum === 0) continue;
			places.push(this.#places[number] ?? 0);
			times.push(sum);
		}
		return { places, times };
	}

	/** Exchanges two places. */
	exchange(one: number, other: number): void {
		this.#places.forEach((place, number) => {
			swap(this.#added, number * this.#size + one, number * this.#size + other);
			if (place === one || place === other) this.#places[number] = one + other - place;
		});
	}

	/**
	 * Makes the changes.
	 *
	 * @param columns vectors, one after the other, and room for one more, which is written over
	 * @param count how many
	 */
	make(columns: Float64Array, count: number): void {
		const shares = new Float64Array(2 * most);
		for (let column = 0; column < count; column += 2) {
			const one = column * this.#size;
			const other = one + this.#size;
			this.#share(columns, one, shares, 0);
			this.#share(columns, other, shares, most);
			this.#addTo(columns, one, other, shares);
		}
		this.#places.length = 0;
	}

	/** Works out how often each change is added to the column that begins at a place. */
	#share(columns: Float64Array, start: number, shares: Float64Array, into: number): void {
		for (let number = 0; number < this.#places.length; number++) {
			const place = this.#places[number] ?? 0;
			let share = columns[start + place] ?? 0;
			for (let before = 0; before < number; before++) {
				share += (shares[into + before] ?? 0) * (this.#added[before * this.#size + place] ?? 0);
			}
			shares[into + number] = share;
		}
	}

	/** Adds all changes to two columns, as often as the shares say for one and then for the other. */
	#addTo(columns: Float64Array, one: number, other: number, shares: Float64Array): void {
		const size = this.#size;
		const added = this.#added;
		const a = shares[0] ?? 0;
		const b = shares[1] ?? 0;
		const c = shares[2] ?? 0;
		const d = shares[3] ?? 0;
		const e = shares[4] ?? 0;
		const f = shares[5] ?? 0;
		const g = shares[6] ?? 0;
		const h = shares[7] ?? 0;
		for (let place = 0; place < size; place++) {
			const first = added[place] ?? 0;
			const second = added[size + place] ?? 0;
			const third = added[2 * size + place] ?? 0;
			const fourth = added[3 * size + place] ?? 0;
			const before = columns[one + place] ?? 0;
			const beside = columns[other + place] ?? 0;
			columns[one + place] = before + a * first + b * second + c * third + d * fourth;
			columns[other + place] = beside + e * first + f * second + g * third + h * fourth;
		}
	}
}

/** Adds a part of a list some times to a vector. */
export function add(times: number, list: Float64Array, start: number, into: Float64Array): void {
	for (let place = 0; place < into.length; place++) {
		into[place] = (into[place] ?? 0) + times * (list[start + place] ?? 0);
	}
}

export function swap(list: Float64Array, one: number, other: number): void {
	const before = list[one] ?? 0;
	list[one] = list[other] ?? 0;
	list[other] = before;
}
