import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle } from '@sveltejs/kit';
import { setLocaleSource, type Locale } from '$lib/messages/locale';
import { placePolicy } from '$lib/server/policy';

// Pages are rendered side by side, so each carries its language with it.
const language = new AsyncLocalStorage<Locale>();
setLocaleSource(() => language.getStore() ?? 'en');

/** The faces that the first screen is written in: were they late, its lines would shift. */
const firstFonts: Readonly<Record<Locale, RegExp>> = {
	en: /latin-core-[47]00|language-names/,
	ml: /noto-sans-malayalam-malayalam-[47]00|latin-core-400/
};

export const handle: Handle = ({ event, resolve }) => {
	const lang: Locale = event.params.lang ?? 'en';
	return language.run(lang, () =>
		resolve(event, {
			transformPageChunk: ({ html }) => placePolicy(html.replace('%lang%', lang)),
			preload: ({ type, path }) => type === 'js' || type === 'css' || firstFonts[lang].test(path)
		})
	);
};
