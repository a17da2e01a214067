import type { Dataset, FamilyId } from '../types.ts';

/** Whatever the view of an address may name. A dataset has all of it. */
export interface Named {
	readonly languages: Dataset['languages'];
	readonly entities: readonly Renamed[];
	readonly relations: readonly Renamed[];
	readonly sentences: readonly { readonly id: string }[];
	readonly kinds: readonly { readonly id: string }[];
	readonly families: readonly { readonly id: string }[];
	readonly ties: readonly { readonly id: string; readonly family: FamilyId }[];
}

interface Renamed {
	readonly id: string;
	readonly formerly: readonly string[];
}

/** What became of a view that somebody wrote. */
export interface ReadView {
	/** Its canonical spelling. */
	readonly view: string;
	/** Every part of it that shows nothing, and why. */
	readonly dropped: readonly {
		readonly parameter: string;
		readonly value: string;
		readonly why: 'unknown' | 'malformed' | 'too-long' | 'no-parameter';
	}[];
}

/** Reads the views of a dataset. It is given to the check from outside, for this room knows nothing of views. */
export type ReadViews = (named: Named) => (view: string) => ReadView;
