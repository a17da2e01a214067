import dataset from 'virtual:dataset';
import { buildGraph } from '$lib/graph/build';
import { changesOfSide, type Change } from '$lib/graph/changes';
import { findSides, type Sides } from '$lib/graph/sides';

/** The graph of the whole dataset. */
export const graph = buildGraph(dataset);

let found: Sides | undefined;

/** The sides that all ties together make; found once, since that takes its time with a large graph. */
export const sidesOfAll = (): Sides => (found ??= findSides(graph));

let changed: readonly Change[] | undefined;

/** Who changes side in a dataset that is not large; found once, too. */
export const changesOfAll = (): readonly Change[] => (changed ??= changesOfSide(graph));
