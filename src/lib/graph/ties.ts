import { familyIds, type FamilyId } from '$lib/dataset/types';
import type { Graph } from './build';
import { inOrder } from './order';
import { stanceOf, type Stance } from './stance';

/** A tie as one of its ends sees it. */
export interface OwnTie {
	readonly id: string;
	/** The entity at the other end. */
	readonly other: string;
	/** At which end the entity stands: `from` when the tie leads from it. */
	readonly direction: 'from' | 'to';
}

/** An entity's ties by family: allies (`alliance`), own ranks (`belonging`), opponents (`opposition`), deeds and places. */
export type TiesByFamily = Readonly<Record<FamilyId, readonly OwnTie[]>>;

/**
 * The ties of an entity, by family.
 *
 * @returns every family, each in the order of telling; all are empty for an entity that the graph does not have
 */
export function tiesOf(graph: Graph, id: string): TiesByFamily {
	const own = ownTies(graph, id);
	const family = ({ id: tie }: OwnTie) => graph.getEdgeAttribute(tie, 'family').id;
	const entries = familyIds.map((one) => [one, own.filter((tie) => family(tie) === one)]);
	return Object.fromEntries(entries) as Record<FamilyId, OwnTie[]>;
}

/** Somebody to whom an entity is tied, and all that ties them. */
export interface Partner {
	readonly id: string;
	readonly stance: Stance;
	/** In the order of telling. */
	readonly ties: readonly OwnTie[];
}

/** Those to whom an entity is tied, in the order in which the text first ties them; none for an entity that the graph does not have. */
export function partners(graph: Graph, id: string): Partner[] {
	const groups = new Map<string, OwnTie[]>();
	for (const tie of ownTies(graph, id)) groups.set(tie.other, [...(groups.get(tie.other) ?? []), tie]);
	return [...groups].map(([other, ties]) => ({
		id: other,
		stance: stanceOf(
			graph,
			ties.map((tie) => tie.id)
		),
		ties
	}));
}

function ownTies(graph: Graph, id: string): OwnTie[] {
	if (!graph.hasNode(id)) return [];
	return inOrder(graph, graph.edges(id)).map((tie) => {
		const direction = graph.source(tie) === id ? 'from' : 'to';
		return { id: tie, other: graph.opposite(id, tie), direction };
	});
}
