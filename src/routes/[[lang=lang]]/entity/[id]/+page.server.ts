import dataset from 'virtual:dataset';
import { error, redirect } from '@sveltejs/kit';
import { changeSheets } from '$lib/graph/change-sheet';
import { entitySheet, sentenceSheet } from '$lib/graph/sheet';
import { getLocale, locales } from '$lib/messages/locale';
import { entityHead } from '$lib/server/heads';
import { changesOfAll, graph } from '$lib/server/whole';
import { languageFor } from '$lib/text/prose';
import { entityAddress } from '$lib/ui/address';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => {
	if (!__PAGES__) return [];
	const ids = dataset.entities.flatMap(({ id, formerly }) => [id, ...formerly]);
	return locales.flatMap((locale) => ids.map((id) => (locale === 'en' ? { id } : { id, lang: locale })));
};

export const load: PageServerLoad = ({ params }) => {
	const renamed = dataset.entities.find(({ formerly }) => formerly.includes(params.id));
	if (renamed) redirect(308, entityAddress(renamed.id));
	if (!graph.hasNode(params.id)) error(404);
	const lang = languageFor(dataset.languages, getLocale());
	const sheet = entitySheet(dataset, graph, params.id, lang);
	return {
		head: entityHead(params.id),
		sheet,
		languages: dataset.languages,
		calendar: dataset.calendar,
		changes: changeSheets(dataset, graph, changesOfAll(), params.id, lang),
		mentions: sheet.mentions.map((id) => sentenceSheet(dataset, id, [], lang))
	};
};
