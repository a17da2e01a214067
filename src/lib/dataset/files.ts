import { readdirSync, readFileSync } from 'node:fs';
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

/** A file that tells a tour in one language. */
export type TourFileName = `tours/${string}.md`;

/** Bytes by file name; a file that does not exist is not in the map. Tours come last, by name. */
export type Files = ReadonlyMap<FileName | TourFileName, Uint8Array>;

export const isTourFile = (name: string): name is TourFileName =>
	name.startsWith('tours/') && name.endsWith('.md');

/** Reads a dataset's folder. A file that is missing or cannot be read is left out. */
export function readFolder(folder: string): Files {
	const files = new Map<FileName | TourFileName, Uint8Array>();
	for (const name of [...fileNames, ...tourFiles(folder)]) {
		const bytes = readIfThere(join(folder, name));
		if (bytes) files.set(name, bytes);
	}
	return files;
}

function tourFiles(folder: string): TourFileName[] {
	try {
		const names = readdirSync(join(folder, 'tours')).map((name) => `tours/${name}`);
		return names.filter(isTourFile).toSorted();
	} catch {
		return [];
	}
}

function readIfThere(path: string): Uint8Array | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}
