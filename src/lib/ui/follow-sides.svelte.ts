import { signedTies } from '$lib/graph/atlas/found-sides';
import { isFiltered } from '$lib/view/deeds';
import type { Explorer } from '$lib/view/explorer.svelte';
import { findSidesAside } from './aside';
import type { Fetched } from './fetched.svelte';

/** Has the sides of what a view lets through found anew whenever that changes. To be called while a component begins. */
export function followSides(explorer: Explorer, rest: Fetched): void {
	const filtered = $derived(isFiltered(explorer.view));
	const passing = $derived(explorer.scale?.passing);
	$effect(() => {
		if (!filtered || !passing || !rest.atlas.whole) {
			rest.sides = null;
			return;
		}
		return findSidesAside(signedTies(rest.atlas, passing), (found) => (rest.sides = found));
	});
}
