import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../lib/dataset/folder';
import { readFolder } from '../lib/dataset/files';
import { jsonSchemas } from '../lib/dataset/json-schema';

/*
 * Writes the JSON Schema of every file of a dataset into its folder `schema/`, so that editors complete and underline.
 * The dataset is in the folder given, else in the one that GRAPH_DATA names; its `dataset.yaml` says the languages.
 */

const folder = process.argv[2] ?? folderOf();
const target = join(folder, 'schema');
const written = jsonSchemas(readFolder(folder));
mkdirSync(target, { recursive: true });
for (const [name, schema] of written) writeFileSync(join(target, name), schema);
console.log(`${written.size} schemas written to ${target}`);
