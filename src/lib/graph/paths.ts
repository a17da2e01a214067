import type { Sign } from '$lib/dataset/types';
import type { Graph } from './build';
import { at } from './known';
import { infer, type Inference } from './inference';
import { compareIds, inOrder } from './order';
import { kShortest } from './paths/k-shortest';
import { signOf, stanceOf, type Stance } from './stance';

/** From one entity to the next, over every tie between the two, in whichever direction. */
export interface Hop {
	readonly from: string;
	readonly to: string;
	/** In the order of telling. */
	readonly ties: readonly string[];
	readonly stance: Stance;
}

export interface Path {
	/** From end to end, no entity twice. */
	readonly nodes: readonly string[];
	readonly hops: readonly Hop[];
	/** The product of the hops' signs; 0 when a hop is neutral or contradicts itself. */
	readonly sign: Sign;
}

/** An answer to "how are these two connected?" */
export type Paths =
	| { readonly state: 'found'; readonly paths: readonly Path[] }
	| { readonly state: 'none' }
	| { readonly state: 'same' }
	/** These ids are not in the graph. */
	| { readonly state: 'unknown'; readonly ids: readonly string[] };

export interface PathOptions {
	/** How many paths at most. */
	readonly count?: number;
	/** Whether paths may lead through hubs, such as a country. An end may always be one. */
	readonly hubs?: boolean;
}

/**
 * Finds the shortest simple paths between two entities, whichever way their ties point.
 * The order: fewest hops, then fewest hops without a plain sign, then by the ids along the path.
 */
export function findPaths(
	graph: Graph,
	from: string,
	to: string,
	{ count = 5, hubs = false }: PathOptions = {}
): Paths {
	const unknown = [...new Set([from, to])].filter((id) => !graph.hasNode(id));
	if (unknown.length > 0) return { state: 'unknown', ids: unknown };
	if (from === to) return { state: 'same' };
	const around = neighbours(graph, (id) => hubs || id === from || id === to || !isHub(graph, id));
	const found = kShortest(around, from, to, count);
	if (found.length === 0) return { state: 'none' };
	return { state: 'found', paths: found.map((nodes) => toPath(graph, nodes)) };
}

/** What a reader may infer of a path's far end, seen from its near end; undefined unless it has two or three signed hops. */
export function inference({ hops }: Path): Inference | undefined {
	return infer(hops.map(({ stance }) => stance));
}

export function isHub(graph: Graph, id: string): boolean {
	return graph.getNodeAttribute(id, 'kind').hub;
}

/** For each entity its neighbours by id, and whether the hop to each has no plain sign (1) or has one (0). */
function neighbours(graph: Graph, passes: (id: string) => boolean): Map<string, Map<string, number>> {
	const around = new Map<string, Map<string, number>>();
	for (const id of graph.nodes().filter(passes).toSorted(compareIds)) {
		const others = graph
			.neighbors(id)
			.filter((other) => other !== id && passes(other))
			.toSorted(compareIds);
		const isUnsigned = (other: string) => signOf(stanceOf(graph, graph.edges(id, other))) === 0;
		around.set(id, new Map(others.map((other) => [other, isUnsigned(other) ? 1 : 0])));
	}
	return around;
}

function toPath(graph: Graph, nodes: readonly string[]): Path {
	const hops = nodes.slice(1).map((to, index): Hop => {
		const from = at(nodes, index);
		const ties = inOrder(graph, graph.edges(from, to));
		return { from, to, ties, stance: stanceOf(graph, ties) };
	});
	const signs = hops.map(({ stance }) => signOf(stance));
	const sign = signs.includes(0) ? 0 : signs.filter((one) => one === -1).length % 2 === 0 ? 1 : -1;
	return { nodes, hops, sign };
}
