import { flatGraph } from './flat';
import type { Export } from './types';

/** Graphology's own serialisation, which `Graph.from` reads back; lists stay lists. */
export const json: Export = {
	file: 'graph.json',
	type: 'application/json',
	label: 'export_json',
	render: (dataset, graph, site) =>
		`${JSON.stringify(flatGraph(dataset, graph, site).export(), undefined, '\t')}\n`
};
