import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import { setLocaleSource, type Locale } from '$lib/messages/locale';

// Pages are rendered side by side, so each carries its language with it.
const language = new AsyncLocalStorage<Locale>();
setLocaleSource(() => language.getStore() ?? 'en');

export const handle: Handle = ({ event, resolve }) => {
	const lang: Locale = event.params.lang ?? 'en';
	return language.run(lang, () =>
		resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', lang),
			preload: ({ type, path }) => type === 'js' || type === 'css' || /noto-sans-malayalam-(malayalam|latin)-400/.test(path)
		})
	);
};
