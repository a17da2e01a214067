import { MultiDirectedGraph } from 'graphology';
import type { Dataset, Entity, Family, Kind, Point, Relation, Sign, TieType } from '$lib/dataset/types';

/** What a node carries: its entity and kind, and where it stands (x to the right, y down). */
export interface NodeAttributes extends Point {
	readonly entity: Entity;
	readonly kind: Kind;
}

/** What an edge carries. `order` counts ties in the order of telling, from 0. */
export interface EdgeAttributes {
	readonly relation: Relation;
	readonly tie: TieType;
	readonly family: Family;
	readonly sign: Sign;
	readonly order: number;
}

/** One text's graph: nodes are keyed by entity id, edges by relation id. */
export type Graph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * Builds the one graph of a checked dataset.
 *
 * @param dataset as the check lets it through: every id that it names exists
 * @returns nodes in the order of `dataset.entities`, edges in the order of telling
 * @throws when an id is unknown, which a checked dataset rules out
 */
export function buildGraph(dataset: Dataset): Graph {
	const kinds = byId(dataset.kinds);
	const ties = byId(dataset.ties);
	const families = byId(dataset.families);
	const graph: Graph = new MultiDirectedGraph();
	for (const entity of dataset.entities) {
		const { x, y } = dataset.positions[entity.id] ?? { x: 0, y: 0 };
		graph.addNode(entity.id, { entity, kind: get(kinds, entity.kind), x, y });
	}
	inOrderOfTelling(dataset.relations).forEach((relation, order) => {
		const tie = get(ties, relation.tie);
		const family = get(families, tie.family);
		graph.addDirectedEdgeWithKey(relation.id, relation.from, relation.to, {
			relation,
			tie,
			family,
			sign: family.sign,
			order
		});
	});
	return graph;
}

/** Relations sorted by where their first evidence begins; those with the same beginning keep the dataset's order. */
function inOrderOfTelling(relations: readonly Relation[]): Relation[] {
	const beginning = (relation: Relation) => Math.min(...relation.evidence.map(({ start }) => start));
	return relations.toSorted((a, b) => beginning(a) - beginning(b));
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
	return new Map(things.map((thing) => [thing.id, thing]));
}

function get<T>(map: ReadonlyMap<string, T>, id: string): T {
	const found = map.get(id);
	if (!found) throw new Error(`The dataset names "${id}", which it does not define; run npm run data`);
	return found;
}
