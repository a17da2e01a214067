import { write } from 'graphology-gexf';
import type { Dataset } from '$lib/dataset/types';
import { flatGraph, scalar, type Row } from './flat';
import { irisOf } from './iri';
import type { Export, Site } from './types';
import { legal } from './xml';

/**
 * GEXF 1.3 with typed attributes (https://gexf.net/schema.html). An edge's `kind` is its type of tie, which is how Gephi
 * keeps parallel edges apart. y runs up, as in Gephi, so that the map is not upside down.
 */
export const gexf: Export = {
	file: 'graph.gexf',
	type: 'application/gexf+xml',
	label: 'export_gexf',
	render: (dataset, graph, site) => {
		const flat = flatGraph(dataset, graph, site);
		flat.replaceAttributes({ description: describe(dataset, site) });
		const text = write(flat, {
			version: '1.3',
			pedantic: true,
			formatNode: (_id, { label, x, y, ...row }) => ({
				label: clean(label),
				viz: { x: Number(x), y: 0 - Number(y) },
				attributes: scalars(row)
			}),
			formatEdge: (_id, { label, ...row }) => ({
				label: clean(label),
				kind: clean(row.tie),
				attributes: scalars(row)
			})
		});
		return `${text}\n`;
	}
};

/** GEXF's head has three fixed fields; all that must travel with the data goes into one. */
function describe(dataset: Dataset, site: Site): string {
	const language = dataset.languages.gloss;
	const { citation, rights } = dataset.source;
	const parts = [dataset.title[language], citation[language], rights[language], irisOf(site).root];
	return legal(parts.filter(Boolean).join(' \u2014 '));
}

function clean(value: Row[string] = ''): string {
	return legal(String(scalar(value)));
}

function scalars(row: Row): Record<string, string | number | boolean> {
	const entries = Object.entries(row).map(([name, value]) => [name, scalar(value)] as const);
	return Object.fromEntries(
		entries.map(([name, value]) => [name, typeof value === 'string' ? legal(value) : value])
	);
}
