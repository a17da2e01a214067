import dataset from 'virtual:dataset';
import { base } from '$app/paths';
import { locales } from '$lib/messages/locale';
import { inLanguage } from '$lib/ui/address';
import { full } from './origin';

/** Every page that search engines are to know, without its language: paths from the base on. */
const pages = [
	'/',
	'/text/',
	'/about/',
	'/entity/',
	...(__PAGES__ ? dataset.entities.map(({ id }) => `/entity/${id}/`) : []),
	...(__PAGES__ ? dataset.relations.map(({ id }) => `/relation/${id}/`) : []),
	'/tour/',
	...dataset.tours.map(({ id }) => `/tour/${id}/`)
];

/**
 * The site map (https://www.sitemaps.org/protocol.html): every page in every language, each naming itself and the others as
 * its alternates (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap). Ids are
 * ASCII slugs, so no address needs escaping.
 */
export function sitemap(): string {
	const urls = pages.flatMap((page) => {
		const addresses = locales.map((locale) => [locale, full(inLanguage(locale, base + page))] as const);
		const alternates = [...addresses, ['x-default', addresses[0]?.[1]] as const].map(
			([lang, address]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address}"/>`
		);
		return addresses.map(([, address]) => `<url><loc>${address}</loc>${alternates.join('')}</url>`);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		'</urlset>',
		''
	].join('\n');
}
