import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFiles } from '$lib/dataset/check';
import { formatFaults } from '$lib/dataset/fault';
import { readFolder, type FileName } from '$lib/dataset/files';
import { readPlainJson } from '$lib/dataset/plain-json';
import { readSource, readYaml, type Path } from '$lib/dataset/read';
import { textOf } from './mutate';

const encoder = new TextEncoder();
const tiny = readFolder('tests/fixtures/tiny');
const listNames = ['sentences.yaml', 'entities.yaml', 'relations.yaml'] as const;
type Entry = Record<string, unknown>;

const asLines = (entries: readonly unknown[]) =>
	entries.map((entry) => `- ${JSON.stringify(entry)}\n`).join('');

/** All paths into a value, its own and those of fields that it does not have. */
function pathsOf(value: unknown, path: Path = []): Path[] {
	const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	const step = (key: string) => (Array.isArray(value) ? Number(key) : key);
	return [path, [...path, 'absent'], ...inner.flatMap(([key, held]) => pathsOf(held, [...path, step(key)]))];
}

/** What is read without the YAML parser is what that parser reads, and stands where it says. */
function expectAsYaml(file: string, text: string): void {
	const fast = readSource(file, text);
	const slow = readYaml(file, text);
	expect(fast.source.value).toEqual(slow.source.value);
	expect(fast.faults).toEqual(slow.faults);
	for (const path of pathsOf(slow.source.value)) {
		expect(fast.source.at(path), path.join('.')).toEqual(slow.source.at(path));
		expect(fast.source.atKey(path), path.join('.')).toEqual(slow.source.atKey(path));
	}
}

const value = fc.letrec((tie) => ({
	any: fc.oneof(
		{ maxDepth: 3 },
		fc.string({ unit: 'binary' }),
		fc.integer(),
		fc.double({ noNaN: true, noDefaultInfinity: true }),
		fc.boolean(),
		fc.constant(null),
		fc.array(tie('any'), { maxLength: 3 }),
		fc.dictionary(fc.string({ maxLength: 4 }), tie('any'), { maxKeys: 3 })
	)
})).any;

describe('plain JSON is read as YAML is', () => {
	test.each([
		['a field given twice', '{"a":1,"a":2}'],
		['a field that is a number and comes late', '{"b":1,"1":2}'],
		['a reserved field', '{"__proto__":1}'],
		['half a character', '{"a":"\\ud800"}'],
		['an escape that hides what is not composed', '{"a":"e\\u0301"}'],
		['a number in other words', '{"a":1e2}'],
		['a text', '"a"'],
		['YAML', '{a: 1}'],
		['a comment', '{"a":1} # one'],
		['deep nesting', `${'['.repeat(25)}${']'.repeat(25)}`]
	])('but %s is left to the YAML parser', (_, text) => {
		expect(readPlainJson(text)).toBeUndefined();
		expect(readSource('a.yaml', text).faults).toEqual(readYaml('a.yaml', text).faults);
	});

	test('whatever it holds, in one line or in many', () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.string({ maxLength: 6 }), value),
				fc.constantFrom('', '\t', '  '),
				(held, indent) => {
					const text = `${JSON.stringify(held, null, indent)}\n`;
					if (readPlainJson(text)) expectAsYaml('a.yaml', text);
				}
			),
			{ numRuns: 300 }
		);
		expect(readPlainJson(JSON.stringify({ a: ['x y', { b: -1.5 }] }, null, '\t'))).toBeDefined();
	});

	test('one object to a line, with comments and empty lines between', () => {
		const entry = fc.dictionary(fc.string({ maxLength: 6 }), value, { minKeys: 1 });
		const between = fc.constantFrom('', '\n', '# a comment\n', '  # another\n\n');
		fc.assert(
			fc.property(fc.array(fc.tuple(between, entry), { minLength: 1, maxLength: 4 }), (pieces) => {
				expectAsYaml('a.yaml', pieces.map(([before, held]) => before + asLines([held])).join(''));
			}),
			{ numRuns: 300 }
		);
	});

	test('and the whole check says the same of it, in the same places', () => {
		const lists = listNames.map((name) => [name, parse(textOf(tiny, name)) as Entry[]] as const);
		const broken = fc.record({
			list: fc.nat({ max: lists.length - 1 }),
			entry: fc.nat(),
			field: fc.nat(),
			put: fc.constantFrom<unknown>(undefined, null, 'nobody', 7, [], { strange: 'x' }, ['x'])
		});
		const said = (written: (entries: readonly Entry[]) => string, changes: readonly Entry[][]) => {
			const files = new Map(tiny);
			listNames.forEach((name, index) =>
				files.set(name as FileName, encoder.encode(written(changes[index] ?? [])))
			);
			return formatFaults(checkFiles(files).faults);
		};
		fc.assert(
			fc.property(fc.array(broken, { maxLength: 4 }), (changes) => {
				const changed = lists.map(([, entries]) => structuredClone(entries));
				for (const { list, entry, field, put } of changes) {
					const entries = changed[list] ?? [];
					const chosen = entries[entry % entries.length] ?? {};
					const key = Object.keys(chosen)[field % Object.keys(chosen).length] ?? 'id';
					// What is undefined is not written at all.
					chosen[key] = put;
				}
				// A document's end is nothing to YAML, and nothing that plain JSON has.
				expect(said(asLines, changed)).toBe(said((entries) => `${asLines(entries)}...\n`, changed));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('in a large file', () => {
	const padding = `# ${'x'.repeat(2_000_000)}\n`;
	const good = (id: string) => `- {"id":"${id}"}\n`;

	test('a line that is YAML but no plain JSON is read on its own', () => {
		const text = `${good('a')}${padding}- {"id": 'b', "is": [*c]} \n- {"id":"d","id":"e"}\n${good('f')}`;
		const read = readSource('a.yaml', text);
		expect(formatFaults(read.faults)).toBe(
			[
				'a.yaml:3:22  The value is a reference (* and a name).  Write the value out where it is meant.',
				'a.yaml:4:13  The field is given twice.  Keep one of the two.'
			].join('\n')
		);
	});

	test('each line that cannot be read is reported in its place', () => {
		const text = `${good('a')}${padding}- {"id": "b"\n${good('c')}- {"id": "d}\n`;
		const read = readSource('a.yaml', text);
		expect(read.source.value).toBeUndefined();
		expect(read.faults.map(({ line }) => line)).toEqual([3, 5]);
	});

	test('what is written otherwise is read as a whole', () => {
		const text = `${good('a')}${padding}- id: b\n`;
		expect(readSource('a.yaml', text).source.value).toEqual([{ id: 'a' }, { id: 'b' }]);
	});
});
