import type { Relation } from '$lib/dataset/types';
import type { EdgeAttributes, Graph } from '$lib/graph/build';
import { neighbourhood, type Depth } from '$lib/graph/neighbourhood';
import { isVisibleAt } from '$lib/graph/time';
import type { Names } from './names';
import { typesOf } from './ties';
import type { View } from './view';

/**
 * The part of a graph that a view lets through: the ties that pass every filter, and their ends. What is asked for by
 * name (the centre of a neighbourhood, the ends of a path) is there even when no tie of it is. The selection makes no
 * difference here; see `withSelected`.
 *
 * @param graph the whole graph
 * @returns a new graph with the same attributes
 */
export function visible(graph: Graph, view: View, names: Names): Graph {
	const passes = filterOf(view, names);
	const hidden = new Set(view.hide);
	const kinds = view.kinds && new Set(view.kinds);
	const shows = (node: string) =>
		!hidden.has(node) && (!kinds || kinds.has(graph.getNodeAttribute(node, 'kind').id));

	const shown = graph.nullCopy() as Graph;
	const add = (node: string) => void shown.mergeNode(node, graph.getNodeAttributes(node));
	graph.forEachEdge((edge, attributes, source, target) => {
		if (!passes(attributes) || !shows(source) || !shows(target)) return;
		add(source);
		add(target);
		shown.addDirectedEdgeWithKey(edge, source, target, attributes);
	});
	for (const named of namedBy(view)) if (graph.hasNode(named)) add(named);
	return view.near ? around(shown, view.near.id, view.near.depth) : shown;
}

/**
 * What is visible, and the selected entity or relation with it: selecting always brings the thing in.
 *
 * @param shown what is visible without it; returned as it is when it holds the selection already
 * @param graph the whole graph
 */
export function withSelected(shown: Graph, graph: Graph, sel: string | null): Graph {
	if (sel === null || shown.hasNode(sel) || shown.hasEdge(sel)) return shown;
	const more = shown.copy() as Graph;
	const add = (node: string) => void more.mergeNode(node, graph.getNodeAttributes(node));
	if (graph.hasNode(sel)) add(sel);
	else if (graph.hasEdge(sel)) {
		const [source, target] = graph.extremities(sel);
		add(source);
		add(target);
		more.addDirectedEdgeWithKey(sel, source, target, graph.getEdgeAttributes(sel));
	}
	return more;
}

/** Says of a tie whether it passes a view's filters, whatever its ends. */
function filterOf(view: View, names: Names): (edge: EdgeAttributes) => boolean {
	const types = typesOf(view.ties, names);
	const told = view.upto === null ? Infinity : (names.sentences.get(view.upto) ?? Infinity);
	return ({ relation, tie }) =>
		types.has(tie.id) &&
		(view.claim === null || relation.claim === view.claim) &&
		(view.mode === null || relation.mode === view.mode) &&
		meets(relation, view) &&
		(view.upto === null || firstTold(relation, names.sentences) <= told);
}

function meets(relation: Relation, { from, to, undated }: View): boolean {
	return isVisibleAt(relation, { from: from ?? undefined, to: to ?? undefined }, undated);
}

function firstTold(relation: Relation, order: Names['sentences']): number {
	return Math.min(...relation.evidence.map(({ sentence }) => order.get(sentence) ?? 0));
}

function namedBy({ near, path }: View): string[] {
	return [near?.id, path?.from, path?.to].filter((id) => id !== null && id !== undefined);
}

/** An entity, those near it, and the ties among them. */
function around(graph: Graph, centre: string, depth: Depth): Graph {
	const within = new Set([centre, ...neighbourhood(graph, centre, depth).map(({ id }) => id)]);
	const part = graph.copy() as Graph;
	for (const node of graph.nodes()) if (!within.has(node)) part.dropNode(node);
	return part;
}
