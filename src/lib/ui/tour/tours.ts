import type { Tour } from '$lib/dataset/types';
import { dataAddress } from '../address';

const fetched = new Map<string, Promise<Tour>>();

/** Fetches a tour of the dataset, once. A fetch that failed is made again the next time. */
export function fetchTour(id: string): Promise<Tour> {
	const known = fetched.get(id);
	if (known) return known;
	const coming = fetch(dataAddress(`tours/${id}.json`)).then(async (answer) => {
		if (!answer.ok) throw new Error(`The tour "${id}" was answered with ${answer.status}`);
		return (await answer.json()) as Tour;
	});
	fetched.set(id, coming);
	coming.catch(() => fetched.delete(id));
	return coming;
}
