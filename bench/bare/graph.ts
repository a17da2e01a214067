import type { Sign } from '../../src/lib/dataset/types';

/**
 * The graph of a bare page, as its `graph.json` holds it: no more than the page draws, and in short, as anybody would
 * write it who minds the bytes. Places and widths are in layout units, y down.
 */
export interface BareGraph {
	/** Id, label in Malayalam, place, and width. */
	readonly nodes: readonly (readonly [id: string, label: string, x: number, y: number, size: number])[];
	/** Positions of the ends in `nodes`. */
	readonly edges: readonly (readonly [from: number, to: number, sign: Sign])[];
}

/** What a bare page lets the benchmark ask. Besides, it marks when it has drawn, and writes what is chosen on its root. */
export interface BarePage {
	/** Where a node stands in the window, in CSS pixels. */
	readonly placeOf: (id: string) => { x: number; y: number };
}

/** Lines by sign and what is highlighted, in the explorer's own light colours. */
export const colours = {
	line: (sign: Sign) => (sign > 0 ? '#0072b2' : sign < 0 ? '#d55e00' : '#767676'),
	node: '#2f4858',
	ink: '#1d1a16',
	chosen: '#b3261e',
	near: '#a8740a',
	rest: '#e8e2d6'
} as const;

export const font = '"Noto Sans Malayalam", sans-serif';

/** Fetches the graph; the page preloads it beside its script. */
export async function fetchGraph(): Promise<BareGraph> {
	const response = await fetch('graph.json');
	return (await response.json()) as BareGraph;
}

/** Says that the graph has been drawn and answers, and lets the benchmark ask where nodes are. */
export function ready(page: BarePage): void {
	Object.assign(globalThis, page);
	performance.mark('graph');
}

/** Says which node is chosen. */
export function tell(id: string): void {
	document.documentElement.dataset['sel'] = id;
}
