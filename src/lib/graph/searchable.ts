import type { Dataset, Prose } from '$lib/dataset/types';
import { searchSource, type DocumentType, type SearchSource } from '$lib/text/source';
import { buildGraph } from './build';
import { sayTie } from './saying';

/** All that can be found in a dataset, and how results are titled, by type and id. */
export interface SearchFile {
	readonly source: SearchSource;
	readonly titles: Readonly<Record<DocumentType, Readonly<Record<string, Prose>>>>;
}

/** What the search field fetches. */
export function searchFile(dataset: Dataset): SearchFile {
	const { source, gloss } = dataset.languages;
	const graph = buildGraph(dataset);
	const sayings = graph.edges().map((id): [string, Prose] => {
		const { tie, relation } = graph.getEdgeAttributes(id);
		const ends = {
			from: graph.getNodeAttribute(relation.from, 'entity'),
			to: graph.getNodeAttribute(relation.to, 'entity')
		};
		return [id, { [source]: sayTie(tie, ends, source), [gloss]: sayTie(tie, ends, gloss) }];
	});
	const says = Object.fromEntries(sayings);
	return {
		source: searchSource(dataset, says),
		titles: {
			entity: Object.fromEntries(dataset.entities.map(({ id, name }) => [id, name])),
			tie: says,
			sentence: Object.fromEntries(
				dataset.sentences.map(({ id, start, end, gloss: inGloss }) => [
					id,
					{ [source]: dataset.text.slice(start, end), [gloss]: inGloss }
				])
			)
		}
	};
}
