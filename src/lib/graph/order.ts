import type { Graph } from './build';

/** Compares ids by their code units, the same in every browser. */
export function compareIds(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts ties by the order of telling. */
export function inOrder(graph: Graph, ties: readonly string[]): string[] {
	const order = (tie: string) => graph.getEdgeAttribute(tie, 'order');
	return ties.toSorted((a, b) => order(a) - order(b));
}
