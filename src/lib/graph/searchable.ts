import type { Dataset, Prose } from '$lib/dataset/types';
import { searchSource, type SearchSource } from '$lib/text/source';
import { buildGraph } from './build';
import { sayEdge } from './saying';

/** All that can be found in a dataset, and the entities' names by id; ties and sentences are titled by what matches. */
export interface SearchFile {
	readonly source: SearchSource;
	readonly names: Readonly<Record<string, Prose>>;
}

/** What the search field fetches. */
export function searchFile(dataset: Dataset): SearchFile {
	const { source, gloss } = dataset.languages;
	const graph = buildGraph(dataset);
	const sayings = graph
		.edges()
		.map((id): [string, Prose] => [
			id,
			{ [source]: sayEdge(graph, id, source), [gloss]: sayEdge(graph, id, gloss) }
		]);
	return {
		source: searchSource(dataset, Object.fromEntries(sayings)),
		names: Object.fromEntries(dataset.entities.map(({ id, name }) => [id, name]))
	};
}
