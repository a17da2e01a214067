import type { Component } from 'svelte';
import { m } from '$lib/messages/locale';
import type { Explorer } from '$lib/view/explorer.svelte';
import type { Lens } from '$lib/view/view';

/** What every lens is given. */
export interface LensProps {
	explorer: Explorer;
	/** Language of the dataset's words. */
	lang: string;
}

interface LensEntry {
	readonly name: () => string;
	/** Fetches the lens when it is first used; null for the graph, which is always there. */
	readonly load: (() => Promise<{ default: Component<LensProps> }>) | null;
	/** Whether the graph stands beside it where there is room for both. */
	readonly besideGraph?: boolean;
}

/** The ways to look at one view. To add one, write its component and list it here. */
export const lensEntries: Readonly<Record<Lens, LensEntry>> = {
	graph: { name: m.lens_graph, load: null },
	matrix: { name: m.lens_matrix, load: () => import('./lenses/MatrixLens.svelte') },
	timeline: { name: m.lens_timeline, load: () => import('./lenses/TimelineLens.svelte') },
	text: { name: m.lens_text, load: () => import('./lenses/TextLens.svelte'), besideGraph: true },
	evidence: { name: m.lens_evidence, load: () => import('./lenses/EvidenceLens.svelte') }
};
