import type { Dataset } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import { sentenceSheet, tieSheet, type SentenceSheet, type TieSheet } from '$lib/graph/sheet';
import type { Names } from './names';
import { stepSearch, type ToldTour } from './tour';
import { parse, type Notice } from './url';

/** What an article shows of a step beside its words. */
export interface ArticleStep {
	/** The part of an address behind `?` that plays it. */
	readonly play: string;
	/** The tie that its view selects, and the words that prove it; or the sentence that it selects. */
	readonly tie: TieSheet | null;
	readonly excerpts: readonly (readonly SentenceSheet[])[];
	/** What its view asks for and cannot be shown. */
	readonly notices: readonly Notice[];
}

/**
 * What an article shows of each step of a tour.
 *
 * @param dataset words are shown of what it holds
 */
export function articleSteps(
	dataset: Dataset,
	graph: Graph,
	names: Names,
	tour: Pick<ToldTour, 'id' | 'steps'>,
	lang: string
): ArticleStep[] {
	return tour.steps.map(({ view: written }, index) => {
		const { view, notices } = parse(new URLSearchParams(written), names);
		const play = stepSearch(written, tour.id, index + 1, names);
		const tie =
			view.sel !== null && graph.hasEdge(view.sel) ? tieSheet(dataset, graph, view.sel, lang) : null;
		const sentence = dataset.sentences.find(({ id }) => id === view.sel);
		const excerpts = sentence ? [[sentenceSheet(dataset, sentence.id, [], lang)]] : (tie?.excerpts ?? []);
		return { play, tie, excerpts, notices };
	});
}
