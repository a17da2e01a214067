import type { SearchFile } from '$lib/graph/searchable';
import { m } from '$lib/messages/locale';
import { say } from '$lib/text/prose';
import { dataAddress } from './address';
import { buildIndex, search, type Match, type SearchIndex, type SearchResult } from '$lib/text/search';
import type { DocumentType } from '$lib/text/source';

/** A result as the list shows it. */
export interface Hit {
	readonly id: string;
	readonly type: DocumentType;
	readonly title: string;
	readonly titleLang: string;
	/** Why it was found, where the title does not show it. */
	readonly why: string;
	readonly whyLang: string;
}

const mostHits = 8;
const types: readonly DocumentType[] = ['entity', 'tie', 'sentence'];
const nothing: SearchResult = { entities: [], ties: [], sentences: [] };

/** A search field's state: the query, and what it finds. The index is fetched and built at the first `prepare()`. */
export class SearchBox {
	query = $state('');
	#file = $state.raw<SearchFile | null>(null);
	#index = $state.raw<SearchIndex | null>(null);
	#asked = false;
	/** Whether what can be found has come, is on its way, or could not be fetched. */
	state = $state<'waiting' | 'ready' | 'failed'>('waiting');
	readonly #lang: () => string;

	readonly #result = $derived(this.#index ? search(this.#index, this.query, mostHits) : nothing);
	readonly nearest: string | undefined = $derived(this.#result.nearest);
	readonly hits: readonly Hit[] = $derived(
		[...this.#result.entities, ...this.#result.ties, ...this.#result.sentences].map((match) =>
			this.#hit(match)
		)
	);
	readonly groups = $derived(
		types
			.map((type) => ({ type, hits: this.hits.filter((hit) => hit.type === type) }))
			.filter(({ hits }) => hits.length > 0)
	);

	/** @param lang the dataset's language that the reader sees */
	constructor(lang: () => string) {
		this.#lang = lang;
	}

	/** Fetches what can be found; called again after a failure, it tries again. */
	async prepare(): Promise<void> {
		if (this.#asked) return;
		this.#asked = true;
		try {
			const response = await fetch(dataAddress('search.json'));
			if (!response.ok) throw new Error(response.statusText);
			const file = (await response.json()) as SearchFile;
			this.#index = buildIndex(file.source);
			this.#file = file;
			this.state = 'ready';
		} catch {
			this.#asked = false;
			this.state = 'failed';
		}
	}

	#hit({ id, type, why }: Match): Hit {
		const lang = this.#lang();
		const title = this.#file?.titles[type][id];
		const text = title ? say(title, lang) : id;
		const shows = text.includes(why.text) || type !== 'entity';
		return {
			id,
			type,
			title: text,
			titleLang: lang,
			why: shows ? '' : why.role === 'misprint' ? m.found_as_misprint({ name: why.text }) : why.text,
			whyLang: why.lang
		};
	}
}
