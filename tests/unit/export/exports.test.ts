import Graph from 'graphology';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '$lib/graph/build';
import { exports } from '$lib/graph/export/exports';
import { json } from '$lib/graph/export/json';
import { dataset, empty, graph, site } from './fixture';

describe('every export', () => {
	test('has a file and a label of its own', () => {
		expect(new Set(exports.map(({ file }) => file)).size).toBe(exports.length);
		expect(new Set(exports.map(({ label }) => label)).size).toBe(exports.length);
	});

	test.each(exports)(
		'$file is the same each time it is written, whatever slash the base ends in',
		async (one) => {
			const again = await one.render(dataset, buildGraph(dataset), { base: `${site.base}/` });
			expect(again).toBe(await one.render(dataset, graph, site));
			expect(again).not.toBe('');
		}
	);

	test.each(exports)('$file can be written of a dataset that says nothing', async (one) => {
		expect(await one.render(empty, buildGraph(empty), site)).toEqual(expect.any(String));
	});
});

describe('graph.json', () => {
	const back = Graph.from(JSON.parse(json.render(dataset, graph, site) as string));

	test('is read back by graphology, parallel edges and all', () => {
		expect(back.nodes()).toEqual(graph.nodes());
		expect(back.outEdges('lenin', 'kerensky').toSorted()).toEqual(['again', 'first']);
		expect(back.multi).toBe(true);
	});

	test('has the same plain attributes on every node and on every edge', () => {
		const rows = (all: Record<string, unknown>[]) => new Set(all.map((row) => Object.keys(row).join()));
		expect(rows(back.mapNodes((_id, row) => row)).size).toBe(1);
		expect(rows(back.mapEdges((_id, row) => row)).size).toBe(1);
	});

	test('keeps lists as lists, and offsets as numbers', () => {
		expect(back.getEdgeAttribute('implied', 'evidence')).toEqual(['& "വിട്ടു"', 'അറസ്റ്റു ചെയ്തു']);
		const [start = 0] = back.getEdgeAttribute('implied', 'evidence_start') as number[];
		const [end = 0] = back.getEdgeAttribute('implied', 'evidence_end') as number[];
		expect(dataset.text.slice(start, end)).toBe('& "വിട്ടു"');
	});

	test('says whose text it is and under what rights', () => {
		expect(back.getAttributes()).toMatchObject({
			citation_en: 'Book, 1980',
			rights_en: 'CC BY-SA',
			url: 'https://example.org/paksham/'
		});
	});
});
