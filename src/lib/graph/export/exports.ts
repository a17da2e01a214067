import type { Dataset } from '$lib/dataset/types';
import { annotations } from './annotations';
import { entitiesCsv, relationsCsv } from './tables';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { json } from './json';
import { jsonld } from './jsonld';
import { sourceText } from './source';
import { turtle } from './turtle';
import type { Export } from './types';

/** Every file that can be downloaded, in the order in which they are offered. To add one, write it and list it here. */
export const exports: readonly Export[] = [
	json,
	gexf,
	graphml,
	entitiesCsv,
	relationsCsv,
	turtle,
	jsonld,
	annotations,
	sourceText
];

/** RDF takes ten times the room and time of a table, and is not offered of more ties than this. */
const mostInRdf = 10_000;

/** The files that are offered of a dataset. */
export const offered = ({ relations }: Pick<Dataset, 'relations'>): readonly Export[] =>
	relations.length <= mostInRdf
		? exports
		: exports.filter((one) => ![turtle, jsonld, annotations].includes(one));
