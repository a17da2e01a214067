import type { Point } from '$lib/dataset/types';
import { pictureOf } from '$lib/canvas/picture';
import type { Graph } from '$lib/graph/build';
import { measure } from '$lib/graph/measures';
import { compareIds } from '$lib/graph/order';
import type { Sides } from '$lib/graph/sides';
import { stanceOf, type Stance } from '$lib/graph/stance';
import type { Drawing } from './drawing';

/** The order around an entity: whom it stood with, to the left; whom it stood against, to the right. */
const around: readonly Stance[] = ['ally', 'both', 'opponent', 'other'];
/** Distances from the middle, in layout units: those next to each other take turns when one ring has no room. */
const rings = { few: [120], some: [150], many: [112, 182] } as const;

/**
 * The ego network of an entity: itself in the middle, and all that it has ties with around it, those it stood with to the
 * left and those it stood against to the right. Ties between others are faint.
 *
 * @param sides colour the actors
 */
export function egoDrawing(graph: Graph, sides: Sides, ego: string): Drawing {
	const others = neighboursOf(graph, ego);
	const places = placesAround(ego, others);
	const near = graph.copy() as Graph;
	for (const id of graph.nodes()) if (!places.has(id)) near.dropNode(id);
	const shares = measure(graph, 'ties');
	const { nodes, edges } = pictureOf(near, {
		label: () => '',
		place: (id) => places.get(id),
		// The middle is larger than anybody can be; the others are large enough to tell their shapes.
		weight: (id) => (id === ego ? 1.5 : 0.2 + 0.8 * (shares.get(id) ?? 0)),
		group: (id) => sides.sideOf.get(id) ?? null
	});
	const between = edges.filter(({ source, target }) => source !== ego && target !== ego);
	return { nodes, edges, faint: new Set(between.map(({ id }) => id)) };
}

interface Neighbour {
	readonly id: string;
	readonly stance: Stance;
}

function neighboursOf(graph: Graph, ego: string): Neighbour[] {
	return graph
		.neighbors(ego)
		.map((id) => ({ id, stance: stanceOf(graph, graph.edges(ego, id)) }))
		.toSorted((a, b) => around.indexOf(a.stance) - around.indexOf(b.stance) || compareIds(a.id, b.id));
}

function placesAround(ego: string, others: readonly Neighbour[]): Map<string, Point> {
	const radii = others.length > 14 ? rings.many : others.length > 6 ? rings.some : rings.few;
	const places = new Map<string, Point>([[ego, { x: 0, y: 0 }]]);
	others.forEach(({ id }, index) => {
		const angle = startOf(others) + (2 * Math.PI * index) / others.length;
		const radius = radii[index % radii.length] ?? radii[0];
		places.set(id, { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) });
	});
	return places;
}

/** The angle of the first, so that the middle of the friends is at the left, or that of the foes at the right. */
function startOf(others: readonly Neighbour[]): number {
	const middle = (stance: Stance) => {
		const first = others.findIndex((other) => other.stance === stance);
		const last = others.findLastIndex((other) => other.stance === stance);
		return first < 0 ? null : (Math.PI * (first + last)) / others.length;
	};
	const [friends, foes] = [middle('ally'), middle('opponent')];
	if (friends !== null) return Math.PI - friends;
	return foes === null ? Math.PI : -foes;
}
