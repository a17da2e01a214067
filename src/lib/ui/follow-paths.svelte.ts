import { untrack } from 'svelte';
import { askedBy } from '$lib/view/atlas.svelte';
import type { Explorer } from '$lib/view/explorer.svelte';
import { findPathsAside } from './aside';
import type { Fetched } from './fetched.svelte';

/** Has the paths that a view asks for found, and anew whenever that changes. To be called while a component begins. */
export function followPaths(explorer: Explorer, rest: Fetched): void {
	const passing = $derived(explorer.scale?.passing);
	// A text stops what stays the same, above all while the camera moves.
	const asked = $derived(askedBy(explorer.view));
	$effect(() => {
		const { path, hubs } = untrack(() => explorer.view);
		if (!asked || !path || !passing || !rest.atlas.whole) return;
		const question = rest.askPaths(passing, path, hubs);
		if ('part' in question)
			return findPathsAside(question, (found) => (rest.sought = { asked, passing, found }));
		rest.sought = { asked, passing, found: question };
	});
}
