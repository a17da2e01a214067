import type { Dataset } from '$lib/dataset/types';
import { buildGraph } from '../build';
import { findPaths, type Paths } from '../paths';
import type { Atlas } from './atlas';
import { between } from './between';
import { extract } from './extract';
import type { Passing } from './pick';

/** How many paths are sought; see `findPaths`. */
const count = 5;
/** By how many steps longer than the shortest the paths may be that a part is to hold, the fewest first. */
const detours = [1, 2, 4, 8, 16, 32, 64];
/** A part has so many entities at most, which takes no reader's time. */
const mostEntities = 1200;

/** How two entities are connected, asked of a part of an atlas. Plain data, so that a worker can be given it. */
export interface PathQuestion {
	readonly from: string;
	readonly to: string;
	/** See `PathOptions`. */
	readonly hubs: boolean;
	readonly part: Dataset;
	/** Every path lies in the part that is longer than the shortest by so many steps at most. */
	readonly more: number;
}

/**
 * Asks for the shortest paths between two entities of an atlas, in the largest part that can be looked through at once.
 *
 * @param head see `extract`
 * @returns the question; or the answer, where nothing has to be sought for it
 */
export function askPaths(
	head: Dataset,
	atlas: Atlas,
	passing: Passing,
	{ from, to }: { readonly from: string; readonly to: string },
	hubs: boolean
): PathQuestion | Paths {
	const ends = [atlas.entity(from), atlas.entity(to)];
	const [start, end] = ends;
	if (start === undefined || end === undefined)
		return { state: 'unknown', ids: [from, to].filter((_, place) => ends[place] === undefined) };
	if (start === end) return { state: 'same' };
	const within = between(atlas, passing, [start, end], hubs);
	if (!within) return { state: 'none' };
	// The shortest ones are looked for in any case.
	let chosen = { more: 0, entities: within(0) };
	for (const more of detours) {
		const entities = within(more);
		if (entities.length > mostEntities) break;
		chosen = { more, entities };
	}
	const { more, entities } = chosen;
	const here = new Set(entities);
	const ties = entities.flatMap((entity) =>
		[...atlas.tiesAt(entity)].filter(
			(tie) => passing.ties[tie] === 1 && atlas.from[tie] === entity && here.has(atlas.opposite(entity, tie))
		)
	);
	// Of two entities' ties, whichever way they point, their numbers keep the order of telling.
	ties.sort((a, b) => a - b);
	return { from, to, hubs, part: extract(head, atlas, { entities, ties }), more };
}

/** Finds the shortest paths, as `findPaths` does in the whole graph; fewer, where the part does not hold as many for sure. */
export function answerPaths({ from, to, hubs, part, more }: PathQuestion): Paths {
	const found = findPaths(buildGraph(part), from, to, { hubs, count });
	if (found.state !== 'found') return found;
	const shortest = found.paths[0]?.hops.length ?? 0;
	return { state: 'found', paths: found.paths.filter(({ hops }) => hops.length <= shortest + more) };
}
