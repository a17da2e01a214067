import type { Dataset } from '$lib/dataset/types';
import { buildGraph } from '../build';
import { findPaths, type Paths } from '../paths';
import type { Atlas } from './atlas';
import { between } from './between';
import { extract } from './extract';
import type { Passing } from './pick';

/** How many paths are sought; see `findPaths`. */
const count = 5;
/** By how many steps longer than the shortest paths those may be that are sought, one after the other. */
const detours = [0, 1, 2, 4, 8, 16, 32, 64];
/** So many entities are looked at at most, which takes no reader's time. */
const mostEntities = 1200;

/**
 * Finds the shortest paths between two entities of an atlas, as `findPaths` does in a graph: in the part where all paths up to a
 * length lie, which grows until it holds enough of them or grows too large; then those found are the shortest ones, if fewer.
 *
 * @param head see `extract`
 */
export function pathsIn(
	head: Dataset,
	atlas: Atlas,
	passing: Passing,
	{ from, to }: { readonly from: string; readonly to: string },
	hubs: boolean
): Paths {
	const ends = [atlas.entity(from), atlas.entity(to)];
	const [start, end] = ends;
	if (start === undefined || end === undefined)
		return { state: 'unknown', ids: [from, to].filter((_, place) => ends[place] === undefined) };
	if (start === end) return { state: 'same' };
	const within = between(atlas, passing, [start, end], hubs);
	let best: Paths = { state: 'none' };
	if (!within) return best;
	for (const more of detours) {
		const entities = within(more);
		if (more > 0 && entities.length > mostEntities) return best;
		const here = new Set(entities);
		const ties = entities.flatMap((entity) =>
			[...atlas.tiesAt(entity)].filter(
				(tie) =>
					passing.ties[tie] === 1 && atlas.from[tie] === entity && here.has(atlas.opposite(entity, tie))
			)
		);
		const found = findPaths(buildGraph(extract(head, atlas, { entities, ties })), from, to, { hubs, count });
		if (found.state !== 'found') return found;
		const shortest = found.paths[0]?.hops.length ?? 0;
		const sure = found.paths.filter(({ hops }) => hops.length <= shortest + more);
		best = { state: 'found', paths: sure };
		if (sure.length === count) return best;
	}
	return best;
}
