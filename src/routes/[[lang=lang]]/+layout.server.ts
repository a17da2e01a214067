import dataset from 'virtual:dataset';
import { getLocale } from '$lib/messages/locale';
import { origin } from '$lib/server/origin';
import { languageFor } from '$lib/text/prose';
import type { LayoutServerLoad } from './$types';

/** The dataset's language that goes with the interface's, and where the site is. */
export const load: LayoutServerLoad = () => ({
	lang: languageFor(dataset.languages, getLocale()),
	origin
});
