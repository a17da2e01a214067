import type { Graph } from './build';
import { compareIds } from './order';

/** All entities, those with the most ties first; of equals, the first id. */
export function byImportance(graph: Graph): string[] {
	return graph.nodes().toSorted((a, b) => graph.degree(b) - graph.degree(a) || compareIds(a, b));
}
