import { base } from '$app/paths';
import dataset from 'virtual:dataset';
import { grounds } from '$lib/canvas/grounds';
import { getLocale, locales, m } from '$lib/messages/locale';
import { languageFor, say } from '$lib/text/prose';
import { explorerAddress, iconsAddress } from '$lib/ui/address';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	locales.map((locale) => (locale === 'en' ? {} : { lang: locale }));

const icon = (file: string, sizes: string, purpose: 'any' | 'maskable') => ({
	src: iconsAddress(file),
	sizes,
	type: 'image/png',
	purpose
});

/** What a browser that installs the site wants to know: a web app manifest. */
export const GET: RequestHandler = () => {
	const lang = getLocale();
	const manifest = {
		id: `${base}/`,
		name: `${m.site_name()} · ${say(dataset.title, languageFor(dataset.languages, lang))}`,
		short_name: m.site_name(),
		description: say(dataset.summary, languageFor(dataset.languages, lang)),
		lang,
		dir: 'ltr',
		start_url: explorerAddress(),
		scope: `${base}/`,
		display: 'standalone',
		background_color: grounds.light,
		theme_color: grounds.light,
		icons: [
			icon('icon-192.png', '192x192', 'any'),
			icon('icon-512.png', '512x512', 'any'),
			icon('maskable-512.png', '512x512', 'maskable')
		]
	};
	return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
