import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '$lib/dataset/check';
import { formatFaults } from '$lib/dataset/fault';
import type { FileName } from '$lib/dataset/files';
import { generate, type Size } from '../../../src/generate/generate';
import { datasetOf } from '../dataset';

const real = datasetOf('graph-data');
const vocabulary = readFileSync('graph-data/vocabulary.yaml', 'utf8');
const make = (size: Size) => generate(size, real, vocabulary);
const encoder = new TextEncoder();

function checked(files: ReadonlyMap<string, string>) {
	const bytes = [...files].map(([name, text]) => [name as FileName, encoder.encode(text)] as const);
	return checkFiles(new Map(bytes), { layout: 'optional' });
}

describe.each([
	{ nodes: 12, ties: 11, seed: 3 },
	{ nodes: 60, ties: 120, seed: 1 },
	{ nodes: 60, ties: 120, seed: 2 },
	{ nodes: 20, ties: 190, seed: 1 },
	{ nodes: 700, ties: 2100, seed: 5 }
])('a dataset of $nodes entities and $ties ties, seed $seed', (size) => {
	const files = make(size);
	const { dataset, faults } = checked(files);

	test('passes the check, with as many of both as were asked for', () => {
		expect(formatFaults(faults)).toBe('');
		expect(dataset?.entities.length).toBe(size.nodes);
		expect(dataset?.relations.length).toBe(size.ties);
		expect(dataset?.text).toBe(files.get('source.txt'));
	});

	test('has names in both languages that nobody shares', () => {
		for (const language of ['ml', 'en'])
			for (const field of ['name', 'label'] as const)
				expect(new Set(dataset?.entities.map((entity) => entity[field][language])).size).toBe(size.nodes);
		for (const { label } of dataset?.entities ?? []) {
			expect(label['ml']).toMatch(/^[\u0d00-\u0d7f ]+$/);
			expect(label['en']).toMatch(/^[A-Z][A-Za-z ]+$/);
		}
	});

	test('is joined together', () => {
		const found = new Set([dataset?.entities[0]?.id]);
		for (let before = -1; before < found.size;) {
			before = found.size;
			for (const { from, to } of dataset?.relations ?? [])
				if (found.has(from) || found.has(to)) found.add(from).add(to);
		}
		expect(found.size).toBe(size.nodes);
	});

	test('mentions both ends of every tie where the tie is told', () => {
		const mentioned = new Set(dataset?.mentions.map(({ entity, start }) => `${entity} ${start}`));
		for (const { from, to, evidence } of dataset?.relations ?? [])
			for (const end of [from, to]) {
				const [{ start, end: last } = { start: 0, end: 0 }] = evidence;
				const here = Array.from({ length: last - start }, (_, offset) => `${end} ${start + offset}`);
				expect(
					here.some((place) => mentioned.has(place)),
					`${from} ${to}`
				).toBe(true);
			}
	});
});

describe('generated datasets', () => {
	const { dataset } = checked(make({ nodes: 1500, ties: 4500, seed: 1 }));
	const familyOf = new Map(dataset?.ties.map(({ id, family }) => [id, family]));
	const relations = dataset?.relations ?? [];

	test('are the same for the same size and seed, and others for another seed', () => {
		const size = { nodes: 60, ties: 150, seed: 9 };
		expect(make(size)).toEqual(make(size));
		expect(make({ ...size, seed: 10 }).get('source.txt')).not.toBe(make(size).get('source.txt'));
	});

	test('have all kinds and families, and implied, aimed and dated ties', () => {
		expect(new Set(dataset?.entities.map(({ kind }) => kind)).size).toBe(dataset?.kinds.length);
		expect(new Set(relations.map(({ tie }) => familyOf.get(tie))).size).toBe(5);
		expect(relations.some(({ claim }) => claim === 'implied')).toBe(true);
		expect(relations.some(({ mode }) => mode === 'aim')).toBe(true);
		const dated = relations.filter(({ when }) => when).length;
		expect(dated).toBeGreaterThan(relations.length / 4);
		expect(dated).toBeLessThan(relations.length / 2);
	});

	test('give a few entities very many ties, and most only a few', () => {
		const degrees = new Map<string, number>();
		for (const { from, to } of relations)
			for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
		const sorted = [...degrees.values()].toSorted((a, b) => b - a);
		expect(sorted[0]).toBeGreaterThan(60);
		expect(sorted[0]).toBeLessThan(600);
		expect(sorted[15]).toBeGreaterThan(25);
		expect(sorted[750]).toBeLessThan(6);
	});

	test('stand mostly for their own camp and against the others', () => {
		const camps = new Map(
			dataset?.entities.map(({ id, about }) => [id, /camp \d/.exec(about['en'] ?? '')?.[0]])
		);
		const signed = relations.flatMap(({ from, to, tie }) => {
			const family = familyOf.get(tie) ?? 'deed';
			const home = camps.get(from) === camps.get(to);
			if (family === 'alliance' || family === 'belonging') return [home];
			return family === 'opposition' ? [!home] : [];
		});
		expect(signed.filter(Boolean).length / signed.length).toBeGreaterThan(0.75);
	});
});
