import { breathe } from '$lib/canvas/pieces';
import type { Explorer } from '$lib/view/explorer.svelte';
import type { Camera } from '$lib/view/view';
import type { Fetched } from './fetched.svelte';

/**
 * Has what is drawn chosen for where the camera has come to rest: after the page has let the reader go on, since to turn the page to
 * the new view takes its time already. To be called while a component begins.
 */
export function followCamera(explorer: Explorer, rest: Fetched): void {
	// A text stops a camera that stands where it stood from choosing anew.
	const stands = $derived(JSON.stringify(explorer.view.cam));
	$effect(() => {
		const cam = JSON.parse(stands) as Camera | null;
		let over = false;
		void breathe().then(() => {
			if (!over) rest.cam = cam;
		});
		return () => (over = true);
	});
}
