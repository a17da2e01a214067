import dataset from 'virtual:dataset';
import { forPage } from '$lib/dataset/for-page';
import { locales } from '$lib/messages/locale';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.map((locale) => (locale === 'en' ? {} : { lang: locale }));

export const load: PageServerLoad = async ({ parent }) => ({
	dataset: forPage(dataset, (await parent()).lang)
});
