import type { Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import { arrangeLarge } from './arrange/large';
import { arrangeSmall } from './arrange/small';

/** Graphs with more nodes are laid out in time near linear to them, and drawn like maps. */
export const small = 500;

/**
 * Finds places for the nodes of a graph: of a small one in seconds, of one with tens of thousands of nodes in a minute
 * or a few. The same graph, places and seed give the same result.
 *
 * @param fixed places that stay as they are; the others are found around them
 * @param seed any whole number
 * @returns a place for every node, in whole layout units
 */
export function arrange(graph: Graph, fixed: ReadonlyMap<string, Point>, seed: number): Map<string, Point> {
	if (graph.everyNode((id) => fixed.has(id))) return new Map(fixed);
	return graph.order <= small ? arrangeSmall(graph, fixed, seed) : arrangeLarge(graph, fixed, seed);
}
