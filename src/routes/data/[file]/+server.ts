import dataset from 'virtual:dataset';
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { buildGraph } from '$lib/graph/build';
import { exports } from '$lib/graph/export/exports';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The site's address, for files that name things by it; the build is told of it. */
const origin = process.env.SITE_ORIGIN ?? 'http://localhost:4173';

export const entries: EntryGenerator = () => exports.map(({ file }) => ({ file }));

export const GET: RequestHandler = async ({ params }) => {
	const found = exports.find(({ file }) => file === params.file);
	if (!found) error(404);
	const body = await found.render(dataset, buildGraph(dataset), { base: `${origin}${base}` });
	return new Response(body, { headers: { 'content-type': found.type } });
};
