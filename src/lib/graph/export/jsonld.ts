import type { NamedNode, Quad } from 'n3';
import { rdf } from './rdf';
import type { Prefixes, Term } from './triples';
import type { Export } from './types';

/** The triples of the Turtle file as JSON-LD 1.1, one object for each subject, its context inside. */
export const jsonld: Export = {
	file: 'graph.jsonld',
	type: 'application/ld+json',
	label: 'export_jsonld',
	render: (dataset, graph, site) => {
		const { quads, prefixes } = rdf(dataset, graph, site);
		const document = { '@context': prefixes, '@graph': objects(quads, shortenerOf(prefixes)) };
		return `${JSON.stringify(document, undefined, '\t')}\n`;
	}
};

type Shorten = (iri: string) => string;
type Properties = Record<string, unknown[]>;

function objects(quads: readonly Quad[], shorten: Shorten): unknown[] {
	const bySubject = new Map<string, Properties>();
	for (const { subject, predicate, object } of quads) {
		const said = bySubject.get(subject.value) ?? {};
		bySubject.set(subject.value, said);
		const short = shorten(predicate.value);
		if (short === 'rdf:type') (said['@type'] ??= []).push(shorten(object.value));
		else (said[short] ??= []).push(valueOf(object as Term, shorten));
	}
	return [...bySubject].map(([subject, said]) => ({ '@id': shorten(subject), ...said }));
}

function valueOf(term: Term, shorten: Shorten): unknown {
	if (term.termType === 'NamedNode') return { '@id': shorten(term.value) };
	if (term.language) return { '@value': term.value, '@language': term.language };
	const datatype = shorten((term.datatype as NamedNode).value);
	if (datatype === 'xsd:string') return term.value;
	if (datatype === 'xsd:boolean') return term.value === 'true';
	if (datatype === 'xsd:integer') return Number(term.value);
	return { '@value': term.value, '@type': datatype };
}

/** The longest namespace that an address begins with gives its short form; an address outside of all stays whole. */
function shortenerOf(prefixes: Prefixes): Shorten {
	const longestFirst = Object.entries(prefixes).sort(([, a], [, b]) => b.length - a.length);
	return (iri) => {
		const found = longestFirst.find(([, start]) => iri.startsWith(start));
		return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
	};
}
