import { at } from './known';
import type { Day } from '$lib/dataset/types';
import type { EdgeAttributes, Graph } from './build';
import { inOrder, compareIds } from './order';
import { findSides, type Sides } from './sides';
import { withTies } from './subgraph';

/** `joined`: stood alone. `crossed`: stood with others, none of whom it stands with now. `left`: stands alone now. */
export type ChangeSort = 'joined' | 'crossed' | 'left';

/** An actor that changes side. */
export interface Change {
	readonly id: string;
	readonly day: Day;
	readonly sort: ChangeSort;
	/** With whom it stood the day before, in the order of their ids. */
	readonly before: readonly string[];
	/** With whom it stands from that day on. */
	readonly after: readonly string[];
	/** Its signed ties that begin on the day, in the order of telling. */
	readonly ties: readonly string[];
}

/**
 * Finds who changes side, and when. Computed from the ties, like the sides themselves.
 *
 * For each day on which a dated tie begins, the sides of all ties begun before it are compared with those of all ties begun by its end.
 * A tie without a date has always held. An actor changes side on a day when a signed tie of its own begins then, of what is
 * done and not merely aimed at, and it stands with nobody with whom it stood before: it crossed over, or it left its side.
 * One that stood alone has joined a side when such a tie is an alliance; to be appointed or to become a member, with no side given up
 * for it, is not a change.
 *
 * @returns in the order of time, then by id
 */
export function changesOfSide(graph: Graph, effort?: number): Change[] {
	const sidesAt = (begun: (day: Day) => boolean) =>
		findSides(
			withTies(graph, ({ relation: { when } }) => !when || begun(when.from)),
			effort
		);
	const days = new Set(graph.mapEdges((_, tie) => dayOf(tie)));
	const changes: Change[] = [];
	for (const day of [...days].filter((day) => day !== undefined).toSorted(compareIds)) {
		const before = sidesAt((begun) => begun < day);
		const after = sidesAt((begun) => begun <= day);
		for (const id of graph.nodes().toSorted(compareIds)) {
			const ties = inOrder(
				graph,
				graph.filterEdges(id, (_, tie, from, to) => {
					return dayOf(tie) === day && from !== to && areActors(graph, from, to);
				})
			);
			const found = ties.length > 0 && compare(companions(before, id), companions(after, id));
			if (!found) continue;
			if (found.sort === 'joined' && !ties.some((tie) => isAlliance(graph, tie))) continue;
			changes.push({ id, day, ...found, ties });
		}
	}
	return changes;
}

/** The day on which a tie begins, if it can mark a change: signed, dated and done. */
function dayOf({ sign, relation }: EdgeAttributes): Day | undefined {
	return sign !== 0 && relation.mode === 'done' ? relation.when?.from : undefined;
}

function areActors(graph: Graph, ...ids: string[]): boolean {
	return ids.every((id) => graph.getNodeAttribute(id, 'kind').actor);
}

function isAlliance(graph: Graph, tie: string): boolean {
	return graph.getEdgeAttribute(tie, 'family').id === 'alliance';
}

function companions({ sides, sideOf }: Sides, id: string): string[] {
	const side = sideOf.get(id);
	return side === undefined ? [] : at(sides, side).members.filter((member) => member !== id);
}

function compare(
	before: readonly string[],
	after: readonly string[]
): Pick<Change, 'sort' | 'before' | 'after'> | undefined {
	if (before.some((member) => after.includes(member))) return undefined;
	if (after.length === 0) return before.length === 0 ? undefined : { sort: 'left', before, after };
	return { sort: before.length === 0 ? 'joined' : 'crossed', before, after };
}
