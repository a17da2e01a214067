import dataset from 'virtual:dataset';
import { buildGraph } from '$lib/graph/build';
import { findSides, type Sides } from '$lib/graph/sides';

/** The graph of the whole dataset. */
export const graph = buildGraph(dataset);

let found: Sides | undefined;

/** The sides that all ties together make; found once, since that takes its time with a large graph. */
export const sidesOfAll = (): Sides => (found ??= findSides(graph));
