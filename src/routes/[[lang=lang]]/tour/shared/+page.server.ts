import dataset from 'virtual:dataset';
import { forPage } from '$lib/dataset/for-page';
import { withHeads } from '$lib/dataset/tours/heads';
import { bareHead } from '$lib/graph/atlas/extract';
import { locales } from '$lib/messages/locale';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	locales.map((locale) => (locale === 'en' ? {} : { lang: locale }));

/** The words of a large dataset are more than a page can bring; the explorer shows them at each step. */
export const load: PageServerLoad = async ({ parent }) => ({
	dataset: __LARGE__ ? bareHead(withHeads(dataset)) : forPage(dataset, (await parent()).lang)
});
