import dataset from 'virtual:dataset';
import { entitiesHead } from '$lib/server/heads';
import { getLocale } from '$lib/messages/locale';
import { languageFor, say } from '$lib/text/prose';
import { sortByText } from '$lib/text/collate';
import type { PageServerLoad } from './$types';

/** All entities by kind, each list in the order of the reader's alphabet. */
export const load: PageServerLoad = () => {
	const lang = languageFor(dataset.languages, getLocale());
	const other = Object.values(dataset.languages).find((code) => code !== lang) ?? lang;
	const ties = (id: string) => dataset.relations.filter(({ from, to }) => from === id || to === id).length;
	return {
		head: entitiesHead(),
		otherLang: other,
		kinds: dataset.kinds.map((kind) => ({
			...kind,
			heading: say(kind.plural, lang),
			entities: sortByText(
				dataset.entities
					.filter((entity) => entity.kind === kind.id)
					.map(({ id, name }) => ({
						id,
						name: say(name, lang),
						otherName: say(name, other),
						ties: ties(id)
					})),
				lang,
				({ name }) => name
			)
		}))
	};
};
