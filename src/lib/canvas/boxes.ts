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

interface Kept<T> {
	readonly thing: T;
	readonly box: Box;
}

/** Things with their boxes, kept by the cells of a grid, so that of many only those nearby are looked at. */
export class Boxes<T> {
	readonly #cells = new Map<number, Kept<T>[]>();
	readonly #cell: number;

	/** @param cell width and height of a cell, in layout units; about as large as most boxes is best */
	constructor(cell: number) {
		this.#cell = cell;
	}

	add(thing: T, box: Box): void {
		this.#inCells(box, (here, key) => {
			if (here) here.push({ thing, box });
			else this.#cells.set(key, [{ thing, box }]);
			return false;
		});
	}

	/** Takes a thing out, which was added with a box of the same measures. */
	remove(thing: T, box: Box): void {
		this.#inCells(box, (here = [], key) => {
			this.#cells.set(
				key,
				here.filter((kept) => kept.thing !== thing)
			);
			return false;
		});
	}

	/** Which things' boxes overlap a box, each once. */
	meeting(box: Box): Set<T> {
		const found = new Set<T>();
		this.some(box, (thing) => {
			found.add(thing);
			return false;
		});
		return found;
	}

	/** Whether any thing whose box overlaps a box is as asked. */
	some(box: Box, asked: (thing: T) => boolean): boolean {
		return this.#inCells(
			box,
			(here) => here?.some((kept) => meet(box, kept.box) && asked(kept.thing)) ?? false
		);
	}

	/** Goes through the cells under a box, until one of them ends it. A generator would take half of all the time here. */
	#inCells(
		{ left, right, top, bottom }: Box,
		ends: (here: Kept<T>[] | undefined, key: number) => boolean
	): boolean {
		const [lastX, lastY] = [Math.floor(right / this.#cell), Math.floor(bottom / this.#cell)];
		for (let x = Math.floor(left / this.#cell); x <= lastX; x++)
			for (let y = Math.floor(top / this.#cell); y <= lastY; y++) {
				const key = x * 2 ** 20 + y;
				if (ends(this.#cells.get(key), key)) return true;
			}
		return false;
	}
}
