import dataset from 'virtual:dataset';
import { error, redirect } from '@sveltejs/kit';
import { cite, citedTie } from '$lib/graph/cite';
import { sentenceSheet, tieSheet } from '$lib/graph/sheet';
import { getLocale, locales } from '$lib/messages/locale';
import { languageFor, say } from '$lib/text/prose';
import { relationAddress } from '$lib/ui/address';
import { relationHead } from '$lib/server/heads';
import { full } from '$lib/server/origin';
import { graph } from '$lib/server/whole';
import type { EntryGenerator, PageServerLoad } from './$types';

const order = dataset.sentences.map(({ id }) => id);

export const entries: EntryGenerator = () => {
	if (!__PAGES__) return [];
	const ids = dataset.relations.flatMap(({ id, formerly }) => [id, ...formerly]);
	return locales.flatMap((locale) => ids.map((id) => (locale === 'en' ? { id } : { id, lang: locale })));
};

export const load: PageServerLoad = ({ params }) => {
	const renamed = dataset.relations.find(({ formerly }) => formerly.includes(params.id));
	if (renamed) redirect(308, relationAddress(renamed.id));
	if (!graph.hasEdge(params.id)) error(404);
	const lang = languageFor(dataset.languages, getLocale());
	const tie = tieSheet(dataset, graph, params.id, lang);
	const { relation, family } = graph.getEdgeAttributes(params.id);
	return {
		head: relationHead(relation, tie),
		tie,
		family: say(family.label, lang),
		languages: dataset.languages,
		contexts: relation.evidence.map(({ sentence }) =>
			around(sentence).map((id) => sentenceSheet(dataset, id, [relation], lang))
		),
		others: otherTies(relation.id, relation.from, relation.to).map((id) => {
			const other = tieSheet(dataset, graph, id, lang);
			return { id, saying: other.saying, family: other.family, claim: other.claim, mode: other.mode };
		}),
		citations: cite(citedTie(dataset, relation, tie.saying, full(relationAddress(relation.id)), lang))
	};
};

/** A sentence with the one before and the one after. */
function around(sentence: string): string[] {
	const at = order.indexOf(sentence);
	return order.slice(Math.max(0, at - 1), at + 2);
}

/** Other ties between the same two, then other ties of either, in the order of telling. */
function otherTies(id: string, from: string, to: string): string[] {
	const between = graph
		.edges()
		.filter((edge) => graph.extremities(edge).every((end) => end === from || end === to));
	const ofEither = graph
		.edges()
		.filter((edge) => graph.extremities(edge).some((end) => end === from || end === to));
	return [...new Set([...between, ...ofEither])].filter((edge) => edge !== id);
}
