import dataset from 'virtual:dataset';
import { withHeads } from '$lib/dataset/tours/heads';
import { locales } from '$lib/messages/locale';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.map((locale) => (locale === 'en' ? {} : { lang: locale }));

export const load: PageServerLoad = () => ({ dataset: withHeads(dataset) });
