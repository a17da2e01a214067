import type { Site } from './types';

/** Identifiers of everything that the exports speak of. Ids are ASCII slugs, so nothing needs escaping. */
export interface Iris {
	/** The site's root, with a slash at its end. */
	readonly root: string;
	/** The source text, which offsets count in. */
	readonly source: string;
	/** The graph as RDF. */
	readonly graph: string;
	/** Begins every term of the dataset's own vocabulary. */
	readonly vocabulary: string;
	/** The collection of annotations. */
	readonly annotations: string;
	readonly entity: (id: string) => string;
	readonly relation: (id: string) => string;
	/** The quote that proves a relation; `index` counts from 0, the identifier from 1. */
	readonly evidence: (relation: string, index: number) => string;
}

/** The identifiers as they are on one site. */
export function irisOf(site: Site): Iris {
	const root = `${site.base.replace(/\/+$/, '')}/`;
	const relation = (id: string) => `${root}relation/${id}`;
	return {
		root,
		source: `${root}data/source.txt`,
		graph: `${root}data/graph.ttl`,
		vocabulary: `${root}data/graph.ttl#`,
		annotations: `${root}data/annotations.jsonld`,
		entity: (id) => `${root}entity/${id}`,
		relation,
		evidence: (id, index) => `${relation(id)}#evidence-${index + 1}`
	};
}
