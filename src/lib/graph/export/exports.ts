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
