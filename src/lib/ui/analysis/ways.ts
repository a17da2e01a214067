import type { Triad } from '$lib/graph/balance';
import type { Graph } from '$lib/graph/build';
import type { Depth } from '$lib/graph/neighbourhood';
import { at } from '$lib/graph/known';
import { signOf, stanceOf } from '$lib/graph/stance';
import type { View } from '$lib/view/view';

/** How the view changes to show the paths between two entities, with the whole graph around them. */
export const between = (from: string, to: string): Partial<View> => ({
	path: { from, to },
	near: null,
	sel: null,
	cam: null
});

/** How the view changes to leave the paths. */
export const leavePath: Partial<View> = { path: null, hubs: false, cam: null };

/** How the view changes to show only what is within some steps of an entity, and to tell of it. */
export const around = (id: string, depth: Depth): Partial<View> => ({
	near: { id, depth },
	path: null,
	sel: id,
	cam: null
});

/**
 * How the view changes to show three actors and little else: the surroundings of one of them, with a tie of the other two
 * selected. The two are opposed, so that the selected tie is the one that makes a triad tense.
 *
 * @param graph what is visible; it holds the triad's ties
 * @param signed families of ties that have a sign
 */
export function triadView(graph: Graph, { actors }: Triad, ties: readonly string[]): Partial<View> {
	const corners = actors.map((centre) => {
		const [a, b] = actors.filter((other) => other !== centre);
		const edges = a === undefined || b === undefined ? [] : graph.edges(a, b);
		return { centre, tie: edges.find((edge) => graph.getEdgeAttribute(edge, 'sign') === -1), edges };
	});
	const opposed = corners.filter(({ edges }) => signOf(stanceOf(graph, edges)) === -1);
	const { centre, tie } = at(
		opposed.toSorted((a, b) => graph.degree(a.centre) - graph.degree(b.centre)),
		0
	);
	return { near: { id: centre, depth: 1 }, ties, path: null, sel: tie ?? null, cam: null };
}
