import type { Dataset, Day } from '$lib/dataset/types';
import { say } from '$lib/text/prose';
import type { Graph } from './build';
import type { Change } from './changes';
import { tieSheet, type Other, type TieSheet } from './sheet';

/** A change of side, ready to be shown on the sheet of who changes. */
export interface ChangeSheet {
	readonly day: Day;
	readonly sort: Change['sort'];
	/** With whom it stood until the day before, and with whom from then on; none when it stood alone. */
	readonly before: readonly Other[];
	readonly after: readonly Other[];
	/** What changed it. */
	readonly ties: readonly TieSheet[];
}

/**
 * The changes of side of one entity, in the order of time.
 *
 * @param changes of any entities
 * @param graph which holds them all
 * @param lang one of the dataset's languages
 */
export function changeSheets(
	dataset: Dataset,
	graph: Graph,
	changes: readonly Change[],
	id: string,
	lang: string
): ChangeSheet[] {
	const other = (one: string): Other => ({
		id: one,
		label: say(graph.getNodeAttribute(one, 'entity').label, lang)
	});
	return changes
		.filter((change) => change.id === id)
		.map(({ day, sort, before, after, ties }) => ({
			day,
			sort,
			before: before.map(other),
			after: after.map(other),
			ties: ties.map((tie) => tieSheet(dataset, graph, tie, lang, id))
		}));
}
