import type { SearchFile } from '$lib/graph/searchable';
import { m } from '$lib/messages/locale';
import { say } from '$lib/text/prose';
import { dataAddress } from './address';
import { inSlices } from './search-slices';
import { markedRuns, type MarkedRun } from '$lib/text/excerpt';
import { prepareGraphemes } from '$lib/text/graphemes';
import { indexSteps, search, type Match, type SearchIndex, type SearchResult } from '$lib/text/search';
import { shorten } from '$lib/text/shorten';
import type { DocumentType } from '$lib/text/source';

/** A result as the list shows it. */
export interface Hit {
	readonly id: string;
	readonly type: DocumentType;
	/** Its name, or the words of a tie or sentence that match, cut to a few lines; what matches is marked. */
	readonly title: readonly MarkedRun[];
	readonly titleLang: string;
	/** The title as plain text. */
	readonly text: string;
	/** Why it was found, where the title does not show it. */
	readonly why: string;
	readonly whyLang: string;
}

const mostHits = 8;
/** How much of a sentence a result shows, in letters. */
const roomForSentence = 120;
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
			prepareGraphemes();
			const file = (await response.json()) as SearchFile;
			this.#index = await inSlices(indexSteps(file.source));
			this.#file = file;
			this.state = 'ready';
		} catch {
			this.#asked = false;
			this.state = 'failed';
		}
	}

	#hit({ id, type, why }: Match): Hit {
		if (type !== 'entity') {
			const { runs, cut } = shorten(why.text, why.spans, roomForSentence);
			const title = [...dots(cut.before), ...runs, ...dots(cut.after)];
			return { id, type, title, titleLang: why.lang, text: why.text, why: '', whyLang: why.lang };
		}
		const lang = this.#lang();
		const title = this.#file?.names[id];
		const text = title ? say(title, lang) : id;
		const shown = why.text === text;
		return {
			id,
			type,
			title: shown ? markedRuns(text, why.spans) : [{ text, marked: false }],
			titleLang: lang,
			text,
			why: shown ? '' : why.role === 'misprint' ? m.found_as_misprint({ name: why.text }) : why.text,
			whyLang: why.lang
		};
	}
}

const dots = (cut: boolean): MarkedRun[] => (cut ? [{ text: '…', marked: false }] : []);
