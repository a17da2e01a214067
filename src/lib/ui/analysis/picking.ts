import { search } from '$lib/text/search';
import type { Prepared } from '../searchable.svelte';

/** An entity that a picker offers. */
export interface Choice {
	readonly id: string;
	readonly name: string;
	/** The spelling by which it was found, where the name does not show it. */
	readonly why: string;
	readonly whyLang: string;
}

export interface Choices {
	readonly choices: readonly Choice[];
	/** A name like the query, when nothing is found. */
	readonly nearest?: string;
}

/** Names of entities by id, in the language in which choices are named. */
export type Names = ReadonlyMap<string, string>;

const mostChoices = 8;

/** What a query finds, best first; for an empty one, the entities with the most ties. */
export function choose({ source, index }: Prepared, names: Names, query: string): Choices {
	const nameOf = (id: string) => names.get(id) ?? id;
	if (query.trim() === '') {
		const important = source
			.filter(({ type }) => type === 'entity')
			.sort((a, b) => b.importance - a.importance)
			.slice(0, mostChoices);
		return { choices: important.map(({ id }) => ({ id, name: nameOf(id), why: '', whyLang: '' })) };
	}
	const { entities, ...rest } = search(index, query, mostChoices, ['entity']);
	const choices = entities.map(({ id, why }) => {
		const name = nameOf(id);
		return { id, name, why: name.includes(why.text) ? '' : why.text, whyLang: why.lang };
	});
	return { ...rest, choices };
}
