import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { Graph } from './build';
import { shares } from './measures';

/**
 * Measures of every entity how many shortest ways between two others lead over it (Freeman 1977, by Brandes' algorithm).
 *
 * @returns see `shares`
 */
export function measureBetweenness(graph: Graph): ReadonlyMap<string, number> {
	if (graph.order === 0) return new Map();
	return shares(new Map(Object.entries(betweenness(pairs(graph), { getEdgeWeight: null }))));
}

/** Betweenness asks who is tied to whom at all: directions and repeated ties would bend it. */
function pairs(graph: Graph): UndirectedGraph {
	const simple = new UndirectedGraph({ allowSelfLoops: false });
	graph.forEachNode((node) => simple.addNode(node));
	graph.forEachEdge((_, __, from, to) => {
		if (from !== to) simple.mergeEdge(from, to);
	});
	return simple;
}
