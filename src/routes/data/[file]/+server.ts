import dataset from 'virtual:dataset';
import { base } from '$app/paths';
import { error } from '@sveltejs/kit';
import { offered } from '$lib/graph/export/exports';
import { full } from '$lib/server/origin';
import { graph } from '$lib/server/whole';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => offered(dataset).map(({ file }) => ({ file }));

export const GET: RequestHandler = async ({ params }) => {
	const found = offered(dataset).find(({ file }) => file === params.file);
	if (!found) error(404);
	const body = await found.render(dataset, graph, { base: full(`${base}/`) });
	return new Response(body, { headers: { 'content-type': found.type } });
};
