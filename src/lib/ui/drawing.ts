import type { Dataset, Entity } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import { measure, type MeasureId } from '$lib/graph/measures';
import type { Sides } from '$lib/graph/sides';
import { say } from '$lib/text/prose';
import type { Scale } from '$lib/view/stock';
import type { Colouring, Labels, View } from '$lib/view/view';

/**
 * How the canvas names entities.
 *
 * @param lang the dataset's language that the reader sees; for `ui`
 */
export function labelsOf(
	labels: Labels,
	languages: Dataset['languages'],
	lang: string
): (entity: Entity) => string {
	if (labels === 'both')
		return ({ label }) => `${say(label, languages.source)}\n${say(label, languages.gloss)}`;
	const shown = labels === 'ui' ? lang : labels;
	return ({ label }) => say(label, shown);
}

/** Which of the theme's colours fills a node: that of its side, or of its kind. */
export function groupsOf(
	colour: Colouring,
	dataset: Dataset,
	graph: Graph,
	sides: Sides
): (id: string) => number | null {
	if (colour === 'side') return (id) => sides.sideOf.get(id) ?? null;
	const order = new Map(dataset.kinds.map(({ id }, index) => [id, index]));
	return (id) => order.get(graph.getNodeAttribute(id, 'kind').id) ?? null;
}

/**
 * Around whom the rings lie: the entity whose neighbourhood is shown; else the selected one, or of a selected tie the end
 * that has more ties. Null when the view names none.
 */
export function middleOf(graph: Graph, { near, sel }: Pick<View, 'near' | 'sel'>): string | null {
	if (near) return near.id;
	if (sel === null || !graph.hasEdge(sel)) return sel;
	const [from, to] = graph.extremities(sel);
	return graph.degree(from) >= graph.degree(to) ? from : to;
}

/**
 * How large a node is drawn: its share of the greatest measure, so that areas compare.
 *
 * @param betweenness measures it, once it has been fetched; until then nodes keep the sizes of their ties
 * @param scale of a part of a large dataset: ties are counted in all of it
 */
export function weightsOf(
	graph: Graph,
	size: MeasureId,
	betweenness: ((graph: Graph) => ReadonlyMap<string, number>) | null,
	scale: Scale | null = null
): (id: string) => number {
	if (scale && size === 'ties') return (id) => Math.sqrt(scale.degree(id) / scale.most);
	const shares =
		size === 'betweenness' ? (betweenness?.(graph) ?? measure(graph, 'ties')) : measure(graph, size);
	return (id) => shares.get(id) ?? 0;
}
