import dataset from 'virtual:dataset';
import { ownTours } from '$lib/dataset/tours/own';
import { locales } from '$lib/messages/locale';
import { bareHead } from '$lib/graph/atlas/extract';
import { namesOf } from '$lib/view/names';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.map((locale) => (locale === 'en' ? {} : { lang: locale }));

export const load: PageServerLoad = () => ({
	names: namesOf(__LARGE__ ? bareHead(dataset) : dataset, ownTours)
});
