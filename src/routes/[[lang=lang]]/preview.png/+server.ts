import { locales } from '$lib/messages/locale';
import { startCard } from '$lib/server/preview/cards';
import { preview } from '$lib/server/preview/preview';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	locales.map((locale) => (locale === 'en' ? {} : { lang: locale }));

export const GET: RequestHandler = () => preview('the start page', startCard);
