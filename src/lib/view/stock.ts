import type { Dataset, When } from '$lib/dataset/types';
import type { Atlas } from '$lib/graph/atlas/atlas';
import type { Passing } from '$lib/graph/atlas/pick';
import type { Graph } from '$lib/graph/build';
import type { Change } from '$lib/graph/changes';
import type { Paths } from '$lib/graph/paths';
import type { Sides } from '$lib/graph/sides';
import type { DatedDays } from '$lib/graph/time';
import type { Names } from './names';
import type { View } from './view';

/** What a stock reads of the explorer whose stock it is; reactive. */
export interface Reader {
	/** What the reader sees. */
	readonly view: View;
	/** The same, without what never changes which ties and entities are visible; the same object while that stays. */
	readonly filters: View;
}

/** A dataset, or a part of one, that has the words; and its graph. */
export interface Told {
	readonly dataset: Dataset;
	readonly graph: Graph;
}

/** How much there is, whatever the view shows of it. */
export interface Counts {
	readonly entities: number;
	readonly ties: number;
	readonly sentences: number;
	/** By kind and by type of tie. */
	readonly kinds: ReadonlyMap<string, number>;
	readonly types: ReadonlyMap<string, number>;
	readonly days: DatedDays;
	/** The dates that ties have, each once. */
	readonly dates: readonly When[];
}

/**
 * Where an explorer takes from what it shows: a dataset that is whole, or one so large that only what is shown is ever made a graph of.
 * All of it is reactive.
 */
export interface Stock {
	readonly names: Names;
	/** What the view is drawn from: at least all that is visible, and all that the view names. */
	readonly dataset: Dataset;
	readonly graph: Graph;
	/** The visible part of the graph. */
	readonly visible: Graph;
	/** What would be visible if the view knew no limits of time. */
	readonly atAllTimes: Graph;
	/** How many entities pass the view's filters, whether they are drawn or not. */
	readonly passing: number;
	readonly counts: Counts;
	readonly sides: Sides;
	readonly changes: readonly Change[];
	readonly paths: Paths | null;
	/** For a dataset of which a part is drawn: the frame of all of it, and how much larger nodes are drawn than in life. */
	readonly scale: Scale | null;
	/**
	 * What the text says of an entity, a tie or a sentence: at once, or when it has been fetched.
	 *
	 * @throws or rejects when it cannot be had
	 */
	readonly tell: (id: string) => Told | Promise<Told>;
}

/** How a part of a large graph is drawn, and over what. */
export interface Scale {
	/** All of it, and which of it is visible. */
	readonly atlas: Atlas;
	readonly passing: Passing;
	readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
	/** 1 where a layout unit is drawn as a pixel or more. */
	readonly factor: number;
	/** How many ties an entity has in all, and the one with the most. */
	readonly degree: (id: string) => number;
	readonly most: number;
}
