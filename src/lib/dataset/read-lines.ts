import type { Fault, Place } from './fault.ts';
import { readPlainJson } from './plain-json.ts';
import type { Path, Source } from './read.ts';

/** A file as values, and what is wrong with how it is written. */
export interface Reading {
	readonly source: Source;
	readonly faults: readonly Fault[];
}

/** In a file of fewer UTF-16 units, one line that is no plain JSON sends the whole file to the YAML parser. */
const large = 2_000_000;

/**
 * Reads a YAML list that has one JSON object to a line (`- {"id": …}`), the form of large files; lines that are empty or
 * a comment may stand between. In a large file a line that is YAML but no plain JSON is read on its own.
 *
 * @param readYaml reads a line as a file of its own. Places are looked up by it too, when somebody asks for them
 * @returns undefined when the file is no such list
 */
export function readLines(text: string, readYaml: (line: string) => Reading): Reading | undefined {
	const lines = text.split('\n');
	const numbers: number[] = [];
	const values: unknown[] = [];
	const faults: Fault[] = [];
	let broken = false;
	for (const [number, line] of lines.entries()) {
		if (/^ *(?:#.*)?$/.test(line)) continue;
		if (!line.startsWith('- {')) return undefined;
		let value: unknown = readPlainJson(line.slice(2));
		if (value === undefined) {
			if (text.length < large) return undefined;
			const { source, faults: found } = readYaml(line);
			for (const fault of found) faults.push(moved(fault, number));
			if (source.value === undefined) broken = true;
			else [value] = source.value as unknown[];
		}
		numbers.push(number);
		values.push(value);
	}
	if (numbers.length === 0) return undefined;

	/** A place in an element's line, or where the list begins. */
	const place = (path: Path, find: (source: Source, path: Path) => Place): Place => {
		const [element, ...rest] = path;
		const number = (typeof element === 'number' ? numbers[element] : undefined) ?? numbers[0] ?? 0;
		const { source } = readYaml(lines[number] ?? '');
		const within = typeof element === 'number' && element in values ? [0, ...rest] : [];
		return moved(find(source, within), number);
	};
	return {
		faults,
		source: {
			value: broken ? undefined : values,
			at: (path) => place(path, (source, within) => source.at(within)),
			atKey: (path) => place(path, (source, within) => source.atKey(within))
		}
	};
}

/** The same so many lines further down. */
const moved = <T extends Place>(place: T, lines: number): T => ({ ...place, line: place.line + lines });
