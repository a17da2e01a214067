import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '$lib/graph/build';
import { gexf } from '$lib/graph/export/gexf';
import { graphml } from '$lib/graph/export/graphml';
import { element, legal } from '$lib/graph/export/xml';
import { awkward, dataset, empty, graph, site } from './fixture';

/** Parses XML and fails at the first thing that is not well formed. */
function read(xml: string): Document {
	const errorHandler = (level: string, message: string) => {
		throw new Error(`${level}: ${message}`);
	};
	return new DOMParser({ errorHandler }).parseFromString(xml, 'application/xml');
}

/** Any text, rich in what XML treats apart. */
const anyText = fc.string({
	unit: fc.oneof(
		fc.constantFrom(...'<>&"\'\r\n\t]', '\u0001', '\uD83D', '\uFFFF', '🚩', 'ക'),
		fc.string({ unit: 'binary' })
	)
});

describe('an XML element', () => {
	test('gives back any text that XML can hold, as content and as attribute', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const root = read(element('a', { b: text }, `.${text}`)).documentElement;
				expect(root.getAttribute('b')).toBe(legal(text));
				expect(root.textContent).toBe(`.${legal(text)}`);
			})
		);
	});

	test.each([
		['a control', 'a\u0001b', 'ab'],
		['half a surrogate pair', 'a\uD83Db\uDEA9', 'ab'],
		['a noncharacter', 'a\uFFFEb\uFFFF', 'ab'],
		['white space, which stays', 'a\t\r\nb', 'a\t\r\nb'],
		['a flag, which stays', '🚩', '🚩']
	])('leaves out what XML 1.0 forbids: %s', (_name, text, expected) => {
		expect(legal(text)).toBe(expected);
	});
});

describe('GEXF', () => {
	const written = gexf.render(dataset, graph, site) as string;
	const back = parse(Graph, written);

	test('is version 1.3', () => {
		const root = read(written).documentElement;
		expect(root.getAttribute('xmlns')).toBe('http://gexf.net/1.3');
		expect(root.getAttribute('version')).toBe('1.3');
	});

	test('of an empty graph is well formed and empty', () => {
		const none = read(gexf.render(empty, buildGraph(empty), site) as string);
		expect(none.getElementsByTagName('node')).toHaveLength(0);
		expect(none.getElementsByTagName('nodes')).toHaveLength(1);
	});

	test('keeps every node and every parallel edge', () => {
		expect(back.nodes()).toEqual(graph.nodes());
		expect(back.edges()).toEqual(graph.edges());
		expect(back.outEdges('lenin', 'kerensky').toSorted()).toEqual(['again', 'first']);
	});

	test('keeps types: numbers, truths and texts', () => {
		expect(back.getNodeAttributes('kerensky')).toMatchObject({
			label: 'kerensky',
			name_ml: 'കെറൻസ്കി',
			actor: true,
			hub: false,
			mentions: 3,
			forms: 'കെറൻസ്കി | കെറൻസ്'
		});
		expect(back.getEdgeAttributes('again')).toMatchObject({
			kind: 'opposes',
			tie: 'opposes',
			sign: -1,
			directed: true
		});
		expect(back.getEdgeAttributes('meeting')).toMatchObject({ sign: 1, directed: false });
	});

	test('turns the map for programs whose y runs up', () => {
		expect(back.getNodeAttributes('lenin')).toMatchObject({ x: 120, y: 40 });
	});

	test('leaves a date out where there is none', () => {
		expect(back.getEdgeAttribute('again', 'when')).toBe('1917-11-06/1917-11-07');
		expect(back.hasEdgeAttribute('first', 'when')).toBe(false);
	});

	test('carries an awkward note, less what XML forbids', () => {
		expect(back.getEdgeAttribute('implied', 'note_en')).toBe(legal(awkward));
	});
});

describe('GraphML', () => {
	const written = graphml.render(dataset, graph, site) as string;
	const document = read(written);
	const all = (name: string) => Array.from(document.getElementsByTagName(name));

	test('of an empty graph is well formed and empty', () => {
		const none = read(graphml.render(empty, buildGraph(empty), site) as string);
		expect(none.getElementsByTagName('node')).toHaveLength(0);
		expect(none.getElementsByTagName('graph')).toHaveLength(1);
	});

	test('keeps every node and every parallel edge', () => {
		expect(all('node').map((node) => node.getAttribute('id'))).toEqual(graph.nodes());
		expect(all('edge').map((edge) => edge.getAttribute('id'))).toEqual(graph.edges());
		expect(document.getElementsByTagName('graph')[0]?.getAttribute('edgedefault')).toBe('directed');
	});

	test.each([
		['node.actor', 'boolean'],
		['node.mentions', 'int'],
		['node.x', 'double'],
		['node.name_ml', 'string'],
		['edge.sign', 'int'],
		['edge.when', 'string'],
		['edge.evidence_start', 'string']
	])('types %s as %s', (id, type) => {
		const key = all('key').find((one) => one.getAttribute('id') === id);
		expect(key?.getAttribute('attr.type')).toBe(type);
	});

	test('declares every key that it uses, once', () => {
		const declared = all('key').map((key) => key.getAttribute('id'));
		const used = new Set(all('data').map((one) => one.getAttribute('key')));
		expect(new Set(declared).size).toBe(declared.length);
		expect([...used].filter((key) => !declared.includes(key))).toEqual([]);
	});

	test.each([
		['an awkward note, less what XML forbids', 'implied', 'note_en', legal(awkward)],
		['a date', 'again', 'when', '1917-11-06/1917-11-07'],
		['nothing where there is no date', 'first', 'when', undefined]
	])('carries %s', (_name, id, name, expected) => {
		const edge = all('edge').find((one) => one.getAttribute('id') === id);
		const data = Array.from(edge?.getElementsByTagName('data') ?? []);
		expect(data.find((one) => one.getAttribute('key') === `edge.${name}`)?.textContent).toBe(expected);
	});
});
