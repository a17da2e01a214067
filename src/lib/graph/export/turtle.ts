import { Writer } from 'n3';
import { rdf } from './rdf';
import type { Export } from './types';

/** The graph as RDF 1.1 Turtle. */
export const turtle: Export = {
	file: 'graph.ttl',
	type: 'text/turtle; charset=utf-8',
	label: 'export_turtle',
	render: (dataset, graph, site) => {
		const { quads, prefixes } = rdf(dataset, graph, site);
		const writer = new Writer({ prefixes: { ...prefixes } });
		writer.addQuads(quads);
		return new Promise((resolve, reject) => {
			writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
		});
	}
};
