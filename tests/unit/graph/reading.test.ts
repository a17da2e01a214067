import { describe, expect, test } from 'vitest';
import { buildGraph, type Graph } from '$lib/graph/build';
import { proofs } from '$lib/graph/proof';
import { readText, tiesAt } from '$lib/graph/reading';
import { datasetOf } from '../dataset';

const tiny = datasetOf('tests/fixtures/tiny');
const graph = buildGraph(tiny);
const none = graph.nullCopy() as Graph;
const without = (...ties: string[]) => {
	const fewer = graph.copy() as Graph;
	for (const tie of ties) fewer.dropEdge(tie);
	return fewer;
};

describe.each(['tests/fixtures/tiny', 'graph-data'] as const)('the text of %s', (folder) => {
	const dataset = datasetOf(folder);
	const read = readText(dataset, buildGraph(dataset), dataset.languages.gloss);
	const sentences = read.flatMap((paragraph) => paragraph.sentences);

	test('is read whole, sentence by sentence, in its paragraphs', () => {
		expect(read.map(({ number }) => number)).toEqual([
			...new Set(dataset.sentences.map(({ paragraph }) => paragraph))
		]);
		expect(sentences.map(({ id, runs }) => [id, runs.map(({ text }) => text).join('')])).toEqual(
			dataset.sentences.map(({ id, start, end }) => [id, dataset.text.slice(start, end)])
		);
	});

	test('tells under each sentence all ties that begin to be proved there', () => {
		for (const { id, ties } of sentences) {
			const proved = dataset.relations.filter(({ evidence }) =>
				evidence.some(({ sentence }) => sentence === id)
			);
			expect(ties.toSorted(), id).toEqual(proved.map((relation) => relation.id).toSorted());
		}
	});

	test('gives a reason where no tie is drawn', () => {
		for (const { id, ties, saysNoTie } of sentences) expect(ties.length > 0 || !!saysNoTie, id).toBe(true);
	});
});

describe('where ties are filtered out', () => {
	test('the text is whole, and nothing is marked', () => {
		const sentences = readText(tiny, none, 'en').flatMap((paragraph) => paragraph.sentences);
		expect(sentences).toHaveLength(tiny.sentences.length);
		expect(sentences.flatMap(({ ties }) => ties)).toEqual([]);
		expect(sentences.flatMap(({ runs }) => runs.flatMap(({ evidence }) => evidence))).toEqual([]);
	});

	test('nothing is left to prove', () => {
		expect(proofs(tiny, none, 'en')).toEqual([]);
	});

	test('only what is left is proved', () => {
		const kept = proofs(tiny, without('morel-leads-weavers'), 'en').flatMap(({ ties }) => ties);
		expect(kept.map(({ id }) => id)).not.toContain('morel-leads-weavers');
		expect(kept.map(({ id }) => id)).toContain('weavers-occupy-mill');
	});
});

describe('the ties drawn over the text from a mention', () => {
	const mentions = tiny.mentions;
	const drawn = (entity: string, sentence: string, shown = graph) => {
		const at = mentions.find((mention) => mention.entity === entity && mention.sentence === sentence);
		if (!at) throw new Error(`${entity} is not mentioned in ${sentence}`);
		return tiesAt(shown, mentions, at).map(
			({ tie, to, forwards }) =>
				`${tie} ${forwards ? '→' : '←'} ${to.entity} ${to.sentence} ${tiny.text.slice(to.start, to.end)}`
		);
	};

	test('are those that its own sentence proves, to the nearest mention there', () => {
		expect(drawn('jeanne-morel', 'p1s3')).toEqual(['morel-leads-weavers → weavers p1s3 les']);
		expect(drawn('weavers', 'p1s3')).toContain('morel-leads-weavers ← jeanne-morel p1s3 Jeanne Morel');
	});

	test('reach into the sentences that are needed to understand it', () => {
		expect(drawn('weavers', 'p1s3')).toContain('baron-against-weavers ← sarcelles p1s2 baron de Sarcelles');
	});

	test('are none that is filtered out', () => {
		expect(drawn('jeanne-morel', 'p1s3', without('morel-leads-weavers'))).toEqual([]);
	});

	test('are none for what is not in the picture', () => {
		expect(drawn('jeanne-morel', 'p1s3', none)).toEqual([]);
	});
});

describe('the evidence of a view', () => {
	const dataset = datasetOf('graph-data');
	const list = proofs(dataset, buildGraph(dataset), 'en');

	test('holds every piece of evidence of every tie once, in the order of telling', () => {
		const pieces = dataset.relations.flatMap(({ id, evidence }) =>
			[...new Set(evidence.map(({ sentence }) => sentence))].map((sentence) => `${sentence} ${id}`)
		);
		const told = list.flatMap(({ sentence, ties }) => ties.map(({ id }) => `${sentence} ${id}`));
		expect(told.toSorted()).toEqual(pieces.toSorted());
		const order = dataset.sentences.map(({ id }) => id);
		expect(list.map(({ sentence }) => sentence)).toEqual(
			order.filter((id) => list.some(({ sentence }) => sentence === id))
		);
	});

	test('gives with a sentence those that a reader needs to understand it, in the order of telling', () => {
		const order = dataset.sentences.map(({ id }) => id);
		for (const { sentence, excerpt } of list) {
			const ids = excerpt.map(({ id }) => id);
			expect(ids).toContain(sentence);
			expect(ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(ids);
		}
		expect(list.some(({ excerpt }) => excerpt.length > 1)).toBe(true);
	});
});
