import type { Prose, When } from '$lib/dataset/types';

/**
 * How a large dataset travels: its entities by importance, the most important first, and its ties, in columns. An entity's
 * place in that order is its number; ties name their ends by number.
 */

/** What is known of a large dataset before any of it has come. */
export interface AtlasHead {
	readonly entities: number;
	readonly ties: number;
	/** In how many chunks they come; see `AtlasChunk`. */
	readonly chunks: number;
	/** Around all places, in layout units. */
	readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
	/** How many entities there are of each kind, and ties of each type, in the vocabulary's order. */
	readonly counts: { readonly kinds: readonly number[]; readonly types: readonly number[] };
	/** How many sentences each paragraph has. */
	readonly paragraphs: readonly number[];
	/** The sides that all ties together make, computed at build: leader and number of members, the largest first. */
	readonly sides: readonly { readonly leader: number; readonly members: number }[];
	/** Whether these sides are proven to be those that the fewest ties contradict. */
	readonly exact: boolean;
}

/**
 * Some of the entities, those that follow on the chunks before, and all ties that have their second end among them. So the
 * first chunks together are always a graph.
 */
export interface AtlasChunk {
	readonly ids: readonly string[];
	/** Places in the vocabulary's list of kinds. */
	readonly kinds: readonly number[];
	readonly labels: Readonly<Record<string, readonly string[]>>;
	readonly x: readonly number[];
	readonly y: readonly number[];
	/** Places in `AtlasHead.sides`, counted from 1; 0 stands alone. */
	readonly sides: readonly number[];
	/** Old ids and the numbers of those that bear new ones. */
	readonly formerly: readonly (readonly [string, number])[];
	/** Numbers of those entities with which a file of what the text says begins; see `partStarts`. */
	readonly parts: readonly number[];
	/** Genitives and other cases that sides are named with, by entity. */
	readonly cases: Readonly<Record<number, Readonly<Record<string, Prose>>>>;
	readonly ties: {
		readonly ids: readonly string[];
		readonly from: readonly number[];
		readonly to: readonly number[];
		/** Places in the vocabulary's list of types of tie. */
		readonly types: readonly number[];
		/** 1 for implied, 2 for an aim, 3 for both. */
		readonly flags: readonly number[];
		/** Places in `whens`, counted from 1; 0 has no date. */
		readonly whens: readonly number[];
		/** The sentence that tells of it first, counted from 0. */
		readonly told: readonly number[];
		readonly formerly: readonly (readonly [string, number])[];
	};
	readonly whens: readonly When[];
}

export const flags = { implied: 1, aim: 2 } as const;

/** How many entities come in a chunk. */
export const chunkSize = 2000;
