import dataset from 'virtual:dataset';
import { error } from '@sveltejs/kit';
import { locales } from '$lib/messages/locale';
import { entityCard } from '$lib/server/preview/cards';
import { preview } from '$lib/server/preview/preview';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	__PAGES__
		? locales.flatMap((locale) =>
				dataset.entities.map(({ id }) => (locale === 'en' ? { id } : { id, lang: locale }))
			)
		: [];

export const GET: RequestHandler = ({ params: { id } }) => {
	if (!dataset.entities.some((entity) => entity.id === id)) error(404);
	return preview(`the entity "${id}"`, (setting) => entityCard(setting, id));
};
