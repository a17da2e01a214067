import { error, json } from '@sveltejs/kit';
import { chunkAt, chunkNames } from '$lib/server/large';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Chunks of the graph of a large dataset. */
export const entries: EntryGenerator = () => chunkNames.map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const found = chunkAt(params.file);
	return found ? json(found) : error(404);
};
