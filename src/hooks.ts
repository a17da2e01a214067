import type { Transport } from '@sveltejs/kit';
import { fold, unfold, type Wire } from '$lib/dataset/wire';

/** How pages are given what is shorter on its way. Nothing is sent back. */
export const transport: Transport = {
	Dataset: {
		encode: (value: unknown) => (import.meta.env.SSR ? (fold(value) ?? false) : false),
		decode: (wire: Wire) => unfold(wire)
	}
};
