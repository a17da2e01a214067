import type { z } from 'zod';
import { faultAt, type Fault, type Message } from './fault.ts';
import * as messages from './messages.ts';
import { nearest } from './nearest.ts';
import type { Path, Source } from './read.ts';
import type { Languages } from './schema.ts';

type Issue = z.core.$ZodIssue;

/** What is needed to put a schema's issues into words. */
export interface Setting {
	readonly source: Source;
	readonly languages: Languages | undefined;
}

/**
 * Puts what a schema finds into the check's own words.
 *
 * @param base the path from the file's top to the value that the schema was given
 */
export function faultsOf(issues: readonly Issue[], base: Path, { source, languages }: Setting): Fault[] {
	return issues.flatMap((issue) => {
		const path = [...base, ...(issue.path as (string | number)[])];
		if (issue.code === 'unrecognized_keys')
			// That one name is reported where the file is read, for all objects.
			return issue.keys
				.filter((key) => key !== '__proto__')
				.map((key) =>
					faultAt(
						source.atKey([...path, key]),
						unknownField(key, issue.message.split(' '), ofWhat(path, source.value), languages)
					)
				);
		const place = issue.code === 'invalid_key' ? source.atKey(path) : source.at(path);
		return [faultAt(place, wording(issue, path, source.value, languages))];
	});
}

function wording(issue: Issue, path: Path, file: unknown, languages: Languages | undefined): Message {
	const value = valueAt(file, path);
	const what = nameOf(path, file);
	if (value === undefined && path.length > 0) return missing(path, file, languages);
	switch (issue.code) {
		case 'invalid_type':
			return messages.wrongType(
				what,
				typeNames[issue.expected] ?? issue.expected,
				typeOf(value),
				typeRemedy(issue.expected, value)
			);
		case 'invalid_value': {
			const allowed = issue.values.map(String);
			return messages.notOneOf(what, value, allowed, nearest(String(value), allowed));
		}
		case 'invalid_union':
		case 'invalid_format':
			return messages.misfit(issue.message, what, value);
		case 'invalid_key':
			return messages.misnamed(issue.issues[0]?.message ?? '', String(path.at(-1)));
		case 'too_small':
			if (issue.origin === 'array') return messages.tooFew(what, Number(issue.minimum));
			return messages.outOfRange(what, value, 'at least', String(issue.minimum));
		case 'too_big':
			if (issue.origin === 'string') return messages.misfit(issue.message, what, value);
			if (issue.origin === 'array') return messages.tooMany(what, Number(issue.maximum));
			return messages.outOfRange(what, value, 'at most', String(issue.maximum));
		default:
			return messages.unfit(what);
	}
}

function missing(path: Path, file: unknown, languages: Languages | undefined): Message {
	const field = String(path.at(-1));
	const of = ofWhat(path.slice(0, -1), file);
	return isLanguage(field, languages) ? messages.missingProse(field, of) : messages.missingField(field, of);
}

function unknownField(
	field: string,
	known: readonly string[],
	of: string,
	languages: Languages | undefined
): Message {
	const ofProse = known.every((name) => isLanguage(name, languages));
	// In `{ en: one, two }` the rest becomes a field.
	if (ofProse && field.includes(' ')) return messages.commaInProse(field, of);
	return ofProse
		? messages.unknownLanguage(field, of, known)
		: messages.unknownField(field, of, known, nearest(field, known));
}

const isLanguage = (field: string, languages: Languages | undefined) =>
	field === languages?.source || field === languages?.gloss;

const typeNames: Readonly<Record<string, string>> = {
	string: 'text',
	object: 'a map of fields',
	record: 'a map of fields',
	array: 'a list',
	tuple: 'a list',
	boolean: 'true or false',
	number: 'a number',
	int: 'a whole number'
};

function typeOf(value: unknown): string {
	if (value === null) return 'empty';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'string') return 'text';
	if (typeof value === 'object') return 'a map of fields';
	return String(value);
}

function typeRemedy(expected: string, value: unknown): string {
	if (expected === 'string' && ['number', 'boolean'].includes(typeof value)) return 'Put it between quotes.';
	return `Give ${typeNames[expected] ?? expected}.`;
}

/** The value at a path, looking at a value's own fields only; undefined when there is none. */
export function valueAt(file: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, step)
				? (value as Record<string | number, unknown>)[step]
				: undefined,
		file
	);
}

/** Names what stands at a path: `“label” of “kerensky”`. */
function nameOf(path: Path, file: unknown): string {
	const fields = path.filter((step) => typeof step === 'string');
	const last = path.at(-1);
	if (last === undefined) return 'The file';
	if (fields.length === 0) return `Element ${Number(last) + 1} of the list`;
	const element = typeof last === 'number' ? `Element ${last + 1} of ` : '';
	const owner = typeof last === 'number' ? path.slice(0, -1) : path;
	return `${element}“${String(owner.at(-1))}”${ofWhat(owner.slice(0, -1), file)}`;
}

/** Names whose field it is: ` in “label” of “kerensky”`, or nothing at the file's top. */
function ofWhat(path: Path, file: unknown): string {
	const index = path.findIndex((step) => typeof step === 'number');
	const inner = path.slice(index + 1).filter((step) => typeof step === 'string');
	const within = inner.length > 0 ? ` in “${inner.join('.')}”` : '';
	if (index === -1) return within;
	const id = valueAt(file, [...path.slice(0, index + 1), 'id']);
	return typeof id === 'string' && id !== ''
		? `${within} of “${id.slice(0, 60)}”`
		: `${within} of element ${Number(path[index]) + 1}`;
}
