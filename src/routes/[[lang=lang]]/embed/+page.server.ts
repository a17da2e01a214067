import { broughtIn } from '$lib/server/large';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page of the site links here. */
export const entries: EntryGenerator = () => [{}, { lang: 'ml' }];

export const load: PageServerLoad = async ({ parent }) => ({ brought: broughtIn((await parent()).lang) });
