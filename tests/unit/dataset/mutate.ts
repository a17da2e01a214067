import { checkFiles } from '$lib/dataset/check';
import { formatFaults } from '$lib/dataset/fault';
import { readFolder, type FileName, type Files } from '$lib/dataset/files';

const tiny = readFolder('tests/fixtures/tiny');
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** One file's change: a string and what to put in the place of its first occurrence, or the whole new content. */
export type Edit =
	readonly [file: FileName, search: string, replacement: string] | readonly [FileName, Uint8Array];

/** A file of a dataset as text. */
export const textOf = (files: Files, file: FileName): string => decoder.decode(files.get(file));

/** The files with edits made one after the other. An edit that finds nothing to change is a fault of the test. */
export function edited(edits: readonly Edit[], files: Files = tiny): Files {
	const changed = new Map(files);
	for (const [file, search, replacement] of edits) {
		if (typeof search !== 'string') {
			changed.set(file, search);
			continue;
		}
		const text = textOf(changed, file);
		if (!text.includes(search)) throw new Error(`${file} has no ${search}`);
		changed.set(file, encoder.encode(text.replace(search, () => replacement ?? '')));
	}
	return changed;
}

/** What the check says of the tiny dataset after edits. */
export const faultsAfter = (...edits: readonly Edit[]): string =>
	formatFaults(checkFiles(edited(edits)).faults);

/** What the check says of the tiny dataset without a file. */
export function faultsWithout(file: FileName): string {
	const files = new Map(tiny);
	files.delete(file);
	return formatFaults(checkFiles(files).faults);
}
