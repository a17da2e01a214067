import { m } from '$lib/messages/locale';
import { say } from '$lib/text/prose';
import { inSlices, whenDrawn, whenIdle } from './search-slices';
import { searchable, type Prepared } from './searchable.svelte';
import { markedRuns, type MarkedRun } from '$lib/text/excerpt';
import { search, type Match, type SearchResult } from '$lib/text/search';
import { shorten } from '$lib/text/shorten';
import type { DocumentType } from '$lib/text/source';

/** A result as the list shows it. */
export interface Hit {
	readonly id: string;
	readonly type: DocumentType;
	/** Its name, or the words of a tie or sentence that match, cut to a few lines: in turns what is not and what is marked. */
	readonly title: Turns;
	readonly titleLang: string;
	/** The title as plain text. */
	readonly text: string;
	/** Why it was found, where the title does not show it. */
	readonly why: string;
	readonly whyLang: string;
}

/** A text cut where its marks begin and end: what stands before the first, the first, what stands between, and so on. */
type Turns = readonly [string, string, string, string, string, string, string];

const mostHits = 8;
/** How many results are shown at once; below them the list scrolls. */
const atOnce = 8;
/** How many names are looked for before the reader types. */
const rehearsed = 24;
/** How much of a sentence a result shows, in letters. */
const roomForSentence = 120;
const types: readonly DocumentType[] = ['entity', 'tie', 'sentence'];
const nothing: SearchResult = { entities: [], ties: [], sentences: [] };

/** A search field's state: the query, and what it finds. Nothing is found before `prepare()`. */
export class SearchBox {
	#query = $state('');
	/** Whether the results beyond the list's edge are wanted too. */
	#whole = $state(false);
	readonly #lang: () => string;

	readonly #result = $derived(
		searchable.prepared ? search(searchable.prepared.index, this.#query, mostHits) : nothing
	);
	readonly nearest: string | undefined = $derived(this.#result.nearest);
	readonly #matches = $derived([...this.#result.entities, ...this.#result.ties, ...this.#result.sentences]);
	readonly #first = $derived(this.#matches.slice(0, atOnce).map((match) => this.#hit(match)));
	readonly #rest = $derived(this.#whole ? this.#matches.slice(atOnce).map((match) => this.#hit(match)) : []);
	/** The results that are ready to be shown: as many as the list has room for, and a moment later all. */
	readonly hits: readonly Hit[] = $derived([...this.#first, ...this.#rest]);
	readonly groups = $derived(
		types
			.map((type) => ({ type, hits: this.hits.filter((hit) => hit.type === type) }))
			.filter(({ hits }) => hits.length > 0)
	);

	/** @param lang the dataset's language that the reader sees */
	constructor(lang: () => string) {
		this.#lang = lang;
	}

	get query(): string {
		return this.#query;
	}

	set query(query: string) {
		this.#query = query;
		this.#whole = false;
		void whenDrawn().then(() => query === this.#query && this.showAll());
	}

	/** How many results there are. */
	get count(): number {
		return this.#matches.length;
	}

	/** Has all results among the hits at once. */
	showAll(): void {
		this.#whole = true;
	}

	/** Whether what can be found has come, is on its way, or could not be fetched. */
	get state() {
		return searchable.state;
	}

	/** Fetches what can be found; called again after a failure, it tries again. */
	prepare(): Promise<void> {
		return searchable.prepare();
	}

	/**
	 * Looks for some names as if they were typed, whenever the page is idle, so that the browser has compiled all that
	 * takes part before the reader types.
	 */
	async rehearse(): Promise<void> {
		if (searchable.prepared) await inSlices(this.#typeNames(searchable.prepared), whenIdle);
	}

	*#typeNames({ source, index }: Prepared): Generator<void, void> {
		for (const { names } of source.slice(0, rehearsed)) {
			const text = names[0]?.text ?? '';
			for (let end = 1; end <= text.length; end++) {
				const { entities, ties, sentences } = search(index, text.slice(0, end), mostHits);
				for (const match of [...entities, ...ties, ...sentences]) this.#hit(match);
				yield;
			}
		}
	}

	#hit({ id, type, why }: Match): Hit {
		if (type !== 'entity') {
			const { runs, cut } = shorten(why.text, why.spans, roomForSentence);
			const title = inTurns([...dots(cut.before), ...runs, ...dots(cut.after)]);
			return { id, type, title, titleLang: why.lang, text: why.text, why: '', whyLang: why.lang };
		}
		const lang = this.#lang();
		const title = searchable.prepared?.names[id];
		const text = title ? say(title, lang) : id;
		const shown = why.text === text;
		return {
			id,
			type,
			title: inTurns(markedRuns(text, shown ? why.spans : [])),
			titleLang: lang,
			text,
			why: shown ? '' : why.role === 'misprint' ? m.found_as_misprint({ name: why.text }) : why.text,
			whyLang: why.lang
		};
	}
}

/** As many turns as a row of the list has places for; marks beyond the third are words like any other. */
function inTurns(runs: readonly MarkedRun[]): Turns {
	const turns: [...Turns] = ['', '', '', '', '', '', ''];
	let turn = 0;
	for (const { text, marked } of runs) {
		if (marked !== (turn % 2 === 1) && turn < turns.length - 1) turn++;
		turns[turn] += text;
	}
	return turns;
}

const dots = (cut: boolean): MarkedRun[] => (cut ? [{ text: '…', marked: false }] : []);
