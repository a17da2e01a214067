import type { Explorer } from '$lib/view/explorer.svelte';
import { say } from '$lib/text/prose';

/** Longer names are cut: programs show them badly, and some systems refuse them. */
const longest = 80;

/**
 * A name for what is made of a view, in ASCII: the dataset's title and the view's parameters, but for what only moves the
 * camera or nodes. «paksham-the-october-revolution-sel-lenin».
 */
export function slugOf(explorer: Pick<Explorer, 'dataset' | 'search'>): string {
	const { title, languages } = explorer.dataset;
	const words = `paksham ${say(title, languages.gloss)} ${explorer.search({ cam: null, pins: {} })}`;
	return words
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, longest)
		.replace(/^-|-$/g, '');
}
