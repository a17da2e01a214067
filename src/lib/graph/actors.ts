import type { Graph } from './build';
import { compareIds, inOrder } from './order';
import type { SignedTie } from './signed/edges';

/** The actors of a graph and the signed ties among them, numbered for the solvers. */
export interface Actors {
	/** In the order of their ids: a vertex is a place in this list. */
	readonly ids: readonly string[];
	/** In the order of telling. A tie from an actor to itself is left out. */
	readonly ties: readonly (SignedTie & { readonly id: string })[];
}

/** Entities whose kind can take sides, and what binds or parts them. */
export function signedActors(graph: Graph): Actors {
	const ids = graph.filterNodes((_, { kind }) => kind.actor).toSorted(compareIds);
	const numbers = new Map(ids.map((id, number) => [id, number]));
	const ties = inOrder(graph, graph.edges()).flatMap((id) => {
		const sign = graph.getEdgeAttribute(id, 'sign');
		const [a, b] = graph.extremities(id).map((end) => numbers.get(end));
		return sign === 0 || a === undefined || b === undefined || a === b ? [] : [{ id, a, b, sign }];
	});
	return { ids, ties };
}
