import type { Atlas } from '$lib/graph/atlas/atlas';
import type { Known, Names } from './names';

/** As the check wants ids of a dataset. */
const form = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * What addresses may name in a dataset that is still on its way: what has come, and until all has come whatever has the form
 * of an id.
 *
 * @param names of the part that came with the page
 */
export function atlasNames(names: Names, atlas: Atlas): Names {
	const among = (number: (id: string) => number | undefined): Known => ({
		has: (id) => number(id) !== undefined || (!atlas.whole && form.test(id))
	});
	return {
		...names,
		entities: among((id) => atlas.entity(id)),
		relations: among((id) => atlas.tie(id)),
		sentences: atlas.sentences,
		renamed: { get: (old) => atlas.renamed(old) }
	};
}

const formed: Known = { has: (id) => form.test(id) };

/**
 * What addresses may name in a dataset of which no part is here: whatever has the form of an id. Whether it is there, the explorer
 * says when it opens the address.
 *
 * @param names of the dataset without its entities, ties and text
 */
export const openNames = (names: Names): Names => ({
	...names,
	entities: formed,
	relations: formed,
	sentences: { ...formed, get: () => undefined }
});
