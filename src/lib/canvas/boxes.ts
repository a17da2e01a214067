/** An upright rectangle in layout units. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Whether two boxes overlap; those that only touch do not. */
export const meet = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Things with their boxes, kept by the cells of a grid, so that of many only those nearby are looked at. */
export class Boxes<T> {
	readonly #cells = new Map<number, { thing: T; box: Box }[]>();
	readonly #cell: number;

	/** @param cell width and height of a cell, in layout units; about as large as most boxes is best */
	constructor(cell: number) {
		this.#cell = cell;
	}

	add(thing: T, box: Box): void {
		for (const key of this.#keys(box)) {
			const here = this.#cells.get(key);
			if (here) here.push({ thing, box });
			else this.#cells.set(key, [{ thing, box }]);
		}
	}

	/** Takes a thing out, which was added with a box of the same measures. */
	remove(thing: T, box: Box): void {
		for (const key of this.#keys(box)) {
			const here = this.#cells.get(key) ?? [];
			this.#cells.set(
				key,
				here.filter((kept) => kept.thing !== thing)
			);
		}
	}

	/** Which things' boxes overlap a box, each once. */
	meeting(box: Box): Set<T> {
		const found = new Set<T>();
		for (const key of this.#keys(box))
			for (const { thing, box: other } of this.#cells.get(key) ?? []) if (meet(box, other)) found.add(thing);
		return found;
	}

	/** Whether any thing whose box overlaps a box is as asked. */
	some(box: Box, asked: (thing: T) => boolean): boolean {
		for (const key of this.#keys(box))
			for (const { thing, box: other } of this.#cells.get(key) ?? [])
				if (meet(box, other) && asked(thing)) return true;
		return false;
	}

	*#keys({ left, right, top, bottom }: Box): Generator<number> {
		const cellOf = (place: number) => Math.floor(place / this.#cell);
		for (let x = cellOf(left); x <= cellOf(right); x++)
			for (let y = cellOf(top); y <= cellOf(bottom); y++) yield x * 2 ** 20 + y;
	}
}
