import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '$lib/dataset/check';
import { formatFaults } from '$lib/dataset/fault';
import { fileNames, readFolder, type FileName } from '$lib/dataset/files';
import { damaged, damagesOf } from './damage';
import { textOf } from './mutate';

const encoder = new TextEncoder();
const lists = ['sentences.yaml', 'entities.yaml', 'relations.yaml'] as const;

/** What has broken readers before: controls, directions, joiners, half characters, YAML's own signs, deep nesting. */
const nasty = [
	'',
	'\t',
	'\r\n',
	'\0',
	'\ufeff',
	'\u202e',
	'\u200d',
	'\ud800',
	'ꙮ',
	': ',
	'- ',
	'"',
	"'",
	'{',
	'[',
	'}',
	']',
	'&a ',
	'*a',
	'!!binary ',
	'<<: ',
	'? ',
	'#',
	'|\n',
	'---\n',
	'%YAML 1.1\n',
	'__proto__: ',
	'constructor',
	'1e999',
	'.nan',
	'null',
	'[['.repeat(3000),
	'a'.repeat(100_000)
];

const change = fc.record({
	file: fc.constantFrom(...fileNames),
	at: fc.nat({ max: 1_000_000 }),
	length: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 400 })),
	written: fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 8 }))
});

describe.each([
	{ folder: 'tests/fixtures/tiny', runs: 30 },
	{ folder: 'tests/fixtures/hostile', runs: 30 },
	// About a thousand mutations, as eight or nine are in a run.
	{ folder: 'graph-data', runs: 120 }
])('$folder', ({ folder, runs }) => {
	const files = readFolder(folder);

	test('passes the check', () => {
		expect(formatFaults(checkFiles(files).faults, folder)).toBe('');
	});

	test('never crashes the check, whatever is cut out of it or put into it', { timeout: 600_000 }, () => {
		const run = (changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]) => {
			const changed = new Map(files);
			for (const { file, at, length, written } of changes) {
				const text = textOf(changed, file);
				const start = at % (text.length + 1);
				changed.set(file, encoder.encode(text.slice(0, start) + written + text.slice(start + length)));
			}
			const { dataset, faults } = checkFiles(changed);
			expect(dataset === undefined).toBe(faults.length > 0);
			for (const { line, column, problem, remedy } of faults) {
				expect(line).toBeGreaterThan(0);
				expect(column).toBeGreaterThan(0);
				expect(`${problem} ${remedy}`).not.toMatch(/\[object|(?<!“)undefined/);
			}
		};
		fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 16 }), run), {
			seed: 1917,
			numRuns: runs
		});
	});

	test.each(lists)(
		'damage to the quotes, ids and fields of %s is never passed over',
		{ timeout: 600_000 },
		(file: FileName) => {
			const text = textOf(files, file);
			const all = damagesOf(text);
			expect(all.length).toBeGreaterThan(0);
			const some = fc
				.shuffledSubarray(all, { minLength: 1, maxLength: Math.min(60, all.length) })
				.map((damages) =>
					damages.filter(
						({ element }, index) => damages.findIndex((other) => other.element === element) === index
					)
				);
			const run = (damages: typeof all) => {
				const { faults } = checkFiles(new Map(files).set(file, encoder.encode(damaged(text, damages))));
				const said = new Set(faults.filter((fault) => fault.file === file).map(({ line }) => line));
				expect(damages.filter(({ line }) => !said.has(line))).toEqual([]);
			};
			fc.assert(fc.property(some, run), { seed: 1917, numRuns: 12 });
		}
	);
});
