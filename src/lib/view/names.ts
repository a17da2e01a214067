import type { Named } from '$lib/dataset/tours/views';

/** Ids that can be asked after. */
export interface Known {
	has(id: string): boolean;
}

/** What addresses may name, looked up fast: every id of the dataset, and the new id for each old one. */
export interface Names {
	readonly entities: Known;
	readonly relations: Known;
	/** Each with its place in the telling, counted from 0. */
	readonly sentences: Known & { get(id: string): number | undefined };
	readonly kinds: readonly string[];
	/** Types of tie in the vocabulary's order, by family. */
	readonly types: ReadonlyMap<string, readonly string[]>;
	readonly languages: readonly string[];
	readonly renamed: { get(old: string): string | undefined };
	readonly tours: ReadonlySet<string>;
}

/** The names of a dataset that is here whole. */
export interface WholeNames extends Names {
	readonly entities: ReadonlySet<string>;
	readonly relations: ReadonlySet<string>;
	readonly sentences: ReadonlyMap<string, number>;
}

/**
 * Collects the names of a dataset.
 *
 * @param dataset a checked dataset, or as much of one as names are taken from
 * @param tours ids of its tours
 */
export function namesOf(dataset: Named, tours: readonly string[] = []): WholeNames {
	const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
	return {
		entities: new Set(ids(dataset.entities)),
		relations: new Set(ids(dataset.relations)),
		sentences: new Map(ids(dataset.sentences).map((id, place) => [id, place])),
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
