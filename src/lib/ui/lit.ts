import type { Marks } from '$lib/canvas/cytoscape';
import type { Graph } from '$lib/graph/build';
import type { Path } from '$lib/graph/paths';
import type { View } from '$lib/view/view';

/** What the reader attends to besides what the view says. */
export interface Attention {
	/** The path that stands out, when the view asks for paths. */
	readonly path: Path | null;
	/** Ids of what is pointed at beside the canvas. */
	readonly pointed: ReadonlySet<string> | null;
}

/**
 * What stands out on the canvas: what is pointed at; else a path, while nothing off it is selected; else what belongs to
 * the selection: the ties of an entity and their other ends, the ends of a tie (in a neighbourhood with the ties that bind
 * them to its centre), or the ties that a sentence proves and their ends.
 *
 * @param graph what is visible
 */
export function litBy(
	graph: Graph,
	{ sel, near }: Pick<View, 'sel' | 'near'>,
	{ path, pointed }: Attention
): Marks {
	if (pointed) return { chosen: sel, lit: pointed, fade: true };
	if (path) {
		const lit = partsOf(path);
		if (sel === null || lit.has(sel)) return { chosen: sel, lit, fade: true };
	}
	if (sel === null) return { chosen: null, lit: new Set(), fade: false };
	if (graph.hasNode(sel)) {
		return { chosen: sel, lit: new Set([...graph.edges(sel), ...graph.neighbors(sel)]), fade: true };
	}
	if (graph.hasEdge(sel)) {
		const ends = graph.extremities(sel);
		const centre = near && graph.hasNode(near.id) && !ends.includes(near.id) ? near.id : null;
		const toCentre = centre === null ? [] : [centre, ...ends.flatMap((end) => graph.edges(centre, end))];
		return { chosen: sel, lit: new Set([...ends, ...toCentre]), fade: true };
	}
	const proved = graph.filterEdges((_, { relation }) =>
		relation.evidence.some(({ sentence }) => sentence === sel)
	);
	return {
		chosen: null,
		lit: new Set(proved.flatMap((edge) => [edge, ...graph.extremities(edge)])),
		fade: true
	};
}

/** Ids of all entities and ties along a path. */
export function partsOf({ nodes, hops }: Path): ReadonlySet<string> {
	return new Set([...nodes, ...hops.flatMap(({ ties }) => ties)]);
}

/** What stands out, the chosen one first: these are named before all others. */
export function inFocus({ chosen, lit }: Marks): ReadonlySet<string> {
	return new Set(chosen === null ? lit : [chosen, ...lit]);
}
