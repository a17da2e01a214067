import { error, json } from '@sveltejs/kit';
import { partAt, partNames } from '$lib/server/large';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** What the text says of some entities or sentences of a large dataset. */
export const entries: EntryGenerator = () => partNames.map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const found = partAt(params.file);
	return found ? json(found) : error(404);
};
