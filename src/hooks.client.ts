import { base } from '$app/paths';
import type { HandleClientError } from '@sveltejs/kit';
import { setLocaleSource, type Locale } from '$lib/messages/locale';

// Changing the language loads a new page, so it stays the same for the life of this one.
const inMalayalam = `${location.pathname}/`.startsWith(`${base}/ml/`);
const language: Locale = inMalayalam ? 'ml' : 'en';
document.documentElement.lang = language;
setLocaleSource(() => language);

/** The page of errors shows what the machine says, so that a reader can pass it on; there is nothing secret about it. */
export const handleError: HandleClientError = ({ error, message }) => {
	console.error(error);
	return { message: error instanceof Error ? error.message : message };
};
