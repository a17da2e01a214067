/** Where something stands in a file of the dataset. Line and column count from 1, columns in UTF-16 units. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** What is wrong and what to do about it, both in plain words. */
export interface Message {
	readonly problem: string;
	readonly remedy: string;
}

/** One fault of a dataset. */
export interface Fault extends Place, Message {}

/** A fault at a place. */
export const faultAt = (place: Place, message: Message): Fault => ({ ...place, ...message });

/**
 * Writes faults one to a line, as `file:line:column  what is wrong  what to do`.
 *
 * @param folder put before the file names, so that a terminal can open them; none when left out
 */
export function formatFaults(faults: readonly Fault[], folder = ''): string {
	const before = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
	return faults
		.map(
			({ file, line, column, problem, remedy }) => `${before}${file}:${line}:${column}  ${problem}  ${remedy}`
		)
		.join('\n');
}
