import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { FamilyId, Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';

cytoscape.use(fcose);

/** How long lines of each family want to be, in layout units: those who stand together stand close. */
const lengths: Readonly<Record<FamilyId, number>> = {
	alliance: 75,
	belonging: 70,
	opposition: 170,
	deed: 120,
	place: 120
};

/** Labels are wider than they are high, and so are most screens. */
const stretch = 1.35;

/**
 * Finds places for the nodes of a graph by fCoSE (Balci and Dogrusoz, 2022), in Node or a browser. The same graph, places
 * and seed give the same result.
 *
 * @param fixed places that stay as they are; the others are found around them
 * @param seed any whole number
 * @returns a place for every node, in whole layout units
 */
export function arrange(graph: Graph, fixed: ReadonlyMap<string, Point>, seed: number): Map<string, Point> {
	const free = graph.nodes().filter((id) => !fixed.has(id));
	if (free.length === 0) return new Map(fixed);
	const cy = cytoscape({ headless: true, styleEnabled: true, elements: [] });
	cy.style([{ selector: 'node', style: { width: 60, height: 44 } }]);
	cy.add(graph.mapNodes((id) => ({ group: 'nodes', data: { id }, position: near(graph, id, fixed) })));
	cy.add(
		graph.mapEdges((id, { family }, source, target) => ({
			group: 'edges',
			data: { id, source, target, length: lengths[family.id] }
		}))
	);
	withSeed(seed, () => {
		cy.layout({
			name: 'fcose',
			quality: 'proof',
			animate: false,
			randomize: fixed.size === 0,
			numIter: 5000,
			nodeSeparation: 110,
			nodeRepulsion: () => 9000,
			gravity: 0.35,
			idealEdgeLength: (edge: cytoscape.EdgeSingular) => edge.data('length'),
			tilingPaddingVertical: 40,
			tilingPaddingHorizontal: 40,
			fixedNodeConstraint: [...fixed].map(([nodeId, { x, y }]) => ({
				nodeId,
				position: { x: x / stretch, y }
			}))
		} as cytoscape.LayoutOptions).run();
	});
	const places = new Map(fixed);
	for (const id of free) {
		const { x, y } = cy.getElementById(id).position();
		places.set(id, { x: Math.round(x * stretch) + 0, y: Math.round(y) + 0 });
	}
	cy.destroy();
	return places;
}

/** Where a new node begins: in the midst of those of its neighbours that have a place. */
function near(graph: Graph, id: string, fixed: ReadonlyMap<string, Point>): Point {
	const own = fixed.get(id);
	if (own) return { x: own.x / stretch, y: own.y };
	const around = graph.neighbors(id).flatMap((other) => fixed.get(other) ?? []);
	const count = Math.max(1, around.length);
	const sum = around.reduce((total, { x, y }) => ({ x: total.x + x / stretch, y: total.y + y }), {
		x: 0,
		y: 0
	});
	return { x: sum.x / count, y: sum.y / count };
}

/** Runs something that takes its randomness from `Math.random`, which fCoSE does, with a seeded one (mulberry32). */
function withSeed(seed: number, run: () => void): void {
	const own = Math.random;
	let state = seed >>> 0;
	Math.random = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	try {
		run();
	} finally {
		Math.random = own;
	}
}
