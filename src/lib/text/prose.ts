import type { Dataset, Prose } from '$lib/dataset/types';

/**
 * The language in which a dataset's own words are shown to a reader: the reader's, if the dataset has it, else the one
 * that it is glossed in.
 */
export function languageFor(languages: Dataset['languages'], wanted: string): string {
	return wanted === languages.source ? wanted : languages.gloss;
}

/** A prose in one of the dataset's languages; a checked dataset has every prose in both. */
export const say = (prose: Prose, lang: string): string => prose[lang] ?? Object.values(prose)[0] ?? '';
