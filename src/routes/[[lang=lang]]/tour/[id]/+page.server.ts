import dataset from 'virtual:dataset';
import { error } from '@sveltejs/kit';
import { getLocale, locales } from '$lib/messages/locale';
import { tourHead } from '$lib/server/heads';
import { graph } from '$lib/server/whole';
import { languageFor } from '$lib/text/prose';
import { namesOf } from '$lib/view/names';
import { tellTour } from '$lib/view/tour';
import { articleSteps } from '$lib/view/tour-article';
import type { EntryGenerator, PageServerLoad } from './$types';

const names = namesOf(
	dataset,
	dataset.tours.map(({ id }) => id)
);

export const entries: EntryGenerator = () =>
	locales.flatMap((locale) =>
		dataset.tours.map(({ id }) => (locale === 'en' ? { id } : { id, lang: locale }))
	);

export const load: PageServerLoad = ({ params }) => {
	const tour = dataset.tours.find(({ id }) => id === params.id);
	if (!tour) error(404);
	const lang = languageFor(dataset.languages, getLocale());
	const told = tellTour(tour, lang);
	return {
		head: tourHead(tour),
		tour: told,
		steps: articleSteps(dataset, graph, names, told, lang),
		languages: dataset.languages
	};
};
