import { onMount } from 'svelte';
import type { Picture } from '$lib/canvas/picture';
import type { Dataset } from '$lib/dataset/types';
import type { AtlasHead } from '$lib/graph/atlas/columns';
import { AtlasStock } from '$lib/view/atlas.svelte';
import { Explorer, type AddressBar } from '$lib/view/explorer.svelte';
import { WholeStock, type Found } from '$lib/view/whole.svelte';
import { Fetched } from './fetched.svelte';
import { followCamera } from './follow-camera.svelte';
import { followPaths } from './follow-paths.svelte';
import { followSides } from './follow-sides.svelte';

/** What a page brings of a dataset. */
export interface Brought {
	/** All of it, or of a large one what the opening view shows. */
	readonly dataset: Dataset;
	/** Of a large one, what is still to be fetched. */
	readonly atlas: AtlasHead | null;
	/** Who stands with whom and who changes side by all of it, where that has been found before: it takes long while a reader waits. */
	readonly found?: Found;
	/** Where the labels of the opening view stand. */
	readonly placed?: Picture['placed'];
}

/** An explorer on a page, and whether scripts run there. */
export interface LiveExplorer {
	readonly explorer: Explorer;
	/** Reactive. */
	readonly live: boolean;
	/** The rest of a large dataset. */
	readonly rest: Fetched | null;
	/** Where the labels of the opening view stand, if that has been worked out before. */
	readonly placed: Picture['placed'] | undefined;
}

/**
 * Makes the explorer of a page. The page is rendered before anybody asks for it, so it begins with the opening view and
 * turns to the address's once it is mounted. To be called while a component begins.
 *
 * @param address the page's address bar, which stays the same for the life of the page, as the dataset does
 */
export function liveExplorer({ dataset, atlas, found, placed }: Brought, address: AddressBar): LiveExplorer {
	let live = $state(false);
	// The build knows how large the dataset is, and leaves out of scripts what it does not need.
	const rest = __LARGE__ && atlas ? new Fetched(dataset, atlas) : null;
	onMount(() => {
		live = true;
		void rest?.fetch();
	});
	const bar: AddressBar = {
		search: () => (live ? address.search() : ''),
		write: (search, how) => address.write(search, how)
	};
	const explorer =
		__LARGE__ && rest
			? new Explorer(dataset, bar, (reader) => new AtlasStock(dataset, rest, reader))
			: new Explorer(dataset, bar, (reader) => new WholeStock(dataset, reader, found));
	if (__LARGE__ && rest) {
		followCamera(explorer, rest);
		followSides(explorer, rest);
		followPaths(explorer, rest);
	}
	return {
		explorer,
		rest,
		placed,
		get live() {
			return live;
		}
	};
}
