import type { Named } from '$lib/dataset/tours/views';

/** What addresses may name, looked up fast: every id of the dataset, and the new id for each old one. */
export interface Names {
	readonly entities: ReadonlySet<string>;
	readonly relations: ReadonlySet<string>;
	readonly sentences: ReadonlySet<string>;
	readonly kinds: readonly string[];
	/** Types of tie in the vocabulary's order, by family. */
	readonly types: ReadonlyMap<string, readonly string[]>;
	readonly languages: readonly string[];
	readonly renamed: ReadonlyMap<string, string>;
	readonly tours: ReadonlySet<string>;
}

/**
 * Collects the names of a dataset.
 *
 * @param dataset a checked dataset, or as much of one as names are taken from
 * @param tours ids of its tours
 */
export function namesOf(dataset: Named, tours: readonly string[] = []): Names {
	const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
	return {
		entities: new Set(ids(dataset.entities)),
		relations: new Set(ids(dataset.relations)),
		sentences: new Set(ids(dataset.sentences)),
		kinds: ids(dataset.kinds),
		types: new Map(
			dataset.families.map(({ id }) => [id, ids(dataset.ties.filter(({ family }) => family === id))])
		),
		languages: Object.values(dataset.languages),
		renamed: new Map(
			[...dataset.entities, ...dataset.relations].flatMap(({ id, formerly }) =>
				formerly.map((old): [string, string] => [old, id])
			)
		),
		tours: new Set(tours)
	};
}
