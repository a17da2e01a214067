import type { SearchFile } from '$lib/graph/searchable';
import { prepareGraphemes } from '$lib/text/graphemes';
import { indexSteps, type SearchIndex } from '$lib/text/search';
import { dataAddress } from './address';
import { inSlices } from './search-slices';

/** What can be found, and the index that finds it. */
export interface Prepared extends SearchFile {
	readonly index: SearchIndex;
}

/** All that can be found in the dataset: fetched and made ready once, for every field that looks something up. */
class Searchable {
	#prepared = $state.raw<Prepared | null>(null);
	#preparing: Promise<void> | null = null;
	/** Whether it has come, is on its way, or could not be fetched. */
	state = $state<'waiting' | 'ready' | 'failed'>('waiting');

	/** Null until it is ready. */
	get prepared(): Prepared | null {
		return this.#prepared;
	}

	/** Fetches it; called again after a failure, it tries again. Resolves when it is ready or could not be fetched. */
	prepare(): Promise<void> {
		return (this.#preparing ??= this.#prepare());
	}

	async #prepare(): Promise<void> {
		try {
			const response = await fetch(dataAddress('search.json'));
			if (!response.ok) throw new Error(response.statusText);
			prepareGraphemes();
			const file = (await response.json()) as SearchFile;
			this.#prepared = { ...file, index: await inSlices(indexSteps(file.source)) };
			this.state = 'ready';
		} catch {
			this.#preparing = null;
			this.state = 'failed';
		}
	}
}

export const searchable = new Searchable();
