import dataset from 'virtual:dataset';
import { buildGraph } from '$lib/graph/build';
import { readText } from '$lib/graph/reading';
import { findSides } from '$lib/graph/sides';
import { getLocale } from '$lib/messages/locale';
import { textHead } from '$lib/server/heads';
import { languageFor, say } from '$lib/text/prose';
import { sideName } from '$lib/ui/analysis/words';
import type { PageServerLoad } from './$types';

const graph = buildGraph(dataset);
const { sides, sideOf } = findSides(graph);

/** The whole text, with the side that all ties together put each actor on. */
export const load: PageServerLoad = () => {
	const lang = languageFor(dataset.languages, getLocale());
	return {
		head: textHead(),
		title: say(dataset.title, lang),
		citation: say(dataset.source.citation, lang),
		languages: dataset.languages,
		paragraphs: readText(dataset, graph, lang),
		sides: sides.map(({ leader }) => sideName(dataset, leader, lang)),
		sideOf
	};
};
