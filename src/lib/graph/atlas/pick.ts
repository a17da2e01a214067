import { at } from '../known';
import type { Atlas } from './atlas';

/** A rectangle in layout units. */
export interface Sight {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Which ties of an atlas pass a view's filters, and which entities are at the end of one that does: 1 for those. */
export interface Passing {
	readonly ties: Uint8Array;
	readonly entities: Uint8Array;
	/** How many these are. */
	readonly order: number;
	readonly size: number;
}

/** What is drawn of an atlas, as numbers. */
export interface Picked {
	readonly entities: readonly number[];
	readonly ties: readonly number[];
}

/** Nodes closer together than this many pixels would hide each other, and their labels. */
const apart = 36;
/** What the canvas moves at ease. */
export const budget = { entities: 220, ties: 360 } as const;
/** Of the selected entity's ties at most so many are drawn, those to the most important others. */
const mostOwn = 80;

/**
 * The zoom that choices are made for: steps of a quarter octave, so that what is chosen stays the same while the reader zooms
 * a little.
 *
 * @param zoom 1 is life size
 */
export const stepOf = (zoom: number): number => 2 ** (Math.floor(4 * Math.log2(zoom) + 1e-9) / 4);

/**
 * The entities that stand out at a zoom: each that is not too near to a more important one that does. The camera has no part in
 * it, so that who stands out does not change as it moves.
 *
 * @returns numbers, the most important first
 */
export function leaders(atlas: Atlas, passing: Passing, step: number): Uint32Array {
	const width = apart / step;
	// Squares as wide as the distance: only those around a place can hold somebody too near to it.
	const squares = new Map<number, number[]>();
	const keyOf = (column: number, row: number) => row * 0x400000 + column;
	const found: number[] = [];
	for (let entity = 0; entity < atlas.order; entity++) {
		if (passing.entities[entity] !== 1) continue;
		const [x, y] = [atlas.x[entity] ?? 0, atlas.y[entity] ?? 0];
		const [column, row] = [Math.floor(x / width), Math.floor(y / width)];
		if (isCrowded(x, y, column, row)) continue;
		const square = squares.get(keyOf(column, row));
		if (square) square.push(entity);
		else squares.set(keyOf(column, row), [entity]);
		found.push(entity);
	}
	return Uint32Array.from(found);

	function isCrowded(x: number, y: number, column: number, row: number): boolean {
		for (let dx = -1; dx <= 1; dx++) {
			for (let dy = -1; dy <= 1; dy++) {
				for (const other of squares.get(keyOf(column + dx, row + dy)) ?? []) {
					const [across, down] = [(atlas.x[other] ?? 0) - x, (atlas.y[other] ?? 0) - y];
					if (across * across + down * down < width * width) return true;
				}
			}
		}
		return false;
	}
}

/**
 * Chooses what is drawn: of those that stand out the most important ones in sight, and the ties among them, those between
 * the most important first; always what is named, and of the selected entity the ties to the most important others.
 *
 * @param standing see `leaders`
 * @param named entities that are to be there in any case
 * @param own the selected entity
 * @param everywhere whether it makes no difference who is in sight
 */
export function pick(
	atlas: Atlas,
	passing: Passing,
	standing: ArrayLike<number>,
	sight: Sight,
	named: readonly number[],
	own: number | null,
	everywhere = false
): Picked {
	const entities = new Set(named);
	const ties = new Set<number>();
	if (own !== null) {
		entities.add(own);
		for (const tie of atlas.tiesAt(own)) {
			if (ties.size === mostOwn) break;
			if (passing.ties[tie] !== 1) continue;
			ties.add(tie);
			entities.add(atlas.opposite(own, tie));
		}
	}
	const most = budget.entities + entities.size;
	for (let place = 0; place < standing.length && entities.size < most; place++) {
		const entity = at(standing, place);
		if (everywhere || isIn(sight, atlas.x[entity] ?? 0, atlas.y[entity] ?? 0)) entities.add(entity);
	}
	const sorted = [...entities].sort((a, b) => a - b);
	for (const tie of tiesAmong(atlas, passing, sorted, entities)) ties.add(tie);
	return { entities: sorted, ties: [...ties].sort((a, b) => a - b) };
}

const isIn = ({ x, y, width, height }: Sight, left: number, top: number) =>
	left >= x && left <= x + width && top >= y && top <= y + height;

/** The first ties of the budget, by their less important end. */
function tiesAmong(
	atlas: Atlas,
	passing: Passing,
	sorted: readonly number[],
	entities: ReadonlySet<number>
): number[] {
	const found: number[] = [];
	for (const entity of sorted) {
		for (const tie of atlas.tiesAt(entity)) {
			const other = atlas.opposite(entity, tie);
			// From the less important end on, each tie is met once, and those with the more important ends come first.
			if (other > entity) break;
			if (passing.ties[tie] === 1 && entities.has(other)) found.push(tie);
		}
		if (found.length >= budget.ties) return found.slice(0, budget.ties);
	}
	return found;
}
