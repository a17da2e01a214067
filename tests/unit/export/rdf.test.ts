import jsonld from 'jsonld';
import { Parser, Store, Writer, DataFactory, type Quad } from 'n3';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '$lib/graph/build';
import { jsonld as jsonldExport } from '$lib/graph/export/jsonld';
import { turtle } from '$lib/graph/export/turtle';
import { awkward, dataset, empty, graph, site } from './fixture';

const { namedNode } = DataFactory;
const at = 'https://example.org/paksham';
const skos = 'http://www.w3.org/2004/02/skos/core#';
const own = `${at}/data/graph.ttl#`;

const parse = async (...of: [typeof dataset, typeof graph]) =>
	new Parser().parse(await turtle.render(...of, site));
const store = new Store(await parse(dataset, graph));

const values = (subject: string, predicate: string) =>
	store
		.getObjects(namedNode(subject), namedNode(predicate), null)
		.map(({ value }) => value)
		.toSorted();

function canonical(quads: Quad[]): Promise<string> {
	const nquads = new Writer({ format: 'N-Quads' }).quadsToString(quads);
	return jsonld.canonize(nquads, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', safe: true });
}

async function canonicalJsonld(...of: [typeof dataset, typeof graph]): Promise<string> {
	const document: unknown = JSON.parse(await jsonldExport.render(...of, site));
	return jsonld.canonize(document, { algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true });
}

describe('Turtle and JSON-LD', () => {
	test.each([
		['a dataset that says nothing', empty],
		['a dataset with everything', dataset]
	])('say the same of %s', async (_name, of) => {
		const theGraph = buildGraph(of);
		const fromTurtle = await canonical(await parse(of, theGraph));
		expect(await canonicalJsonld(of, theGraph)).toBe(fromTurtle);
		expect(fromTurtle).toContain(own);
	});

	test('have no blank nodes, so that files can be compared line by line', () => {
		expect(
			store.getQuads(null, null, null, null).flatMap((quad) => [quad.subject, quad.object])
		).not.toContainEqual(expect.objectContaining({ termType: 'BlankNode' }));
	});

	test('carry an awkward note unchanged', () => {
		expect(values(`${at}/relation/implied`, `${skos}note`)).toEqual([awkward, awkward]);
	});
});

describe('the RDF graph', () => {
	test.each([
		['prefLabel', ['kerensky', 'കെറൻസ്കി']],
		['altLabel', ['Kerenski', 'Кере́нский', 'കെറൻസ്']],
		['hiddenLabel', ['കോറൻസ്കി']]
	])('gives each spelling one place: %s', (label, expected) => {
		expect(values(`${at}/entity/kerensky`, `${skos}${label}`)).toEqual(expected.toSorted());
	});

	test.each([
		['lenin', ['http://www.wikidata.org/entity/Q1394']],
		['kerensky', []]
	])('links %s to Wikidata only when it is known there', (id, expected) => {
		expect(values(`${at}/entity/${id}`, `${skos}exactMatch`)).toEqual(expected);
	});

	test('says a tie as a thing of its own', () => {
		const tie = `${at}/relation/again`;
		const said = ['from', 'to', 'tieType', 'claim', 'mode', 'when', 'earliest', 'latest', 'order'].map(
			(name) => values(tie, own + name)
		);
		expect(said.flat()).toEqual([
			`${at}/entity/lenin`,
			`${at}/entity/kerensky`,
			`${own}tie-opposes`,
			`${own}stated`,
			`${own}done`,
			'1917-11-06/1917-11-07',
			'1917-11-06',
			'1917-11-07',
			'3'
		]);
	});

	test('gives no date to a tie that the text does not date', () => {
		expect(
			['when', 'earliest', 'latest'].flatMap((name) => values(`${at}/relation/first`, own + name))
		).toEqual([]);
	});

	test('never says a tie as a bare triple', () => {
		expect(
			store.getQuads(namedNode(`${at}/entity/lenin`), null, namedNode(`${at}/entity/kerensky`), null)
		).toEqual([]);
	});

	test('derives each tie from the words that prove it', () => {
		for (const { id, evidence } of dataset.relations) {
			const places = values(`${at}/relation/${id}`, 'http://www.w3.org/ns/prov#wasDerivedFrom');
			expect(places).toEqual(evidence.map((_, index) => `${at}/relation/${id}#evidence-${index + 1}`));
			for (const [index, place] of places.entries()) {
				const number = (name: string) =>
					Number(values(`${place}-position`, `http://www.w3.org/ns/oa#${name}`)[0]);
				const exact = values(`${place}-quote`, 'http://www.w3.org/ns/oa#exact');
				expect(exact).toEqual([evidence[index]?.quote]);
				expect(exact).toEqual([dataset.text.slice(number('start'), number('end'))]);
			}
		}
	});

	test('documents every term of its own that it uses', () => {
		const used = store
			.getQuads(null, null, null, null)
			.flatMap(({ subject, predicate, object }) => [subject, predicate, object])
			.filter(({ termType, value }) => termType === 'NamedNode' && value.startsWith(own));
		const label = namedNode('http://www.w3.org/2000/01/rdf-schema#label');
		const unknown = used.filter((term) => store.countQuads(term, label, null, null) === 0);
		expect(used.length).toBeGreaterThan(0);
		expect([...new Set(unknown.map(({ value }) => value))]).toEqual([]);
	});
});
