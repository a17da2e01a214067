import dataset from 'virtual:dataset';
import { readText } from '$lib/graph/reading';
import { getLocale } from '$lib/messages/locale';
import { textHead } from '$lib/server/heads';
import { graph, sidesOfAll } from '$lib/server/whole';
import { languageFor, say } from '$lib/text/prose';
import { sideName } from '$lib/ui/analysis/words';
import type { PageServerLoad } from './$types';

/** A longer text is cut here; all of it can be downloaded. */
const mostSentences = 1500;

const cut = dataset.sentences.length > mostSentences;
const beginning = { ...dataset, sentences: dataset.sentences.slice(0, mostSentences) };

/** The text, with the side that all ties together put each actor on. */
export const load: PageServerLoad = () => {
	const { sides, sideOf } = sidesOfAll();
	const lang = languageFor(dataset.languages, getLocale());
	return {
		head: textHead(),
		title: say(dataset.title, lang),
		left: dataset.sentences.length - beginning.sentences.length,
		citation: say(dataset.source.citation, lang),
		languages: dataset.languages,
		paragraphs: readText(beginning, graph, lang),
		sides: cut ? [] : sides.map(({ leader }) => sideName(dataset, leader, lang)),
		sideOf: cut ? new Map<string, number>() : sideOf
	};
};
