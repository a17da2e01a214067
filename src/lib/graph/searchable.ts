import type { Dataset, Prose } from '$lib/dataset/types';
import { searchSource, type SearchSource } from '$lib/text/source';
import { buildGraph } from './build';
import { sayEdge } from './saying';

/** All that can be found in a dataset, and the entities' names by id; ties and sentences are titled by what matches. */
export interface SearchFile {
	readonly source: SearchSource;
	readonly names: Readonly<Record<string, Prose>>;
}

/** A file with more ties than this would be too large to be fetched for a search: then it has names alone, the most important ones. */
const mostTies = 5000;
const mostNames = 20_000;

/** What the search field fetches. */
export function searchFile(dataset: Dataset): SearchFile {
	if (dataset.relations.length > mostTies) return namesAlone(dataset);
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

function namesAlone(dataset: Dataset): SearchFile {
	const entities = dataset.entities.map((entity) => ({ ...entity, forms: [], cases: {} }));
	const source = searchSource({ ...dataset, entities, sentences: [] }, {})
		.toSorted((a, b) => b.importance - a.importance)
		.slice(0, mostNames);
	const named = new Set(source.map(({ id }) => id));
	return {
		source,
		names: Object.fromEntries(
			dataset.entities.filter(({ id }) => named.has(id)).map(({ id, name }) => [id, name])
		)
	};
}
