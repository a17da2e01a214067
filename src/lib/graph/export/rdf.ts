import type { Literal, Quad } from 'n3';
import type { Dataset, Entity, Evidence } from '$lib/dataset/types';
import type { EdgeAttributes, Graph, NodeAttributes } from '../build';
import { irisOf, type Iris } from './iri';
import { evidenceSelectors } from './selectors';
import { prefixesOf, Triples, type Prefixes } from './triples';
import type { Site } from './types';
import { vocabularyTriples } from './vocabulary';

/**
 * The graph as RDF. An entity is a SKOS concept; a tie is a node of its own, derived (PROV) from its evidence, which is a
 * place in the text (Web Annotation). No tie is said as a bare triple, since the text only claims it. Everything has an
 * address, so that two files can be merged and compared line by line: there are no blank nodes.
 *
 * @returns the triples, those of one subject together, and the abbreviations to write them with
 */
export function rdf(dataset: Dataset, graph: Graph, site: Site): { quads: Quad[]; prefixes: Prefixes } {
	const iris = irisOf(site);
	const prefixes = prefixesOf(iris);
	const t = new Triples(prefixes);
	const { source } = dataset.languages;
	const quads = [
		...datasetTriples(t, dataset, iris),
		...graph.mapNodes((_id, node) => entityTriples(t, node, iris, source)).flat(),
		...graph.mapEdges((_id, edge) => relationTriples(t, edge, iris)).flat(),
		...vocabularyTriples(t, dataset)
	];
	return { quads, prefixes };
}

function datasetTriples(t: Triples, { title, summary, languages, source }: Dataset, iris: Iris): Quad[] {
	return [
		...t.about(t.iri(iris.graph), {
			'rdf:type': [t.name('prov:Entity'), t.name('skos:ConceptScheme')],
			'dcterms:title': t.prose(title),
			'dcterms:description': t.prose(summary),
			'prov:wasDerivedFrom': t.iri(iris.source)
		}),
		...t.about(t.iri(iris.source), {
			'rdf:type': t.name('prov:Entity'),
			'dcterms:language': t.text(languages.source),
			'dcterms:bibliographicCitation': t.prose(source.citation),
			'dcterms:rights': t.prose(source.rights)
		})
	];
}

function entityTriples(t: Triples, { entity, kind }: NodeAttributes, iris: Iris, source: string): Quad[] {
	const { id, about, note, wikidata, formerly } = entity;
	return t.about(t.name(`entity:${id}`), {
		'rdf:type': [t.name('v:Entity'), t.name('skos:Concept')],
		'v:kind': t.name(`v:kind-${kind.id}`),
		...labels(t, entity, source),
		'skos:definition': t.prose(about),
		'skos:note': t.prose(note),
		'skos:exactMatch': wikidata ? t.name(`wd:${wikidata}`) : [],
		'skos:inScheme': t.iri(iris.graph),
		'dcterms:replaces': formerly.map((old) => t.name(`entity:${old}`))
	});
}

/** SKOS wants the three sets of labels apart (https://www.w3.org/TR/skos-reference/#S13): what is preferred is not repeated. */
function labels(t: Triples, { name, label, forms, misprints, also }: Entity, source: string) {
	const seen: Literal[] = [];
	const fresh = (literals: readonly Literal[]) =>
		literals.filter((literal) => {
			const known = seen.some((other) => other.equals(literal));
			if (!known) seen.push(literal);
			return !known;
		});
	const inSource = (texts: readonly string[]) => texts.map((text) => t.text(text, source));
	return {
		'skos:prefLabel': fresh(t.prose(name)),
		'skos:altLabel': fresh([...t.prose(label), ...inSource(forms), ...also.map((text) => t.text(text))]),
		'skos:hiddenLabel': fresh(inSource(misprints))
	};
}

function relationTriples(t: Triples, { relation, tie, order }: EdgeAttributes, iris: Iris): Quad[] {
	const { id, from, to, when, claim, mode, evidence, note, formerly } = relation;
	const places = evidence.map((_, index) => t.iri(iris.evidence(id, index)));
	return [
		...t.about(t.name(`relation:${id}`), {
			'rdf:type': [t.name('v:Tie'), t.name('prov:Entity')],
			'v:from': t.name(`entity:${from}`),
			'v:tieType': t.name(`v:tie-${tie.id}`),
			'v:to': t.name(`entity:${to}`),
			'v:claim': t.name(`v:${claim}`),
			'v:mode': t.name(`v:${mode}`),
			'v:when': when ? t.value(when.edtf, 'edtf:EDTF') : [],
			'v:earliest': when ? t.value(when.from, 'xsd:date') : [],
			'v:latest': when ? t.value(when.to, 'xsd:date') : [],
			'v:order': t.value(order, 'xsd:integer'),
			'skos:note': t.prose(note),
			'prov:wasDerivedFrom': places,
			'dcterms:replaces': formerly.map((old) => t.name(`relation:${old}`))
		}),
		...evidence.flatMap((one, index) => evidenceTriples(t, one, iris.evidence(id, index), iris.source))
	];
}

function evidenceTriples(t: Triples, evidence: Evidence, id: string, source: string): Quad[] {
	const { quote, position } = evidenceSelectors(evidence);
	const [byQuote, byPosition] = [t.iri(`${id}-quote`), t.iri(`${id}-position`)];
	return [
		...t.about(t.iri(id), {
			'rdf:type': [t.name('oa:SpecificResource'), t.name('prov:Entity')],
			'v:sentence': t.text(evidence.sentence),
			'prov:wasQuotedFrom': t.iri(source),
			'oa:hasSource': t.iri(source),
			'oa:hasSelector': [byQuote, byPosition]
		}),
		...t.about(byQuote, {
			'rdf:type': t.name('oa:TextQuoteSelector'),
			'oa:exact': t.text(quote.exact),
			'oa:prefix': quote.prefix === undefined ? [] : t.text(quote.prefix),
			'oa:suffix': quote.suffix === undefined ? [] : t.text(quote.suffix)
		}),
		...t.about(byPosition, {
			'rdf:type': t.name('oa:TextPositionSelector'),
			'oa:start': t.value(position.start, 'xsd:nonNegativeInteger'),
			'oa:end': t.value(position.end, 'xsd:nonNegativeInteger')
		})
	];
}
