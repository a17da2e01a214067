import type { Tour } from '$lib/dataset/types';
import { pictureOf } from '$lib/canvas/picture';
import type { Graph } from '$lib/graph/build';
import type { Sides } from '$lib/graph/sides';
import type { Names } from '$lib/view/names';
import { parse } from '$lib/view/url';
import type { Drawing } from './drawing';

/** The whole graph on its map, all of it strong. */
export function mapDrawing(graph: Graph, sides: Sides): Drawing {
	const { nodes, edges } = pictureOf(graph, {
		label: () => '',
		group: (id) => sides.sideOf.get(id) ?? null
	});
	return { nodes, edges, faint: new Set() };
}

/** The map with those whom a tour's views name, and the ties between them; the rest is faint. */
export function castDrawing(graph: Graph, sides: Sides, tour: Tour, names: Names): Drawing {
	const drawing = mapDrawing(graph, sides);
	const cast = new Set(tour.steps.flatMap(({ view }) => namedIn(graph, view, names)));
	const faint = new Set([
		...drawing.nodes.filter(({ id }) => !cast.has(id)).map(({ id }) => id),
		...drawing.edges
			.filter(({ source, target }) => !cast.has(source) || !cast.has(target))
			.map(({ id }) => id)
	]);
	return { ...drawing, faint };
}

/** The entities that a view singles out. */
function namedIn(graph: Graph, written: string, names: Names): string[] {
	const { sel, near, path } = parse(new URLSearchParams(written), names).view;
	return [
		...(sel !== null && graph.hasNode(sel) ? [sel] : []),
		...(sel !== null && graph.hasEdge(sel) ? graph.extremities(sel) : []),
		...(near && graph.hasNode(near.id) ? [near.id, ...graph.neighbors(near.id)] : []),
		...(path ? [path.from, path.to] : [])
	];
}
