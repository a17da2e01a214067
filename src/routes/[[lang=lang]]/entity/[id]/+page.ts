import { isKept } from '$lib/ui/kept';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	Article: isKept('entity') ? null : (await import('$lib/ui/EntityArticle.svelte')).default
});
