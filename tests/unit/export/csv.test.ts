import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '$lib/graph/build';
import { csv, guard } from '$lib/graph/export/csv';
import { entitiesCsv, relationsCsv } from '$lib/graph/export/tables';
import { awkward, dataset, empty, graph, site } from './fixture';

/** A reader of RFC 4180, strict, written apart from the writer: it walks letter by letter. */
function read(text: string): string[][] {
	const rows: string[][] = [];
	let at = 0;
	const cell = (): string => {
		if (text[at] !== '"') {
			const end = text.slice(at).search(/,|\r\n/);
			const plain = text.slice(at, at + end);
			if (/["\r\n]/.test(plain)) throw new Error(`A bare cell holds a quote or a line end: ${plain}`);
			at += end;
			return plain;
		}
		let value = '';
		for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
			value += text[at];
			if (text[at] === '"') at++;
		}
		at++;
		return value;
	};
	while (at < text.length) {
		const row = [cell()];
		for (; text[at] === ','; row.push(cell())) at++;
		if (text.slice(at, at + 2) !== '\r\n') throw new Error(`A line ends wrongly at ${at}`);
		at += 2;
		rows.push(row);
	}
	return rows;
}

/** The rows of a file as objects, the byte order mark taken off. */
function objects(file: string): Record<string, string>[] {
	const [columns = [], ...rows] = read(file.slice(1));
	return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
}

describe('CSV', () => {
	test('gives back any text, guarded', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.string(), fc.constantFrom(awkward, '"', ',', '\r', '\n', '"",\r\n'))),
				(rows) => {
					expect(read(csv(['a', 'b'], rows).slice(1))).toEqual([
						['a', 'b'],
						...rows.map((row) => row.map(guard))
					]);
				}
			)
		);
	});

	test.each([
		['=1+1', "'=1+1"],
		['+1', "'+1"],
		['-1', "'-1"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1', "'\t=1"],
		['\r=1', "'\r=1"],
		['＝1', "'＝1"],
		['', ''],
		['a=1', 'a=1'],
		['കെറൻസ്കി', 'കെറൻസ്കി']
	])('guards text that a spreadsheet would run: %j', (text, expected) => {
		expect(guard(text)).toBe(expected);
	});

	test('leaves numbers alone and joins lists', () => {
		expect(csv(['a', 'b', 'c'], [[-1, true, ['x', 2]]])).toBe('\uFEFFa,b,c\r\n-1,true,x | 2\r\n');
	});
});

describe('the tables', () => {
	const entities = objects(entitiesCsv.render(dataset, graph, site) as string);
	const relations = objects(relationsCsv.render(dataset, graph, site) as string);

	test('of an empty graph have a head only', () => {
		expect(entitiesCsv.render(empty, buildGraph(empty), site)).toBe('\uFEFFid\r\n');
	});

	test('have one line for each entity', () => {
		expect(entities.map(({ id }) => id)).toEqual(dataset.entities.map(({ id }) => id));
		expect(entities[2]).toMatchObject({
			name_ml: awkward,
			about_en: "'=1+1",
			about_ml: "'-2",
			mentions: '0'
		});
	});

	test('have one line for each tie, in the order of telling', () => {
		expect(relations.map(({ id, from, to }) => [id, from, to])).toEqual([
			['meeting', 'odd', 'lenin'],
			['first', 'lenin', 'kerensky'],
			['implied', 'kerensky', 'lenin'],
			['again', 'lenin', 'kerensky']
		]);
		expect(relations[2]).toMatchObject({
			sign: '-1',
			claim: 'implied',
			mode: 'aim',
			when: '',
			evidence: '& "വിട്ടു" | അറസ്റ്റു ചെയ്തു',
			sentences: 'p2s1 | p2s1'
		});
	});
});
