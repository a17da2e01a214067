import type { Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import type { Depth } from '$lib/graph/neighbourhood';
import type { Sides } from '$lib/graph/sides';

/** What a layout may know beside the graph. Plain data, so that it can go to a worker. */
export interface LayoutContext {
	readonly sides: Sides;
	/** The entity in the middle of the rings; the most tied one when null, or when the graph does not have it. */
	readonly centre: string | null;
	/** How many rings of neighbours there are at most. */
	readonly depth: Depth;
	/** Any whole number; parts what stands in one place. */
	readonly seed: number;
}

/**
 * Finds a place for every node, in whole layout units. Pure: the same graph and context give the same places in every
 * browser. Begins from the committed places, and leaves at least `room` between any two nodes (but for the map, which
 * is as it was committed).
 */
export type Layout = (graph: Graph, context: LayoutContext) => Map<string, Point>;
