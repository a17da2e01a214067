import { get } from './known';
import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { Graph } from './build';

export const measureIds = ['ties', 'signed', 'betweenness'] as const;
/** What a node's size can show: all its ties, its signed ties, or how many shortest ways between others lead over it. */
export type MeasureId = (typeof measureIds)[number];

const measures: Record<MeasureId, (graph: Graph) => ReadonlyMap<string, number>> = {
	ties: (graph) => degrees(graph, () => true),
	signed: (graph) => degrees(graph, (sign) => sign !== 0),
	betweenness: (graph) => {
		if (graph.order === 0) return new Map();
		return new Map(Object.entries(betweenness(pairs(graph), { getEdgeWeight: null })));
	}
};

/**
 * Measures every entity.
 *
 * @returns for each entity a number from 0 to 1: the square root of its share of the highest value, so that discs with that
 * diameter compare by their areas. All 0 when the highest value is 0.
 */
export function measure(graph: Graph, id: MeasureId): ReadonlyMap<string, number> {
	const values = measures[id](graph);
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

/** Betweenness asks who is tied to whom at all: directions and repeated ties would bend it. */
function pairs(graph: Graph): UndirectedGraph {
	const simple = new UndirectedGraph({ allowSelfLoops: false });
	graph.forEachNode((node) => simple.addNode(node));
	graph.forEachEdge((_, __, from, to) => {
		if (from !== to) simple.mergeEdge(from, to);
	});
	return simple;
}
