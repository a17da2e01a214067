import type { Dataset } from '$lib/dataset/types';
import type { Graph } from './build';
import { inOrder } from './order';
import { sayEdge } from './saying';
import { sentenceSheet, type SentenceSheet, type TieSheet } from './sheet';

/** What one sentence proves. */
export interface Proof {
	readonly sentence: string;
	/** The sentence, and those that a reader needs to understand it, in the order of telling; the evidence is marked. */
	readonly excerpt: readonly SentenceSheet[];
	/** The ties that it proves, in the order of telling. */
	readonly ties: readonly Pick<TieSheet, 'id' | 'family' | 'saying' | 'when' | 'claim' | 'mode'>[];
}

/**
 * All the evidence of a graph, by the sentence in which it begins. A tie that several sentences prove is under each.
 *
 * @param graph whose ties are proved: all of them, or what is visible
 * @param lang one of the dataset's languages
 * @returns sentences in the order of telling; those that prove nothing are left out
 */
export function proofs(dataset: Dataset, graph: Graph, lang: string): Proof[] {
	const ties = inOrder(graph, graph.edges());
	return dataset.sentences.flatMap(({ id: sentence }) => {
		const pieces = (tie: string) =>
			graph.getEdgeAttribute(tie, 'relation').evidence.filter((piece) => piece.sentence === sentence);
		const proved = ties.filter((tie) => pieces(tie).length > 0);
		if (proved.length === 0) return [];
		const relations = proved.map((tie) => graph.getEdgeAttribute(tie, 'relation'));
		const needed = new Set(proved.flatMap(pieces).flatMap(({ excerpt }) => excerpt));
		const excerpt = dataset.sentences
			.filter(({ id }) => needed.has(id))
			.map(({ id }) => sentenceSheet(dataset, id, id === sentence ? relations : [], lang));
		return [{ sentence, excerpt, ties: proved.map((tie) => tieLine(graph, tie, lang)) }];
	});
}

function tieLine(graph: Graph, id: string, lang: string): Proof['ties'][number] {
	const { relation, family } = graph.getEdgeAttributes(id);
	return {
		id,
		family: family.id,
		saying: sayEdge(graph, id, lang),
		...(relation.when && { when: relation.when }),
		claim: relation.claim,
		mode: relation.mode
	};
}
