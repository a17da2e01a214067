import type { Marks } from '$lib/canvas/cytoscape';
import type { Graph } from '$lib/graph/build';

/**
 * What stands out on the canvas for a selection: the ties of an entity and their other ends, the ends of a tie, or the
 * ties that a sentence proves and their ends.
 *
 * @param graph what is visible
 * @param sel id of an entity, relation or sentence
 */
export function litBy(graph: Graph, sel: string | null): Marks {
	if (sel === null) return { chosen: null, lit: new Set(), fade: false };
	if (graph.hasNode(sel))
		return { chosen: sel, lit: new Set([...graph.edges(sel), ...graph.neighbors(sel)]), fade: true };
	if (graph.hasEdge(sel)) return { chosen: sel, lit: new Set(graph.extremities(sel)), fade: true };
	const proved = graph.filterEdges((_, { relation }) =>
		relation.evidence.some(({ sentence }) => sentence === sel)
	);
	return {
		chosen: null,
		lit: new Set(proved.flatMap((edge) => [edge, ...graph.extremities(edge)])),
		fade: true
	};
}
