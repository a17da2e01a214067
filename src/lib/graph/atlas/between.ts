import { at } from '../known';
import type { Atlas } from './atlas';
import { isHub } from './near';
import type { Passing } from './pick';

/** Nobody asks how two are connected over more steps than this. */
const farthest = 40;
/** More than any number of steps, and so much that twice as much still has room. */
const unreached = 2 ** 30;

/**
 * Prepares to tell which entities can be on one of the shortest ways between two: every simple path of at most `shortest + more`
 * steps goes over these alone, since each of its entities is, by both ends' distances together, no farther than that.
 *
 * @param hubs whether hubs may be passed through; the ends may always be hubs
 * @returns gives their numbers for a number of steps `more`; undefined when no path joins the two
 */
export function between(
	atlas: Atlas,
	passing: Passing,
	[from, to]: readonly [number, number],
	hubs: boolean
): ((more: number) => number[]) | undefined {
	const through = (entity: number) => hubs || entity === from || entity === to || !isHub(atlas, entity);
	const away = distances(atlas, passing, from, through);
	const shortest = at(away, to);
	if (shortest === unreached) return undefined;
	const back = distances(atlas, passing, to, through);
	return (more) => {
		const found: number[] = [];
		away.forEach((distance, entity) => {
			if (distance + at(back, entity) <= shortest + more) found.push(entity);
		});
		return found;
	};
}

/** How many steps lead to each entity. */
function distances(
	atlas: Atlas,
	passing: Passing,
	start: number,
	through: (entity: number) => boolean
): Uint32Array {
	const found = new Uint32Array(atlas.order).fill(unreached);
	found[start] = 0;
	let layer = [start];
	for (let distance = 1; layer.length > 0 && distance <= farthest; distance++) {
		const next: number[] = [];
		for (const entity of layer) {
			for (const tie of atlas.tiesAt(entity)) {
				if (at(passing.ties, tie) !== 1) continue;
				const other = atlas.opposite(entity, tie);
				if (at(found, other) !== unreached || !through(other)) continue;
				found[other] = distance;
				next.push(other);
			}
		}
		layer = next;
	}
	return found;
}
