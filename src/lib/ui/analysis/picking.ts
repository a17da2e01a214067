import type { Dataset } from '$lib/dataset/types';
import { buildIndex, search, type SearchIndex } from '$lib/text/search';
import { say } from '$lib/text/prose';
import { searchSource, type SearchSource } from '$lib/text/source';

/** An entity that a picker offers. */
export interface Choice {
	readonly id: string;
	readonly name: string;
	/** The spelling by which it was found, where the name does not show it. */
	readonly why: string;
	readonly whyLang: string;
}

const mostChoices = 8;

/** The entities of a dataset, to be found by any spelling of their names; the index is built at the first question. */
export class EntityIndex {
	readonly #source: SearchSource;
	readonly #names: ReadonlyMap<string, string>;
	#index: SearchIndex | null = null;

	/** @param lang the dataset's language in which choices are named */
	constructor(dataset: Dataset, lang: string) {
		this.#source = searchSource(dataset, {}).filter(({ type }) => type === 'entity');
		this.#names = new Map(dataset.entities.map(({ id, name }) => [id, say(name, lang)]));
	}

	nameOf(id: string | null): string {
		return (id !== null && this.#names.get(id)) || '';
	}

	/** What a query finds, best first; for an empty one, the entities with the most ties. */
	choices(query: string): readonly Choice[] {
		if (query.trim() === '') {
			const important = this.#source.toSorted((a, b) => b.importance - a.importance).slice(0, mostChoices);
			return important.map(({ id }) => ({ id, name: this.nameOf(id), why: '', whyLang: '' }));
		}
		return this.#find(query).entities.map(({ id, why }) => {
			const name = this.nameOf(id);
			return { id, name, why: name.includes(why.text) ? '' : why.text, whyLang: why.lang };
		});
	}

	/** A name like the query, when nothing is found. */
	nearest(query: string): string | undefined {
		return this.#find(query).nearest;
	}

	#find(query: string) {
		this.#index ??= buildIndex(this.#source);
		return search(this.#index, query, mostChoices);
	}
}
