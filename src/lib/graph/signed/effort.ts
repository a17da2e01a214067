import type { Model } from './edges';

/** What a search may still spend, in edges looked at, so that its end depends on the graph and never on the machine. */
export interface Effort {
	left: number;
}

/** A contradiction as the vertices that it goes through, from one end of the opposing edge to the other. */
export type Cycle = readonly number[];

/** What all steps of one search share. */
export interface Task {
	readonly model: Model;
	readonly effort: Effort;
	/** Contradictions found so far. The next graph is the last one with a few more decisions taken, and most hold in it too. */
	readonly cycles: Cycle[];
	/** Graphs with more edges than this do without the linear programme. */
	readonly mostRows: number;
}
