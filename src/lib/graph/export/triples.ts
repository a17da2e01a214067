import { DataFactory, type NamedNode, type Literal, type Quad } from 'n3';
import type { Prose } from '$lib/dataset/types';
import type { Iris } from './iri';

const { literal, namedNode, quad } = DataFactory;

export type Term = NamedNode | Literal;

/** What an RDF file abbreviates: the vocabularies that it speaks, and the addresses of one site. */
export type Prefixes = Readonly<Record<string, string>>;

/** @returns well-known vocabularies; `v` for the dataset's own; `entity` and `relation` for what the text describes */
export function prefixesOf(iris: Iris): Prefixes {
	return {
		rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
		rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
		xsd: 'http://www.w3.org/2001/XMLSchema#',
		skos: 'http://www.w3.org/2004/02/skos/core#',
		prov: 'http://www.w3.org/ns/prov#',
		oa: 'http://www.w3.org/ns/oa#',
		dcterms: 'http://purl.org/dc/terms/',
		edtf: 'http://id.loc.gov/datatypes/edtf/',
		wd: 'http://www.wikidata.org/entity/',
		v: iris.vocabulary,
		entity: iris.entity(''),
		relation: iris.relation('')
	};
}

/** Makes RDF terms and triples from short names such as `skos:prefLabel`. */
export class Triples {
	constructor(readonly prefixes: Prefixes) {}

	/** @throws when the prefix is unknown, which is a slip in the code */
	name(short: string): NamedNode {
		const colon = short.indexOf(':');
		const start = this.prefixes[short.slice(0, colon)];
		if (start === undefined)
			throw new Error(`"${short}" has a prefix that prefixesOf does not list; add it there`);
		return namedNode(start + short.slice(colon + 1));
	}

	iri(iri: string): NamedNode {
		return namedNode(iri);
	}

	text(text: string, language?: string): Literal {
		return language ? literal(text, language) : literal(text);
	}

	/** A literal for each language in which something is written. */
	prose(prose: Prose = {}): Literal[] {
		return Object.entries(prose).map(([language, text]) => literal(text, language));
	}

	value(value: string | number | boolean, datatype: string): Literal {
		return literal(String(value), this.name(datatype));
	}

	/** All that is said of one subject: predicates by short name, each with its objects. */
	about(subject: NamedNode, said: Readonly<Record<string, Term | readonly Term[]>>): Quad[] {
		return Object.entries(said).flatMap(([predicate, objects]) =>
			[objects].flat().map((object) => quad(subject, this.name(predicate), object))
		);
	}
}
