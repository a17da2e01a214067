import type { Graph } from '$lib/graph/build';

/** Widths of the least and the most tied node, in layout units. */
const nodeSizes = { least: 16, most: 46 } as const;
/** The second ring of a node that changes side: its width, and how far it stands off the node, in layout units. */
export const changeRing = { width: 2, offset: 3 } as const;
/** How far the middles of two lines between the same nodes stand apart, in layout units. */
const spread = 22;

/**
 * How wide a node is drawn.
 *
 * @param weight between 0 and 1, as `measure` gives it: discs of such widths compare by their areas
 */
export function nodeSize(weight: number): number {
	return Math.round(nodeSizes.least + (nodeSizes.most - nodeSizes.least) * weight);
}

/**
 * How far each line bows out, so that several between the same two nodes can be told apart: the distance of its control
 * point from the straight line, to the right of its own direction (y down). 0 is straight.
 */
export function bends(graph: Graph): ReadonlyMap<string, number> {
	const bundles = new Map<string, string[]>();
	graph.forEachEdge((edge, _, source, target) => {
		const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
		bundles.set(pair, [...(bundles.get(pair) ?? []), edge]);
	});
	const bent = new Map<string, number>();
	for (const bundle of bundles.values()) {
		bundle.forEach((edge, index) => {
			const along = graph.source(edge) < graph.target(edge) ? 1 : -1;
			// A quadratic curve reaches half as far as its control point.
			bent.set(edge, 2 * spread * (index - (bundle.length - 1) / 2) * along + 0);
		});
	}
	return bent;
}
