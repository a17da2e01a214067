import { get } from './known';
import type { Graph } from './build';

export const measureIds = ['ties', 'signed', 'betweenness'] as const;
/** What a node's size can show: all its ties, its signed ties, or how many shortest ways between others lead over it. */
export type MeasureId = (typeof measureIds)[number];

/**
 * Counts the ties of every entity, all or the signed ones. Betweenness has a file of its own, fetched when it is asked for.
 *
 * @returns see `shares`
 */
export function measure(graph: Graph, id: Exclude<MeasureId, 'betweenness'>): ReadonlyMap<string, number> {
	return shares(degrees(graph, id === 'ties' ? () => true : (sign) => sign !== 0));
}

/**
 * Brings measured values into a common form.
 *
 * @returns for each entity a number from 0 to 1: the square root of its share of the highest value, so that discs with that
 * diameter compare by their areas. All 0 when the highest value is 0.
 */
export function shares(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
	const highest = Math.max(0, ...values.values());
	return new Map([...values].map(([node, value]) => [node, highest > 0 ? Math.sqrt(value / highest) : 0]));
}

function degrees(graph: Graph, counts: (sign: number) => boolean): Map<string, number> {
	const found = new Map(graph.nodes().map((node) => [node, 0]));
	graph.forEachEdge((_, { sign }, from, to) => {
		if (!counts(sign)) return;
		for (const end of [from, to]) found.set(end, get(found, end) + 1);
	});
	return found;
}
