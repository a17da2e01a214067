import { startHead } from '$lib/server/heads';
import { broughtIn } from '$lib/server/large';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => ({
	brought: broughtIn((await parent()).lang),
	head: startHead()
});
