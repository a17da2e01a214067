import type { EdgeAttributes, Graph } from './build';

/** A copy of a graph with all its entities, and those ties that pass. */
export function withTies(graph: Graph, keeps: (tie: EdgeAttributes) => boolean): Graph {
	const copy: Graph = graph.emptyCopy();
	graph.forEachEdge((id, attributes, from, to) => {
		if (keeps(attributes)) copy.addDirectedEdgeWithKey(id, from, to, attributes);
	});
	return copy;
}
