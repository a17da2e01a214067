import dataset from 'virtual:dataset';
import { withHeads } from '$lib/dataset/tours/heads';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page of the site links here. */
export const entries: EntryGenerator = () => [{}, { lang: 'ml' }];

export const load: PageServerLoad = () => ({ dataset: withHeads(dataset) });
