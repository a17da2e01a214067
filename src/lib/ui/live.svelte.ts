import { onMount } from 'svelte';
import type { Dataset } from '$lib/dataset/types';
import { Explorer, type AddressBar } from '$lib/view/explorer.svelte';

/** An explorer on a page, and whether scripts run there. */
export interface LiveExplorer {
	readonly explorer: Explorer;
	/** Reactive. */
	readonly live: boolean;
}

/**
 * Makes the explorer of a page. The page is rendered before anybody asks for it, so it begins with the opening view and
 * turns to the address's once it is mounted. To be called while a component begins.
 *
 * @param address the page's address bar, which stays the same for the life of the page, as the dataset does
 */
export function liveExplorer(dataset: Dataset, address: AddressBar): LiveExplorer {
	let live = $state(false);
	onMount(() => {
		live = true;
	});
	const explorer = new Explorer(dataset, {
		search: () => (live ? address.search() : ''),
		write: (search, how) => address.write(search, how)
	});
	return {
		explorer,
		get live() {
			return live;
		}
	};
}
