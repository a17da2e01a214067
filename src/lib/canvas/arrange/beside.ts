import type { Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';

/** News spreads by one tie a round: what is tied to new nodes alone finds its place through them. */
const rounds = 30;

/**
 * Where the new nodes of a graph would like to stand: each in the midst of those it is tied to. Nodes that no chain of ties
 * joins to one with a place stand in the middle of all.
 *
 * @param fixed places that stay
 * @returns a place for every node that is not fixed; many may share one
 */
export function beside(graph: Graph, fixed: ReadonlyMap<string, Point>): Map<string, Point> {
	const fresh = graph.filterNodes((id) => !fixed.has(id));
	const neighbours = new Map(fresh.map((id) => [id, graph.neighbors(id)]));
	let found = new Map<string, Point>();
	for (let round = 0; round < rounds; round++) {
		const before = found;
		found = new Map();
		for (const [id, others] of neighbours) {
			const known = others.flatMap((other) => fixed.get(other) ?? before.get(other) ?? []);
			if (known.length > 0) found.set(id, middleOf(known));
		}
	}
	const middle = middleOf([...fixed.values()]);
	return new Map(fresh.map((id) => [id, found.get(id) ?? middle]));
}

function middleOf(points: readonly Point[]): Point {
	let [x, y] = [0, 0];
	for (const point of points) {
		x += point.x;
		y += point.y;
	}
	return { x: x / Math.max(1, points.length), y: y / Math.max(1, points.length) };
}
