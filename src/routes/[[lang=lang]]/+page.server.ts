import dataset from 'virtual:dataset';
import { withHeads } from '$lib/dataset/tours/heads';
import { startHead } from '$lib/server/heads';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ dataset: withHeads(dataset), head: startHead() });
