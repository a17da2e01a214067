import { describe, expect, test } from 'vitest';
import { buildGraph } from '$lib/graph/build';
import { findPaths, type Path } from '$lib/graph/paths';
import { litBy, litInText } from '$lib/ui/lit';
import { datasetOf } from '../dataset';

const graph = buildGraph(datasetOf('tests/fixtures/tiny'));
const nothing = { centre: null, path: null };

function firstPath(from: string, to: string): Path {
	const found = findPaths(graph, from, to);
	const path = found.state === 'found' ? found.paths[0] : undefined;
	if (!path) throw new Error(`No path from ${from} to ${to}`);
	return path;
}

const sorted = (ids: Iterable<string>) => [...ids].toSorted();

describe('what stands out', () => {
	test('is nothing, and nothing fades, while nothing is selected', () => {
		expect(litBy(graph, null, nothing)).toEqual({ chosen: null, lit: new Set(), fade: false });
	});

	test('is an entity with its ties and their other ends', () => {
		const { chosen, lit } = litBy(graph, 'lanson', nothing);
		expect(chosen).toBe('lanson');
		expect(sorted(lit)).toEqual(['aubin', 'aubin-writes-to-lanson', 'guard', 'lanson-sends-guard']);
	});

	test('is a tie with its two ends', () => {
		expect(sorted(litBy(graph, 'guard-refuses-ferrand', nothing).lit)).toEqual(['ferrand', 'guard']);
	});

	test('is in a neighbourhood the whole triangle of a tie and the centre', () => {
		const { lit } = litBy(graph, 'baron-against-weavers', { ...nothing, centre: 'jeanne-morel' });
		expect(sorted(lit)).toEqual([
			'jeanne-morel',
			'morel-and-baron-make-peace',
			'morel-leads-weavers',
			'sarcelles',
			'weavers'
		]);
	});

	test('is what a sentence proves', () => {
		const { chosen, lit } = litBy(graph, 'p1s1', nothing);
		expect(chosen).toBeNull();
		expect(sorted(lit)).toEqual(['quarrel', 'quarrel-in-valbrume', 'valbrume']);
	});

	const path = firstPath('lanson', 'weavers');
	const along = ['aubin', 'aubin-supports-weavers', 'aubin-writes-to-lanson', 'lanson', 'weavers'];

	test('is a path, while nothing is selected', () => {
		const { chosen, lit, fade } = litBy(graph, null, { ...nothing, path });
		expect([chosen, fade, sorted(lit)]).toEqual([null, true, along]);
	});

	test('stays the path when a tie of it is selected', () => {
		const { chosen, lit } = litBy(graph, 'aubin-supports-weavers', { ...nothing, path });
		expect([chosen, sorted(lit)]).toEqual(['aubin-supports-weavers', along]);
	});

	test('is the selection, when that is off the path', () => {
		expect(sorted(litBy(graph, 'guard-refuses-ferrand', { ...nothing, path }).lit)).toEqual([
			'ferrand',
			'guard'
		]);
	});
});

describe('what stands out in the text', () => {
	test('is nothing while nothing is selected or pointed at, and all evidence may be marked', () => {
		expect(litInText(graph, null, null)).toEqual({
			entities: new Set(),
			ties: null,
			sentences: null,
			evidence: false
		});
	});

	test('is an entity wherever it is mentioned, with the evidence of its ties', () => {
		const { entities, ties, sentences } = litInText(graph, 'jeanne-morel', null);
		expect(sorted(entities)).toEqual(['jeanne-morel']);
		expect(sorted(ties ?? [])).toEqual(sorted(graph.edges('jeanne-morel')));
		expect(sentences).toBeNull();
	});

	test('is a tie with its ends, in the sentences that prove it and those needed to understand them', () => {
		const { entities, ties, sentences, evidence } = litInText(graph, 'baron-against-weavers', null);
		expect([sorted(entities), sorted(ties ?? []), sorted(sentences ?? []), evidence]).toEqual([
			['sarcelles', 'weavers'],
			['baron-against-weavers'],
			['p1s2', 'p1s3'],
			true
		]);
	});

	test('is in a sentence only what its own ties are about', () => {
		const { entities, ties, sentences } = litInText(graph, 'p1s2', null);
		expect([sorted(entities), sorted(ties ?? []), sorted(sentences ?? [])]).toEqual([
			['mill', 'sarcelles', 'weavers'],
			['baron-against-weavers', 'baron-closes-mill'],
			['p1s2']
		]);
	});

	test('is nothing in a sentence that proves nothing', () => {
		expect(litInText(graph, 'p2s5', null)).toMatchObject({ entities: new Set(), ties: new Set() });
	});

	test('is what is pointed at, whatever is selected', () => {
		const pointed = new Set(['mill']);
		expect(litInText(graph, 'p1s2', pointed)).toMatchObject({ entities: pointed, sentences: null });
	});
});
