import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { FamilyId, Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import { measure } from '$lib/graph/measures';
import { widthInEms } from '../advances';
import { frameOf } from '../camera';
import { breakLines, gap, lineHeight } from '../labels';
import { makeRoom, room } from '../layouts/room';
import { nodeSize } from '../marks';
import { polish, type Room } from '../polish';
import { withSeed } from './with-seed';

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
const stretch = 1.1;
/** What each node has of the picture, in square layout units, and how large its label is drawn there. */
const area = 11100;
const em = 18;

/**
 * Finds places for the nodes of a small graph, in seconds: a draft by fCoSE (Balci and Dogrusoz, 2022), made to fill its
 * frame, then polished. The same graph, places and seed give the same result.
 *
 * @param fixed places that stay as they are; the others are found around them
 * @param seed any whole number
 * @returns a place for every node, in whole layout units
 */
export function arrangeSmall(
	graph: Graph,
	fixed: ReadonlyMap<string, Point>,
	seed: number
): Map<string, Point> {
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
	const draft = new Map(graph.mapNodes((id) => [id, cy.getElementById(id).position()]));
	cy.destroy();
	const frame = frameFor(graph, fixed);
	const shares = measure(graph, 'ties');
	const polished = polish(graph, fixed.size > 0 ? unstretched(draft, fixed) : filling(draft, frame), {
		fixed: new Set(fixed.keys()),
		box: (id) => roomOf(graph, id, nodeSize(shares.get(id) ?? 0)),
		frame,
		length: (positive) => (positive ? lengths.alliance : lengths.deed),
		seed
	});
	return makeRoom(polished, () => room, new Set(fixed.keys()));
}

/** As large as all nodes ask for; around the places that stay. */
function frameFor(graph: Graph, fixed: ReadonlyMap<string, Point>) {
	const height = Math.sqrt((graph.order * area) / stretch);
	const { x, y, width, height: used } = frameOf(fixed.values());
	const middle = fixed.size > 0 ? { x: x + width / 2, y: y + used / 2 } : { x: 0, y: 0 };
	return {
		middle,
		width: Math.max(height * stretch, fixed.size && width),
		height: Math.max(height, fixed.size && used)
	};
}

/** A draft, stretched or shrunk so that it fills a frame, but for the labels at its rim. */
function filling(
	draft: ReadonlyMap<string, Point>,
	frame: { readonly width: number; readonly height: number }
): Map<string, Point> {
	const [xs, ys] = [[...draft.values()].map(({ x }) => x), [...draft.values()].map(({ y }) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [wide, high] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1];
	return new Map(
		[...draft].map(([id, { x, y }]) => [
			id,
			{ x: ((x - left) / wide - 0.5) * frame.width * 0.9, y: ((y - top) / high - 0.5) * frame.height * 0.9 }
		])
	);
}

function unstretched(
	draft: ReadonlyMap<string, Point>,
	fixed: ReadonlyMap<string, Point>
): Map<string, Point> {
	return new Map([...draft].map(([id, { x, y }]) => [id, fixed.get(id) ?? { x: x * stretch, y }]));
}

/** Room for a node with its label under it, in the language that wants more. Actors are to be named before things. */
function roomOf(graph: Graph, id: string, size: number): Room {
	const { entity, kind } = graph.getNodeAttributes(id);
	const labels = Object.values(entity.label).map((label) => breakLines(label));
	const width = Math.max(size, ...labels.flat().map((line) => widthInEms(line) * em));
	const label = (gap + Math.max(...labels.map(({ length }) => length)) * lineHeight) * em;
	return { width, height: size + label, down: label / 2, weight: kind.actor ? 4 : 2 };
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
