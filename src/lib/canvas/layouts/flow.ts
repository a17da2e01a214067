import type { Graph } from '$lib/graph/build';
import { compareIds } from '$lib/graph/order';
import type { Layout } from './layout';
import { makeRoom } from './room';
import { startOf } from './start';

/** Between columns and between the nodes of one, in layout units. */
const gap = { x: 118, y: 68 } as const;
/** How much wider than high the whole is. */
const wider = 1.2;
/** Sweeps over the columns, forth and back; the order within them settles in a few. */
const sweeps = 12;

/**
 * The story from left to right: each entity stands where the text first ties it to another, in columns of about as many
 * nodes as there are columns. Within a column, entities stand level with those they are tied to (the barycentre method of
 * Sugiyama, Tagawa & Toda 1981), and with their allies more than with their opponents.
 */
export const flow: Layout = (graph, { seed }) => {
	const start = startOf(graph, seed);
	const columns = columnsOf(graph);
	const places = new Map<string, { x: number; y: number }>();
	columns.forEach((column, index) => {
		const sorted = column.toSorted(
			(a, b) => (start.get(a)?.y ?? 0) - (start.get(b)?.y ?? 0) || compareIds(a, b)
		);
		stack(sorted, index, places);
	});
	for (let sweep = 0; sweep < sweeps; sweep++) {
		const order = sweep % 2 === 0 ? [...columns.keys()] : [...columns.keys()].reverse();
		for (const index of order) {
			const level = new Map(columns[index]?.map((id) => [id, levelOf(graph, id, places)]));
			const sorted = [...level.keys()].toSorted(
				(a, b) => (level.get(a) ?? 0) - (level.get(b) ?? 0) || compareIds(a, b)
			);
			stack(sorted, index, places);
		}
	}
	return makeRoom(places);
};

/** Entities in the order in which the text first ties them, cut into columns; those without a tie come last. */
function columnsOf(graph: Graph): string[][] {
	const first = new Map(
		graph.nodes().map((id) => [id, Math.min(Infinity, ...graph.mapEdges(id, (_, { order }) => order))])
	);
	const when = (id: string) => first.get(id) ?? Infinity;
	const inTurn = graph
		.nodes()
		.toSorted((a, b) => (when(a) === when(b) ? compareIds(a, b) : when(a) - when(b)));
	const most = Math.max(1, Math.ceil(Math.sqrt((inTurn.length * gap.x) / gap.y / wider)));
	const columns: string[][] = [];
	inTurn.forEach((id, index) => {
		if (index % most === 0) columns.push([]);
		columns.at(-1)?.push(id);
	});
	return columns;
}

/** Puts a column's nodes one under another, around the middle line; every other one a little aside, for its label. */
function stack(
	column: readonly string[],
	index: number,
	places: Map<string, { x: number; y: number }>
): void {
	column.forEach((id, row) => {
		const aside = row % 2 === 0 ? -0.18 : 0.18;
		places.set(id, { x: (index + aside) * gap.x, y: (row - (column.length - 1) / 2) * gap.y });
	});
}

/** The height at which a node would stand level with those it is tied to. */
function levelOf(graph: Graph, id: string, places: ReadonlyMap<string, { y: number }>): number {
	let [sum, weights] = [places.get(id)?.y ?? 0, 1];
	graph.forEachEdge(id, (edge, { sign }) => {
		const weight = sign === 1 ? 3 : sign === 0 ? 1 : 0.25;
		sum += weight * (places.get(graph.opposite(id, edge))?.y ?? 0);
		weights += weight;
	});
	return sum / weights;
}
