import type { Day, Point } from '$lib/dataset/types';
import { measureIds, type MeasureId } from '$lib/graph/measures';
import type { Depth } from '$lib/graph/neighbourhood';

export const lenses = ['graph', 'matrix', 'timeline', 'text', 'evidence'] as const;
export type Lens = (typeof lenses)[number];

export const colourings = ['side', 'kind'] as const;
export type Colouring = (typeof colourings)[number];

export const layouts = ['map', 'sides', 'rings', 'flow'] as const;
export type LayoutName = (typeof layouts)[number];

export const sizings = measureIds;

/** Which name the canvas shows: the interface's language, one of the dataset's own (by code), or both. */
export type Labels = 'ui' | 'both' | (string & {});

/** Centre in layout units and zoom in percent, whole numbers. */
export interface Camera extends Point {
	readonly zoom: number;
}

/**
 * All that the reader sees, as one value; with a dataset it determines the picture.
 * `null` stands for "no limit" or "nothing".
 */
export interface View {
	readonly lens: Lens;
	/** The selected entity, relation or sentence. */
	readonly sel: string | null;
	readonly near: { readonly id: string; readonly depth: Depth } | null;
	readonly path: { readonly from: string; readonly to: string } | null;
	/** Whether paths may pass through hubs. */
	readonly hubs: boolean;
	/** Families and types of tie that are shown, in the vocabulary's order; a whole family stands as its name. */
	readonly ties: readonly string[] | null;
	readonly kinds: readonly string[] | null;
	readonly claim: 'stated' | null;
	readonly mode: 'done' | null;
	readonly from: Day | null;
	readonly to: Day | null;
	/** Whether ties without a date are shown. */
	readonly undated: boolean;
	/** The telling, up to and with this sentence. */
	readonly upto: string | null;
	readonly hide: readonly string[];
	readonly colour: Colouring;
	readonly size: MeasureId;
	readonly layout: LayoutName;
	readonly labels: Labels;
	readonly cam: Camera | null;
	/** Nodes that the reader moved. */
	readonly pins: Readonly<Record<string, Point>>;
	readonly tour: string | null;
	readonly step: number | null;
}

export const emptyView: View = Object.freeze({
	lens: 'graph',
	sel: null,
	near: null,
	path: null,
	hubs: false,
	ties: null,
	kinds: null,
	claim: null,
	mode: null,
	from: null,
	to: null,
	undated: true,
	upto: null,
	hide: [],
	colour: 'side',
	size: 'ties',
	layout: 'map',
	labels: 'ui',
	cam: null,
	pins: {},
	tour: null,
	step: null
});
