import { usual } from '$lib/canvas/camera';
import type { Dataset } from '$lib/dataset/types';
import { Atlas } from '$lib/graph/atlas/atlas';
import type { AtlasChunk, AtlasHead } from '$lib/graph/atlas/columns';
import { bareHead } from '$lib/graph/atlas/extract';
import type { FoundSides } from '$lib/graph/atlas/found-sides';
import { askPaths } from '$lib/graph/atlas/paths';
import type { Passing } from '$lib/graph/atlas/pick';
import { sentencesInPart, type Part } from '$lib/graph/atlas/part';
import { buildGraph } from '$lib/graph/build';
import type { Rest, SoughtPaths } from '$lib/view/atlas.svelte';
import type { Told } from '$lib/view/stock';
import type { Camera } from '$lib/view/view';
import { dataAddress } from './address';
import { fetchJson } from './fetch-json';

/** So many chunks are asked for at once. */
const atOnce = 4;

/** The rest of a large dataset, fetched in parts: the graph from its middle outwards, the words when they are asked for. */
export class Fetched implements Rest {
	/** Of a desk, until the real one is known: the page is made for it. */
	room = $state.raw(usual);
	cam: Camera | null = $state.raw(null);
	sides: FoundSides | null = $state.raw(null);
	sought: SoughtPaths | null = $state.raw(null);
	/** Whether a part of the graph did not come. */
	failed = $state(false);
	readonly #atlas: Atlas;
	readonly #opening: Dataset;
	/** Counts the chunks that have come, so that what reads the atlas learns of them. */
	#come = $state(0);
	readonly #told = new Map<string, Promise<Told>>();
	#waiting: (() => void)[] = [];

	/** @param opening the dataset without its entities, ties and text, or with those of the opening view */
	constructor(opening: Dataset, head: AtlasHead) {
		this.#opening = opening;
		this.#atlas = new Atlas(head, opening);
	}

	get atlas(): Atlas {
		void this.#come;
		return this.#atlas;
	}

	/** Fetches the graph; called again after a failure, it goes on where it stopped. */
	async fetch(): Promise<void> {
		this.failed = false;
		const { chunks } = this.#atlas.head;
		const coming: Promise<AtlasChunk>[] = [];
		const ask = (number: number) => {
			const chunk = fetchJson<AtlasChunk>(dataAddress(`atlas/${number}.json`));
			// Its failure is heard of when its turn comes, or an earlier one's is.
			chunk.catch(() => undefined);
			coming.push(chunk);
		};
		try {
			for (let next = this.#come; next < chunks; next++) {
				while (coming.length < atOnce && next + coming.length < chunks) ask(next + coming.length);
				const chunk = await coming.shift();
				if (!chunk) break;
				this.#atlas.add(chunk);
				this.#come++;
				this.#waiting.splice(0).forEach((resume) => resume());
			}
		} catch (error) {
			console.error(error);
			this.failed = true;
			this.#waiting.splice(0).forEach((resume) => resume());
		} finally {
			await Promise.allSettled(coming);
		}
	}

	/** See `askPaths` of `graph/atlas/paths`. */
	askPaths(passing: Passing, ends: { readonly from: string; readonly to: string }, hubs: boolean) {
		return askPaths(bareHead(this.#opening), this.#atlas, passing, ends, hubs);
	}

	tell = async (id: string): Promise<Told> => {
		const file = await this.#fileOf(id);
		const known = this.#told.get(file);
		if (known) return known;
		const asked = fetchJson<Part>(dataAddress(`parts/${file}.json`)).then((part) => {
			const dataset = { ...this.#opening, ...part };
			return { dataset, graph: buildGraph(dataset) };
		});
		this.#told.set(file, asked);
		// What did not come may be asked for again.
		asked.catch(() => this.#told.delete(file));
		return asked;
	};

	/** The file that tells of something; waits until the graph has come so far. */
	async #fileOf(id: string): Promise<string> {
		const atlas = this.#atlas;
		for (;;) {
			const tie = atlas.tie(id);
			const entity = atlas.entity(id) ?? (tie === undefined ? undefined : atlas.from[tie]);
			if (entity !== undefined) return `e${atlas.partOf(entity)}`;
			const sentence = atlas.sentences.get(id);
			if (sentence !== undefined) return `s${Math.floor(sentence / sentencesInPart)}`;
			if (atlas.whole || this.failed) throw new Error(`Nothing is known of "${id}"`);
			await new Promise<void>((resolve) => this.#waiting.push(resolve));
		}
	}
}
