import type { Attachment } from 'svelte/attachments';
import type { Explorer } from '$lib/view/explorer.svelte';

/**
 * Makes what an element stands for stand out on the canvas, as long as the pointer or the focus is on the element.
 *
 * @param ids entities and ties
 */
export function pointsAt(explorer: Explorer, ids: Iterable<string>): Attachment<HTMLElement> {
	const all = new Set(ids);
	return (element) => {
		const point = () => void (explorer.pointed = all);
		const leave = () => {
			if (explorer.pointed === all) explorer.pointed = null;
		};
		const listeners = { pointerenter: point, focusin: point, pointerleave: leave, focusout: leave };
		for (const [type, listener] of Object.entries(listeners)) element.addEventListener(type, listener);
		return () => {
			for (const [type, listener] of Object.entries(listeners)) element.removeEventListener(type, listener);
			leave();
		};
	};
}
