import type { Dataset, Mention, Relation } from '$lib/dataset/types';
import type { Graph } from '../build';
import { irisOf, type Iris } from './iri';
import { evidenceSelectors, spanSelectors, type Selectors } from './selectors';
import type { Export } from './types';

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one for each mention, identifying an entity, and one for
 * each piece of evidence, describing a tie; both in a collection of one page, in the order of telling.
 */
export const annotations: Export = {
	file: 'annotations.jsonld',
	type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
	label: 'export_annotations',
	render: (dataset, graph, site) => {
		const iris = irisOf(site);
		const items = [...identifying(dataset, iris), ...describing(graph, iris)];
		const collection = {
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			id: iris.annotations,
			type: 'AnnotationCollection',
			label: dataset.title[dataset.languages.gloss],
			total: items.length,
			first: { id: `${iris.annotations}#page-1`, type: 'AnnotationPage', startIndex: 0, items }
		};
		return `${JSON.stringify(collection, undefined, '\t')}\n`;
	}
};

function identifying({ text, mentions }: Dataset, iris: Iris) {
	return mentions.map((mention) => {
		// The text never changes, so a place in it is a name that lasts when mentions are added.
		const id = `${iris.annotations}#mention-${mention.start}-${mention.end}-${mention.entity}`;
		return {
			id,
			type: 'Annotation',
			motivation: 'identifying',
			body: [iris.entity(mention.entity), ...tags(mention)],
			target: target(`${id}-target`, iris.source, spanSelectors(text, mention))
		};
	});
}

/** What an interpreter would want to know of a mention that is not simply the name. */
function tags({ by, misprint }: Mention) {
	const values = [...(by === 'name' ? [] : [by]), ...(misprint ? ['misprint'] : [])];
	return values.map((value) => ({
		type: 'TextualBody',
		purpose: 'tagging',
		format: 'text/plain',
		language: 'en',
		value
	}));
}

function describing(graph: Graph, iris: Iris) {
	return graph.mapEdges((_id, { relation }) => relation).flatMap((relation) => evidenceOf(relation, iris));
}

function evidenceOf(relation: Relation, iris: Iris) {
	return relation.evidence.map((evidence, index) => ({
		id: `${iris.annotations}#evidence-${relation.id}-${index + 1}`,
		type: 'Annotation',
		motivation: 'describing',
		body: iris.relation(relation.id),
		target: target(iris.evidence(relation.id, index), iris.source, evidenceSelectors(evidence))
	}));
}

function target(id: string, source: string, { quote, position }: Selectors) {
	return {
		id,
		type: 'SpecificResource',
		source,
		selector: [
			{ id: `${id}-quote`, type: 'TextQuoteSelector', ...quote },
			{ id: `${id}-position`, type: 'TextPositionSelector', ...position }
		]
	};
}
