import type { Marks } from '$lib/canvas/held';
import type { Graph } from '$lib/graph/build';
import type { Path } from '$lib/graph/paths';

/** What the view turns the reader's eye to, besides the selection. */
export interface Focus {
	/** The centre of the neighbourhood, when the view shows one. */
	readonly centre: string | null;
	/** The path that stands out, when the view asks for paths. */
	readonly path: Path | null;
}

/**
 * What stands out on the canvas: a path, while nothing off it is selected; else what belongs to the selection: the ties of
 * an entity and their other ends, the ends of a tie (in a neighbourhood with the ties that bind them to its centre), or
 * the ties that a sentence proves and their ends.
 *
 * @param graph what is visible
 * @param sel id of an entity, relation or sentence
 */
export function litBy(graph: Graph, sel: string | null, { centre, path }: Focus): Marks {
	if (path) {
		const lit = partsOf(path);
		if (sel === null || lit.has(sel)) return { chosen: sel, lit, fade: true };
	}
	if (sel === null) return { chosen: null, lit: new Set(), fade: false };
	if (graph.hasNode(sel)) {
		return { chosen: sel, lit: new Set([...graph.edges(sel), ...graph.neighbors(sel)]), fade: true };
	}
	if (graph.hasEdge(sel)) {
		const ends = graph.extremities(sel);
		const apart = centre !== null && graph.hasNode(centre) && !ends.includes(centre);
		const toCentre = apart ? [centre, ...ends.flatMap((end) => graph.edges(centre, end))] : [];
		return { chosen: sel, lit: new Set([...ends, ...toCentre]), fade: true };
	}
	const proved = provedBy(graph, sel);
	return {
		chosen: null,
		lit: new Set(proved.flatMap((edge) => [edge, ...graph.extremities(edge)])),
		fade: true
	};
}

/** Ids of all entities and ties along a path. */
export function partsOf({ nodes, hops }: Path): ReadonlySet<string> {
	return new Set([...nodes, ...hops.flatMap(({ ties }) => ties)]);
}

/** What stands out, the chosen one first: these are named before all others. */
export function inFocus({ chosen, lit }: Marks): ReadonlySet<string> {
	return new Set(chosen === null ? lit : [chosen, ...lit]);
}

/** What stands out in the text. */
export interface TextMarks {
	/** Entities whose mentions do. */
	readonly entities: ReadonlySet<string>;
	/** Ties whose evidence is marked; null for all. */
	readonly ties: ReadonlySet<string> | null;
	/** The sentences where all this is; null for the whole text. */
	readonly sentences: ReadonlySet<string> | null;
	/** Whether evidence is marked even where the reader has not asked for it. */
	readonly evidence: boolean;
}

/**
 * What stands out in the text: what is pointed at; else what belongs to the selection: the mentions of an entity and the
 * evidence of its ties, or what a tie or a sentence is about.
 *
 * @param graph what is visible
 * @param sel id of an entity, relation or sentence
 */
export function litInText(graph: Graph, sel: string | null, pointed: ReadonlySet<string> | null): TextMarks {
	if (pointed) return { entities: pointed, ties: pointed, sentences: null, evidence: true };
	if (sel === null) return { entities: new Set(), ties: null, sentences: null, evidence: false };
	if (graph.hasNode(sel)) {
		return { entities: new Set([sel]), ties: new Set(graph.edges(sel)), sentences: null, evidence: false };
	}
	const ties = graph.hasEdge(sel) ? [sel] : provedBy(graph, sel);
	const sentences = graph.hasEdge(sel)
		? graph.getEdgeAttribute(sel, 'relation').evidence.flatMap(({ excerpt }) => excerpt)
		: [sel];
	return {
		entities: new Set(ties.flatMap((tie) => graph.extremities(tie))),
		ties: new Set(ties),
		sentences: new Set(sentences),
		evidence: true
	};
}

const provedBy = (graph: Graph, id: string): string[] =>
	graph.filterEdges((_, { relation }) => relation.evidence.some(({ sentence }) => sentence === id));
