import { sayEdge } from '$lib/graph/saying';
import { say } from '$lib/text/prose';
import { m } from '$lib/messages/locale';
import type { Explorer } from '$lib/view/explorer.svelte';
import { lensEntries } from '../lenses';

/**
 * What a view may be called until its reader finds something better: what it selects, else around whom it is, else whom it
 * connects, else the lens.
 *
 * @param lang the dataset's language that the reader sees
 */
export function nameOfView({ dataset, graph, view, selection }: Explorer, lang: string): string {
	const label = (id: string) => {
		const entity = dataset.entities.find((other) => other.id === id);
		return entity ? say(entity.label, lang) : id;
	};
	if (selection?.type === 'relation') return sayEdge(graph, selection.id, lang);
	if (selection?.type === 'entity') return label(selection.id);
	if (selection) {
		const [, paragraph = '', sentence = ''] = /^p(\d+)s(\d+)$/.exec(selection.id) ?? [];
		return m.text_place({ paragraph, sentence });
	}
	if (view.near) return label(view.near.id);
	if (view.path) return `${label(view.path.from)} – ${label(view.path.to)}`;
	return lensEntries[view.lens].name();
}
