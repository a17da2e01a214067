import type { Dataset } from '$lib/dataset/types';
import { Atlas } from '$lib/graph/atlas/atlas';
import { atlasFiles } from '$lib/graph/atlas/chunks';
import { buildGraph } from '$lib/graph/build';
import { findSides } from '$lib/graph/sides';

/** The whole atlas of a dataset. */
export function atlasOf(dataset: Dataset): Atlas {
	const graph = buildGraph(dataset);
	const { head, chunks } = atlasFiles(dataset, graph, findSides(graph));
	const atlas = new Atlas(head, dataset);
	for (const chunk of chunks) atlas.add(chunk);
	return atlas;
}

/** All numbers below a count. */
export const below = (count: number): number[] => Array.from({ length: count }, (_, number) => number);
