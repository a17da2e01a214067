import { csv } from './csv';
import { flatGraph, type Row, type Value } from './flat';
import type { Export } from './types';

const type = 'text/csv; charset=utf-8; header=present';

/** One line for each entity. */
export const entitiesCsv: Export = {
	file: 'entities.csv',
	type,
	label: 'export_entities',
	render: (dataset, graph, site) =>
		table(flatGraph(dataset, graph, site).mapNodes((id, row) => ({ id, ...row })))
};

/** One line for each tie, in the order of telling. */
export const relationsCsv: Export = {
	file: 'relations.csv',
	type,
	label: 'export_relations',
	render: (dataset, graph, site) =>
		table(flatGraph(dataset, graph, site).mapDirectedEdges((id, row, from, to) => ({ id, from, to, ...row })))
};

function table(rows: readonly Row[]): string {
	const columns = Object.keys(rows[0] ?? { id: '' });
	return csv(
		columns,
		rows.map((row) => columns.map((column): Value => row[column] ?? ''))
	);
}
