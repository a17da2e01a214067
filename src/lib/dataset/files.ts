import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a dataset that the check reads, in the order in which faults are listed. */
export const fileNames = [
	'dataset.yaml',
	'source.txt',
	'sentences.yaml',
	'vocabulary.yaml',
	'entities.yaml',
	'relations.yaml',
	'layout.json'
] as const;
export type FileName = (typeof fileNames)[number];

/** Bytes by file name; a file that does not exist is not in the map. */
export type Files = ReadonlyMap<FileName, Uint8Array>;

/** Reads a dataset's folder. A file that is missing or cannot be read is left out. */
export function readFolder(folder: string): Files {
	const files = new Map<FileName, Uint8Array>();
	for (const name of fileNames) {
		const bytes = readIfThere(join(folder, name));
		if (bytes) files.set(name, bytes);
	}
	return files;
}

function readIfThere(path: string): Uint8Array | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}
