import type { Point } from '$lib/dataset/types';
import { compareIds } from '$lib/graph/order';

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

interface Node extends Point {
	readonly id: string;
}

/** So few nodes keep the shape that they have. */
const few = 40;

/**
 * Spreads a draft over a frame around 0,0, so that no part of it is much more crowded than another: the nodes are halved
 * where the frame is longer, each half gets half of it, and so on down to a few, which are stretched to what they have (after
 * the DGrid of Hilasaca et al. 2019, which goes on down to one). Who stood left of whom stays so, by and large.
 *
 * @returns a place for every node; some may still lie on one another
 */
export function spread(
	draft: ReadonlyMap<string, Point>,
	frame: { readonly width: number; readonly height: number }
): Map<string, Point> {
	const nodes = [...draft].map(([id, { x, y }]) => ({ id, x, y })).toSorted((a, b) => compareIds(a.id, b.id));
	const box = { x: -frame.width / 2, y: -frame.height / 2, ...frame };
	return new Map(placesIn(box, nodes).map(({ id, x, y }) => [id, { x, y }]));
}

function placesIn(box: Box, nodes: readonly Node[]): Node[] {
	if (nodes.length <= few) return stretched(box, nodes);
	const { x, y, width, height } = box;
	const across = width >= height;
	const sorted = nodes.toSorted((a, b) => (across ? a.x - b.x : a.y - b.y));
	const half = nodes.length >> 1;
	const share = half / nodes.length;
	const [first, second] = across
		? [
				{ x, y, height, width: width * share },
				{ x: x + width * share, y, height, width: width * (1 - share) }
			]
		: [
				{ x, y, width, height: height * share },
				{ x, y: y + height * share, width, height: height * (1 - share) }
			];
	return [...placesIn(first, sorted.slice(0, half)), ...placesIn(second, sorted.slice(half))];
}

/** Nodes moved and stretched so that they fill a box, but for a rim. */
function stretched(box: Box, nodes: readonly Node[]): Node[] {
	const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [wide, high] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1];
	return nodes.map(({ id, x, y }) => ({
		id,
		x: box.x + box.width * (0.04 + (0.92 * (x - left)) / wide),
		y: box.y + box.height * (0.04 + (0.92 * (y - top)) / high)
	}));
}
