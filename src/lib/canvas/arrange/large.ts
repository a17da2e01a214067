import type { Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import { byImportance } from '$lib/graph/importance';
import { beside } from './beside';
import { draftByForce } from './force';
import { part } from './part';
import { freeSpots } from './spots';
import { spread } from './spread';

/** What each node has of the picture, in square layout units, and how far apart any two are: it is drawn like a map. */
const area = 2000;
export const apart = 28;
/** How much wider than high the picture is. */
const stretch = 1.1;

/**
 * Finds places for the nodes of a graph of any size, in time near linear to it. The same graph, places and seed give the
 * same result.
 *
 * @param fixed places that stay as they are; new nodes stand as near as they can to the middle of those they are tied to
 * @param seed any whole number
 * @returns a place for every node, in whole layout units, any two at least `apart` from each other, but for fixed ones
 */
export function arrangeLarge(
	graph: Graph,
	fixed: ReadonlyMap<string, Point>,
	seed: number
): Map<string, Point> {
	const wishes = fixed.size > 0 ? beside(graph, fixed) : spreadDraft(graph, seed);
	const inTurn = byImportance(graph).flatMap((id): [string, Point][] => {
		const wish = wishes.get(id);
		return wish ? [[id, wish]] : [];
	});
	return freeSpots(new Map(inTurn), apart, fixed);
}

function spreadDraft(graph: Graph, seed: number): Map<string, Point> {
	const height = Math.sqrt((graph.order * area) / stretch);
	const draft = spread(draftByForce(graph, seed), { width: height * stretch, height });
	return part(draft, apart, seed);
}
