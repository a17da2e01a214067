import {
	isAlias,
	isMap,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type YAMLError
} from 'yaml';
import { faultAt, type Fault, type Message, type Place } from './fault.ts';
import * as messages from './messages.ts';
import { readPlainJson } from './plain-json.ts';
import { readLines, type Reading } from './read-lines.ts';

/** Steps from a file's top to a value: names of fields and numbers of list elements. */
export type Path = readonly (string | number)[];

/** A YAML or JSON file as values, and the way back from a value to its place. */
export interface Source {
	/** Undefined when the file's syntax leaves no value. */
	readonly value: unknown;
	/** Where the value stands that a path leads to, or as much of the path as there is. */
	at(path: Path): Place;
	/** Where the name of a field stands, given the path to its value. */
	atKey(path: Path): Place;
}

/**
 * Reads YAML 1.2, or JSON when the file's name says so. Never throws; what is wrong is in the faults.
 *
 * Plain JSON, whole or one object to a line, does without the YAML parser until somebody asks for a place: that parser
 * knows places, but takes a second and tens of megabytes for each megabyte.
 *
 * @param tooLarge what to say instead of reading a file that is not plain JSON
 */
export function readSource(file: string, text: string, tooLarge?: Message): Reading {
	const value = readPlainJson(text);
	if (value === undefined) {
		const read = readLines(text, (line) => readYaml(file, line));
		return read ?? (tooLarge ? unread(file, tooLarge) : readYaml(file, text));
	}
	let read: Source | undefined;
	const source = () => (read ??= readYaml(file, text).source);
	return {
		source: { value, at: (path) => source().at(path), atKey: (path) => source().atKey(path) },
		faults: []
	};
}

function unread(file: string, message: Message): Reading {
	const top = { file, line: 1, column: 1 };
	return { source: { value: undefined, at: () => top, atKey: () => top }, faults: [faultAt(top, message)] };
}

/** Reads by the YAML parser, whatever the text is. */
export function readYaml(file: string, text: string): Reading {
	const lines = new LineCounter();
	// Pretty errors quote the text by way of a pattern that long lines make too large for the engine.
	const options = { lineCounter: lines, prettyErrors: false, logLevel: 'silent', version: '1.2' } as const;
	const document = parseDocument(text, options);
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const json = file.endsWith('.json');
	const problems = json ? jsonFaults(document, place, text) : yamlFaults(document, place, text);
	const faults = [...problems, ...notationFaults(document, place, text)];
	const broken = [...document.errors, ...document.warnings].some((problem) => !isDuplicate(problem));
	return {
		faults,
		source: {
			value: broken ? undefined : valueOf(document),
			at: (path) => place(offsetOf(document, path)),
			atKey: (path) => place(keyOffsetOf(document, path) ?? offsetOf(document, path))
		}
	};
}

/** A document's plain values; undefined when it has references, or nests too deep to walk. */
function valueOf(document: Document): unknown {
	try {
		return document.toJS({ maxAliasCount: 0 });
	} catch {
		return undefined;
	}
}

const isDuplicate = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';

function yamlFaults(document: Document, place: (offset: number) => Place, text: string): Fault[] {
	const problems = [...document.errors, ...document.warnings];
	// One slip makes the parser stumble many times: only the first stumble says something.
	const first = problems.find((problem) => !isDuplicate(problem));
	return problems
		.filter((problem) => problem === first || isDuplicate(problem))
		.map((problem) => {
			const [offset] = problem.pos;
			const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1);
			const message = /^[ -]*\t/.test(line) ? messages.tab() : messages.syntax(problem.code);
			return faultAt(place(offset), isDuplicate(problem) ? messages.duplicateKey() : message);
		});
}

/** JSON is read as YAML, which knows places; what is YAML and not JSON is a fault all the same. */
function jsonFaults(document: Document, place: (offset: number) => Place, text: string): Fault[] {
	const first = document.errors.find((error) => !isDuplicate(error));
	if (first) return [faultAt(place(first.pos[0]), messages.jsonSyntax())];
	try {
		JSON.parse(text);
	} catch {
		return [faultAt(place(0), messages.jsonSyntax())];
	}
	return document.errors.map((error) => faultAt(place(error.pos[0]), messages.duplicateKey()));
}

/** Faults in how single values are written: references, a key that JavaScript reserves, text that is not sound Unicode. */
function notationFaults(document: Document, place: (offset: number) => Place, text: string): Fault[] {
	const faults: Fault[] = [];
	const add = (node: { range?: readonly number[] | null | undefined }, message: Message) =>
		faults.push(faultAt(place(node.range?.[0] ?? 0), message));
	try {
		visit(document, {
			Alias: (_, node) => void add(node, messages.reference()),
			Pair: (_, { key }) => {
				if (isScalar(key) && key.value === '__proto__') add(key, messages.reservedKey());
			},
			Scalar: (_, node) => {
				if (typeof node.value !== 'string') return;
				const [start = 0, end = 0] = node.range ?? [];
				const raw = text.slice(start, end);
				if (!node.value.isWellFormed()) add(node, messages.halfCharacter());
				// Written out it is reported for the file; only what escapes hide is reported here.
				else if (node.value !== node.value.normalize('NFC') && raw === raw.normalize('NFC'))
					add(node, messages.unnormalised(1));
			}
		});
	} catch {
		add(document.contents ?? {}, messages.tooDeep());
	}
	return faults;
}

function offsetOf(document: Document, path: Path): number {
	let node: unknown = document.contents;
	let offset = 0;
	for (const step of [...path, undefined]) {
		if (isPair(node) || node === null || node === undefined || isAlias(node)) break;
		offset = (node as { range?: readonly number[] | null }).range?.[0] ?? offset;
		if (step === undefined || !(isMap(node) || isSeq(node))) break;
		node = node.get(step, true);
	}
	return offset;
}

function keyOffsetOf(document: Document, path: Path): number | undefined {
	const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
	if (!isMap(parent)) return undefined;
	const key = parent.items.map((pair) => pair.key).find((key) => isScalar(key) && key.value === path.at(-1));
	return isScalar(key) ? key.range?.[0] : undefined;
}
