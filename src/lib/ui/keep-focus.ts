import { tick } from 'svelte';

/**
 * Keeps the focus on the page where a change takes away what had it: it goes to the nearest part around that is still
 * there and can hold it. To be called before the page changes.
 */
export async function keepFocus(): Promise<void> {
	const had = document.activeElement;
	const around: HTMLElement[] = [];
	for (let at = had?.parentElement; at; at = at.parentElement) if (at.matches('[tabindex]')) around.push(at);
	await tick();
	if (!had || had.isConnected || document.activeElement !== document.body) return;
	around.find((element) => element.isConnected)?.focus({ preventScroll: true });
}
