import dataset from 'virtual:dataset';
import { getLocale } from '$lib/messages/locale';
import { toursHead } from '$lib/server/heads';
import { languageFor, say } from '$lib/text/prose';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const lang = languageFor(dataset.languages, getLocale());
	return {
		head: toursHead(),
		tours: dataset.tours.map(({ id, title, summary, stepCount }) => ({
			id,
			title: say(title, lang),
			summary: say(summary, lang),
			stepCount
		}))
	};
};
