import dataset from 'virtual:dataset';
import { getLocale } from '$lib/messages/locale';
import { languageFor } from '$lib/text/prose';
import type { LayoutServerLoad } from './$types';

/** The dataset's language that goes with the interface's. */
export const load: LayoutServerLoad = () => ({ lang: languageFor(dataset.languages, getLocale()) });
