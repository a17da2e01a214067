import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareHead } from '$lib/graph/atlas/extract';
import { Cutter, partStarts } from '$lib/graph/atlas/part';
import { buildGraph } from '$lib/graph/build';
import { entitySheet, sentenceSheet, tieSheet } from '$lib/graph/sheet';
import { datasetOf } from '../dataset';

const dataset = datasetOf('graph-data');
const graph = buildGraph(dataset);
const cutter = new Cutter(dataset);
const told = (part: ReturnType<Cutter['ofEntities']>) => {
	const own = { ...bareHead(dataset), ...part };
	return { own, graph: buildGraph(own) };
};

/** Without places in the text, which a part has its own of. */
const unplaced = (sheet: object): unknown =>
	JSON.parse(
		JSON.stringify(sheet, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value))
	);

describe.each(['en', 'ml'])('a part of the dataset, in %s', (lang) => {
	test('tells of its entities what the whole does, word by word, but for where else they are mentioned', () => {
		for (const { id } of dataset.entities) {
			const part = told(cutter.ofEntities([id]));
			const sheet = { ...entitySheet(part.own, part.graph, id, lang), mentions: [] };
			const whole = { ...entitySheet(dataset, graph, id, lang), mentions: [] };
			expect(unplaced(sheet)).toEqual(unplaced(whole));
		}
	});

	test('tells of its sentences and of the ties that they prove what the whole does', () => {
		for (const { id } of dataset.sentences) {
			const part = told(cutter.ofSentences([id]));
			const proved = dataset.relations.filter(({ evidence }) =>
				evidence.some(({ sentence }) => sentence === id)
			);
			expect(part.own.relations.map((relation) => relation.id)).toEqual(
				proved.map((relation) => relation.id)
			);
			expect(unplaced(sentenceSheet(part.own, id, part.own.relations, lang))).toEqual(
				unplaced(sentenceSheet(dataset, id, proved, lang))
			);
			for (const relation of proved)
				expect(unplaced(tieSheet(part.own, part.graph, relation.id, lang))).toEqual(
					unplaced(tieSheet(dataset, graph, relation.id, lang))
				);
		}
	});
});

test('files cover all entities, in order, and hold few ties each', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 300 })), (degrees) => {
			const starts = partStarts(degrees);
			expect(starts).toEqual(starts.toSorted((a, b) => a - b));
			expect(starts[0] ?? 0).toBe(0);
			starts.forEach((start, place) => {
				const here = degrees.slice(start, starts[place + 1]);
				const ties = here.reduce((sum, degree) => sum + degree, 0);
				expect(here.length === 1 || ties <= 120).toBe(true);
			});
		})
	);
});
