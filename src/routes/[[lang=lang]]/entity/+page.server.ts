import dataset from 'virtual:dataset';
import { byImportance } from '$lib/graph/importance';
import { entitiesHead } from '$lib/server/heads';
import { graph } from '$lib/server/whole';
import { getLocale } from '$lib/messages/locale';
import { languageFor, say } from '$lib/text/prose';
import { sortByText } from '$lib/text/collate';
import type { PageServerLoad } from './$types';

/** Of a dataset whose entities have no pages, the list has the most important ones; the search finds all. */
const listed = new Set(__PAGES__ ? graph.nodes() : byImportance(graph).slice(0, 1000));

/** Entities by kind, each list in the order of the reader's alphabet. */
export const load: PageServerLoad = () => {
	const lang = languageFor(dataset.languages, getLocale());
	const other = Object.values(dataset.languages).find((code) => code !== lang) ?? lang;
	return {
		head: entitiesHead(),
		otherLang: other,
		left: dataset.entities.length - listed.size,
		kinds: dataset.kinds.map((kind) => ({
			...kind,
			heading: say(kind.plural, lang),
			entities: sortByText(
				dataset.entities
					.filter((entity) => entity.kind === kind.id && listed.has(entity.id))
					.map(({ id, name }) => ({
						id,
						name: say(name, lang),
						otherName: say(name, other),
						ties: graph.degree(id)
					})),
				lang,
				({ name }) => name
			)
		}))
	};
};
