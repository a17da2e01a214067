import dataset from 'virtual:dataset';
import { json } from '@sveltejs/kit';
import { searchFile } from '$lib/graph/searchable';

export const prerender = true;

export const GET = () => json(searchFile(dataset));
