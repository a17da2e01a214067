import { z } from 'zod';
import { readDraft } from './draft.ts';
import type { Files } from './files.ts';
import { schemas } from './schema.ts';

/**
 * The JSON Schema (draft 2020-12) of every file of a dataset, as text to be written to disk.
 *
 * @param files of which only `dataset.yaml` matters: its two languages are the fields of all prose
 * @returns texts by file name: `entities.json` is the schema of `entities.yaml`
 */
export function jsonSchemas(files: Files): ReadonlyMap<string, string> {
	const { languages } = readDraft(files, { layout: 'optional' }).draft;
	return new Map(
		Object.entries(schemas(languages).file).map(([file, schema]) => {
			const name = file.replace(/\.\w+$/, '.json');
			const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
			return [name, `${JSON.stringify({ $schema, title: file, ...rest }, null, '\t')}\n`];
		})
	);
}
