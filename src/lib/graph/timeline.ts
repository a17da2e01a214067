import type { Sentence, When } from '$lib/dataset/types';
import type { Graph } from './build';
import { compareIds, inOrder } from './order';

/** A date of the text, and what it tells of it. */
export interface DatedEntry {
	readonly when: When;
	/** Ties with this very date, in the order of telling. */
	readonly ties: readonly string[];
	/** Entities at their ends, in that order too. */
	readonly entities: readonly string[];
}

/** A step of the telling: a tie without a date, or the mark that here the text tells of a date. */
export type TellingStep =
	| { readonly type: 'tie'; readonly id: string }
	/** `entry` is a place in the list of dated entries. */
	| { readonly type: 'date'; readonly entry: number };

/** A paragraph of the text, with those of its ties that have no date. */
export interface ToldParagraph {
	readonly paragraph: number;
	readonly steps: readonly TellingStep[];
}

/** The ties of a graph along two axes that are kept apart: time, as far as the text gives it, and the telling. */
export interface Timeline {
	/** In the order of time: by the first day, then by the last, so that a night comes after its evening's date. */
	readonly dated: readonly DatedEntry[];
	/** In the order of telling; paragraphs without an undated tie are left out. */
	readonly undated: readonly ToldParagraph[];
	/** How many ties have no date. */
	readonly undatedCount: number;
}

/**
 * Lays the ties of a graph out in time.
 *
 * A tie without a date is never put between two days: where the text tells of it says nothing of when it happened.
 * It stands in the order of telling, where marks say which dates the text tells of before and after it.
 *
 * @param graph what is visible
 * @param sentences of the whole text
 */
export function timelineOf(graph: Graph, sentences: readonly Pick<Sentence, 'id' | 'paragraph'>[]): Timeline {
	const ties = inOrder(graph, graph.edges());
	const whenOf = (tie: string) => graph.getEdgeAttribute(tie, 'relation').when;
	const dated = datedEntries(graph, ties);
	const entryOf = new Map(dated.map(({ when }, entry) => [when.edtf, entry]));
	const paragraphOf = new Map(sentences.map(({ id, paragraph }) => [id, paragraph]));
	const firstTold = (tie: string) =>
		Math.min(
			...graph
				.getEdgeAttribute(tie, 'relation')
				.evidence.map(({ sentence }) => paragraphOf.get(sentence) ?? Infinity)
		);
	const undated = ties.filter((tie) => !whenOf(tie));
	const paragraphs = [...new Set(undated.map(firstTold))];
	return {
		dated,
		undated: paragraphs.map((paragraph) => ({
			paragraph,
			steps: steps(
				ties.filter((tie) => firstTold(tie) === paragraph),
				(tie) => entryOf.get(whenOf(tie)?.edtf ?? '')
			)
		})),
		undatedCount: undated.length
	};
}

/** The ties that belong to what is selected: those of an entity, or those that a sentence proves; a tie is its own. */
export function tiesAbout(graph: Graph, id: string | null): ReadonlySet<string> {
	if (id === null) return new Set();
	if (graph.hasNode(id)) return new Set(graph.edges(id));
	const isProved = ({ sentence }: { readonly sentence: string }) => sentence === id;
	return new Set(graph.filterEdges((tie, { relation }) => tie === id || relation.evidence.some(isProved)));
}

function datedEntries(graph: Graph, ties: readonly string[]): DatedEntry[] {
	const entries = new Map<string, { when: When; ties: string[] }>();
	for (const tie of ties) {
		const { when } = graph.getEdgeAttribute(tie, 'relation');
		if (!when) continue;
		const entry = entries.get(when.edtf) ?? { when, ties: [] };
		entry.ties.push(tie);
		entries.set(when.edtf, entry);
	}
	return [...entries.values()]
		.toSorted((a, b) => compareIds(a.when.from, b.when.from) || compareIds(a.when.to, b.when.to))
		.map((entry) => ({
			...entry,
			entities: [...new Set(entry.ties.flatMap((tie) => graph.extremities(tie)))]
		}));
}

/** Ties of one paragraph as steps; ties of one date that follow each other make one mark. */
function steps(ties: readonly string[], entryOf: (tie: string) => number | undefined): TellingStep[] {
	const found: TellingStep[] = [];
	for (const id of ties) {
		const entry = entryOf(id);
		const last = found.at(-1);
		if (entry === undefined) found.push({ type: 'tie', id });
		else if (last?.type !== 'date' || last.entry !== entry) found.push({ type: 'date', entry });
	}
	return found;
}
