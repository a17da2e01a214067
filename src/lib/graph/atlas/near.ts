import { at } from '../known';
import type { Atlas } from './atlas';
import type { Passing } from './pick';

/**
 * The ego network of an entity in an atlas, as `neighbourhood` finds it in a graph: nothing is reached through a hub unless the
 * hub is the entity itself.
 *
 * @returns numbers of the entities with it, itself first, then the nearest, each layer by importance
 */
export function near(atlas: Atlas, passing: Passing, centre: number, depth: number): number[] {
	const seen = new Set([centre]);
	let layer = [centre];
	for (let distance = 1; distance <= depth; distance++) {
		const next = new Set<number>();
		for (const entity of layer) {
			if (entity !== centre && isHub(atlas, entity)) continue;
			for (const tie of atlas.tiesAt(entity)) {
				const other = atlas.opposite(entity, tie);
				if (passing.ties[tie] === 1 && !seen.has(other)) next.add(other);
			}
		}
		layer = [...next].sort((a, b) => a - b);
		for (const entity of layer) seen.add(entity);
	}
	return [...seen];
}

/** Whether an entity is of a kind that paths pass over, such as a country. */
export const isHub = (atlas: Atlas, entity: number): boolean =>
	at(atlas.vocabulary.kinds, at(atlas.kinds, entity)).hub;
