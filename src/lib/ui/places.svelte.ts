import { placesBy } from '$lib/canvas/layouts';
import { mostAtOnce, placesAside } from '$lib/canvas/layouts/aside';
import type { LayoutContext } from '$lib/canvas/layouts/layout';
import type { Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import type { LayoutName } from '$lib/view/view';

/** What is to be laid out, and how. */
export interface LayoutWish {
	readonly layout: LayoutName;
	readonly graph: Graph;
	readonly context: LayoutContext;
}

/**
 * Where nodes stand by a layout: at once for a graph of common size, else as soon as a worker has found it; until then
 * they stay where they were. Made while a component begins.
 *
 * @param wish reactive; a new object means a new layout
 */
export class Places {
	#late = $state.raw<ReadonlyMap<string, Point>>(new Map());
	readonly current: ReadonlyMap<string, Point>;

	constructor(wish: () => LayoutWish) {
		const atOnce = $derived.by(() => {
			const { layout, graph, context } = wish();
			return layout === 'map' || graph.order <= mostAtOnce ? placesBy(layout, graph, context) : null;
		});
		this.current = $derived(atOnce ?? this.#late);
		$effect(() => {
			if (atOnce) return;
			const { layout, graph, context } = wish();
			let stale = false;
			void placesAside(layout, graph, context).then((places) => {
				if (!stale) this.#late = places;
			});
			return () => {
				stale = true;
			};
		});
	}
}
