import type { Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import { byImportance } from '$lib/graph/importance';
import { seeded } from '$lib/graph/signed/random';

/**
 * Where a layout begins: the committed places, the most important node first. Nodes that share a place are moved a little
 * off it, so that there is a direction to part them in.
 */
export function startOf(graph: Graph, seed: number): Map<string, Point> {
	const random = seeded(seed);
	const taken = new Set<string>();
	return new Map(
		byImportance(graph).map((id) => {
			const { x, y } = graph.getNodeAttributes(id);
			const alone = !taken.has(`${x} ${y}`);
			taken.add(`${x} ${y}`);
			return [id, alone ? { x, y } : { x: x + random() - 0.5, y: y + random() - 0.5 }];
		})
	);
}

/** The middle of some points; 0,0 of none. */
export function middle(points: readonly Point[]): Point {
	const count = Math.max(1, points.length);
	const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
	return { x: sum.x / count, y: sum.y / count };
}
