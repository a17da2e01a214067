import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { FamilyId, Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import { seeded } from '$lib/graph/signed/random';

/** How strongly a tie of each family pulls: those who stand together stand close. */
const pulls: Readonly<Record<FamilyId, number>> = {
	alliance: 4,
	belonging: 4,
	opposition: 0.1,
	deed: 0.5,
	place: 0.5
};
/** Rounds of the simulation; larger graphs need more of each, and get fewer. */
const rounds = (order: number) => (order > 20_000 ? 160 : 300);

/**
 * A draft of a large picture by ForceAtlas2 (Jacomy et al. 2014) with the approximation of Barnes and Hut. Nodes may lie
 * on one another, and dense parts are as dense as the ties make them.
 *
 * @returns a place for every node, in no particular unit
 */
export function draftByForce(graph: Graph, seed: number): Map<string, Point> {
	const random = seeded(seed);
	const plain = new UndirectedGraph<Point, { weight: number }>();
	graph.forEachNode((id) => plain.addNode(id, { x: random() * 1000, y: random() * 1000 }));
	graph.forEachEdge((_, { family }, source, target) => {
		if (source === target) return;
		plain.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + pulls[family.id] }));
	});
	const found = forceAtlas2(plain, {
		iterations: rounds(plain.order),
		getEdgeWeight: 'weight',
		settings: { ...forceAtlas2.inferSettings(plain.order), barnesHutOptimize: true, barnesHutTheta: 1 }
	});
	return new Map(Object.entries(found));
}
