import { MultiDirectedGraph } from 'graphology';
import type { Dataset, Entity, Prose } from '$lib/dataset/types';
import type { EdgeAttributes, Graph, NodeAttributes } from '../build';
import { irisOf } from './iri';
import type { Site } from './types';

/** What a table or an attribute of a third party's format can hold; a list is written as one string where it must be. */
export type Value = string | number | boolean | readonly (string | number)[];
export type Row = Readonly<Record<string, Value>>;
export type FlatGraph = MultiDirectedGraph<Row, Row, Row>;

/**
 * The graph with plain attributes, for programs that do not know this dataset: one level deep, prose spread over one
 * attribute for each language (`name_en`, `name_ml`), ids instead of objects.
 *
 * Every node has the same attributes, and every edge; what is not known is an empty string or list. All edges are directed,
 * since many readers refuse a mixture; `directed: false` marks a tie whose two ends are alike.
 * Offsets are UTF-16 units of `source.txt`. y runs down, as in `layout.json`.
 */
export function flatGraph(dataset: Dataset, graph: Graph, site: Site): FlatGraph {
	const { gloss, source } = dataset.languages;
	const languages = [gloss, source];
	const iris = irisOf(site);
	const mentions = countMentions(dataset);
	const flat: FlatGraph = new MultiDirectedGraph();
	flat.replaceAttributes({
		...spread('title', dataset.title, languages),
		...spread('citation', dataset.source.citation, languages),
		...spread('rights', dataset.source.rights, languages),
		url: iris.root
	});
	graph.forEachNode((id, node) => {
		const count = mentions.get(id) ?? 0;
		flat.addNode(id, { ...flatNode(node, languages, gloss), mentions: count, url: iris.entity(id) });
	});
	graph.forEachDirectedEdge((id, edge, from, to) => {
		flat.addDirectedEdgeWithKey(id, from, to, {
			...flatEdge(edge, languages, gloss),
			url: iris.relation(id)
		});
	});
	return flat;
}

function flatNode({ entity, kind, x, y }: NodeAttributes, languages: readonly string[], gloss: string): Row {
	return {
		label: entity.label[gloss] ?? entity.id,
		...spread('label', entity.label, languages),
		...spread('name', entity.name, languages),
		kind: kind.id,
		...spread('kind', kind.label, languages),
		actor: kind.actor,
		hub: kind.hub,
		...spread('about', entity.about, languages),
		...spread('note', entity.note, languages),
		...spellings(entity),
		wikidata: entity.wikidata ?? '',
		x,
		y
	};
}

function spellings({ forms, misprints, also, formerly }: Entity): Row {
	return { forms, misprints, also, formerly };
}

function flatEdge(edge: EdgeAttributes, languages: readonly string[], gloss: string): Row {
	const { relation, tie, family, sign, order } = edge;
	const { evidence, when } = relation;
	return {
		label: tie.label[gloss] ?? tie.id,
		tie: tie.id,
		...spread('tie', tie.label, languages),
		family: family.id,
		sign,
		directed: tie.directed,
		claim: relation.claim,
		mode: relation.mode,
		when: when?.edtf ?? '',
		earliest: when?.from ?? '',
		latest: when?.to ?? '',
		order,
		evidence: evidence.map(({ quote }) => quote),
		evidence_start: evidence.map(({ start }) => start),
		evidence_end: evidence.map(({ end }) => end),
		sentences: evidence.map(({ sentence }) => sentence),
		...spread('note', relation.note, languages),
		formerly: relation.formerly
	};
}

function spread(name: string, prose: Prose | undefined, languages: readonly string[]): Row {
	return Object.fromEntries(languages.map((language) => [`${name}_${language}`, prose?.[language] ?? '']));
}

function countMentions({ mentions }: Dataset): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	return counts;
}

/** A value for formats that know no lists: a list's items with ` | ` between them. */
export function scalar(value: Value): string | number | boolean {
	return typeof value === 'object' ? value.join(' | ') : value;
}
