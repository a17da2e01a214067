import { flatGraph, scalar, type Row } from './flat';
import type { Export } from './types';
import { element } from './xml';

/**
 * GraphML 1.0 with typed attributes (http://graphml.graphdrawing.org/specification.html), as networkx, igraph, yEd and Gephi
 * read it. Lists are written as one string; an empty value is left out.
 */
export const graphml: Export = {
	file: 'graph.graphml',
	type: 'application/graphml+xml',
	label: 'export_graphml',
	render: (dataset, graph, site) => {
		const flat = flatGraph(dataset, graph, site);
		const nodes = flat.mapNodes((id, row) => element('node', { id }, data('node', row)));
		const edges = flat.mapDirectedEdges((id, row, source, target) =>
			element('edge', { id, source, target }, data('edge', row))
		);
		const root = element('graphml', namespaces, [
			...keys('graph', [flat.getAttributes()]),
			...keys(
				'node',
				flat.mapNodes((_id, row) => row)
			),
			...keys(
				'edge',
				flat.mapDirectedEdges((_id, row) => row)
			),
			element('graph', { edgedefault: 'directed' }, [
				...data('graph', flat.getAttributes()),
				...nodes,
				...edges
			])
		]);
		return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
	}
};

type Owner = 'graph' | 'node' | 'edge';

const namespaces = {
	xmlns: 'http://graphml.graphdrawing.org/xmlns',
	'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
	'xsi:schemaLocation':
		'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd'
};

function keys(owner: Owner, rows: readonly Row[]): string[] {
	return Object.keys(rows[0] ?? {}).map((name) =>
		element('key', {
			id: `${owner}.${name}`,
			for: owner,
			'attr.name': name,
			'attr.type': typeOf(rows.map((row) => scalar(row[name] ?? '')))
		})
	);
}

function typeOf(values: readonly (string | number | boolean)[]): 'boolean' | 'int' | 'double' | 'string' {
	if (values.every((value) => typeof value === 'boolean')) return 'boolean';
	if (values.every((value) => Number.isInteger(value))) return 'int';
	return values.every((value) => typeof value === 'number') ? 'double' : 'string';
}

function data(owner: Owner, row: Row): string[] {
	return Object.entries(row)
		.map(([name, value]) => [name, String(scalar(value))] as const)
		.filter(([, text]) => text !== '')
		.map(([name, text]) => element('data', { key: `${owner}.${name}` }, text));
}
