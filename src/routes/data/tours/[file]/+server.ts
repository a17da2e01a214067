import dataset from 'virtual:dataset';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => dataset.tours.map(({ id }) => ({ file: `${id}.json` }));

/** A tour in full, for the explorer to play. */
export const GET: RequestHandler = ({ params }) => {
	const tour = dataset.tours.find(({ id }) => `${id}.json` === params.file);
	if (!tour) error(404);
	return json(tour);
};
