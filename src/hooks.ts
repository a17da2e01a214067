import type { Transport } from '@sveltejs/kit';
import { fold, unfold, type Wire } from '$lib/dataset/wire';

/** How pages are given what is shorter on its way. */
export const transport: Transport = {
	Dataset: { encode: (value: unknown) => fold(value) ?? false, decode: (wire: Wire) => unfold(wire) }
};
