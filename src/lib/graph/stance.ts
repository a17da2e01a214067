import type { Sign } from '$lib/dataset/types';
import type { Graph } from './build';

export const stances = ['ally', 'opponent', 'both', 'other'] as const;
/** What two entities are to each other by all their ties: only positive, only negative, both, or neither. */
export type Stance = (typeof stances)[number];

/** The stance that some ties make. */
export function stanceOf(graph: Graph, ties: readonly string[]): Stance {
	const signs = new Set(ties.map((tie) => graph.getEdgeAttribute(tie, 'sign')));
	if (signs.has(1)) return signs.has(-1) ? 'both' : 'ally';
	return signs.has(-1) ? 'opponent' : 'other';
}

/** The net sign of a stance: 0 when there is no signed tie, or when they contradict each other. */
export function signOf(stance: Stance): Sign {
	if (stance === 'ally') return 1;
	return stance === 'opponent' ? -1 : 0;
}
