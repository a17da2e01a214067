import { isBrought } from '$lib/canvas/brought';

/**
 * Whether a browser has opened a page that brought a part whole (see `Kept.svelte`), so that its component need not be fetched.
 * True once for each part at most.
 */
export const isKept = (name: string): boolean => !import.meta.env.SSR && isBrought(`[data-kept="${name}"]`);
