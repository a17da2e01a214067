import { base } from '$app/paths';
import { getLocale, type Locale } from '$lib/messages/locale';

/**
 * Every address of the site is made here. All begin with the site's base path and keep the reader's language; those of
 * pages end in a slash, which is what static hosts make of a folder.
 */
const root = (locale: Locale = getLocale()) => (locale === 'en' ? base : `${base}/${locale}`);

/**
 * The explorer, showing a view.
 *
 * @param search a view as `format` writes it; the opening view when empty
 */
export const explorerAddress = (search = '', locale?: Locale) => `${root(locale)}/${search && `?${search}`}`;

/** How much an embedded explorer lets its readers do; see `embedAddress`. */
export const embedControls = ['none', 'view', 'all'] as const;
export type EmbedControls = (typeof embedControls)[number];

/**
 * The explorer for a frame in another page, showing a view.
 *
 * @param search a view as `format` writes it
 * @param controls left out of the address when it is `all`
 */
export function embedAddress(search = '', controls: EmbedControls = 'all', locale?: Locale): string {
	const query = [controls === 'all' ? '' : `controls=${controls}`, search].filter(Boolean).join('&');
	return `${root(locale)}/embed/${query && `?${query}`}`;
}

export const entitiesAddress = (locale?: Locale) => `${root(locale)}/entity/`;
/** The page of an entity or tie; in a dataset with too many of them, the explorer with it selected. */
export const entityAddress = (id: string) =>
	__PAGES__ ? `${root()}/entity/${id}/` : explorerAddress(`sel=${id}`);
export const relationAddress = (id: string) =>
	__PAGES__ ? `${root()}/relation/${id}/` : explorerAddress(`sel=${id}`);
/** The whole text, at one of its sentences if one is given. */
export const textAddress = (sentence?: string) => `${root()}/text/${sentence ? `#${sentence}` : ''}`;
export const aboutAddress = () => `${root()}/about/`;
/** The picture that stands for a page where a link to it is shown. */
export const previewAddress = (page: string) => `${page}preview.png`;
export const toursAddress = () => `${root()}/tour/`;
export const tourAddress = (id: string) => `${root()}/tour/${id}/`;
/** A tour that travels in the fragment. */
export const sharedTourAddress = (packed = '') => `${root()}/tour/shared/${packed && `#${packed}`}`;
export const iconAddress = `${base}/icon.svg`;
export const iconsAddress = (file: string) => `${base}/icons/${file}`;
/** What a browser that installs the site reads. */
export const manifestAddress = () => `${root()}/manifest.webmanifest`;
export const dataAddress = (file: string) => `${base}/data/${file}`;

/** The same page in another language: its path below the language, and its query. */
export function inLanguage(locale: Locale, pathname: string, search = ''): string {
	const below = pathname.slice(base.length).replace(/^\/ml(?=\/|$)/, '');
	return `${root(locale)}${below || '/'}${search}`;
}
