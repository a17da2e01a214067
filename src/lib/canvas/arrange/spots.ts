import type { Point } from '$lib/dataset/types';

/**
 * Puts nodes on whole layout units, each as near to where it would stand as leaves it a distance from all before it. Its
 * cost follows the number of nodes and how crowded they are.
 *
 * @param wishes in the order in which they choose
 * @param apart how far apart the middles of any two are at least
 * @param held places that are taken and stay as they are, whatever lies between them
 * @returns `held` and a place for every other node of `wishes`
 */
export function freeSpots(
	wishes: ReadonlyMap<string, Point>,
	apart: number,
	held: ReadonlyMap<string, Point> = new Map()
): Map<string, Point> {
	/** Taken places by square, each a distance wide: whoever is too near is in one of nine. */
	const squares = new Map<string, Point[]>();
	const square = (x: number, y: number) => `${Math.floor(x / apart)} ${Math.floor(y / apart)}`;
	const take = (point: Point) => {
		const key = square(point.x, point.y);
		const others = squares.get(key);
		if (others) others.push(point);
		else squares.set(key, [point]);
	};
	const isFree = (x: number, y: number) => {
		for (let dx = -apart; dx <= apart; dx += apart)
			for (let dy = -apart; dy <= apart; dy += apart)
				for (const other of squares.get(square(x + dx, y + dy)) ?? [])
					if (Math.hypot(other.x - x, other.y - y) < apart) return false;
		return true;
	};
	const places = new Map(held);
	for (const point of held.values()) take(point);
	for (const [id, wish] of wishes) {
		if (held.has(id)) continue;
		const spot = nearestFree(wish, apart, isFree);
		take(spot);
		places.set(id, spot);
	}
	return places;
}

function nearestFree(wish: Point, apart: number, isFree: (x: number, y: number) => boolean): Point {
	for (let step = 0; ; step++) {
		// Vogel's spiral: even steps outwards, each turned by the golden angle.
		const away = (apart / 3) * Math.sqrt(step);
		const angle = step * 2.399963;
		const x = Math.round(wish.x + away * Math.cos(angle)) + 0;
		const y = Math.round(wish.y + away * Math.sin(angle)) + 0;
		if (isFree(x, y)) return { x, y };
	}
}
