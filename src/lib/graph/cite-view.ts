import type { Dataset } from '$lib/dataset/types';
import { say } from '$lib/text/prose';
import type { Cited } from './cite';

/** A view as it is cited. */
export interface ViewToCite extends Required<Pick<Cited, 'key' | 'url' | 'lang' | 'accessed'>> {
	/** What it shows, in words: how much, what is selected, filters, dates. */
	readonly shown: string;
}

/** What is cited when a view is: what it shows, the dataset that it is of, and the text behind that. */
export function citedView(dataset: Dataset, { key, shown, url, lang, accessed }: ViewToCite): Cited {
	return {
		key,
		title: `${say(dataset.title, lang)}: ${shown}`,
		source: say(dataset.source.citation, lang),
		container: say(dataset.title, lang),
		url,
		lang,
		accessed
	};
}
