import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph } from '$lib/graph/build';
import { tiesAbout, timelineOf } from '$lib/graph/timeline';
import { graphOf } from './graphs';

/** The ties of a notation are told two to a paragraph. */
function told(notation: string) {
	const graph: Graph = graphOf(notation);
	graph.updateEachEdgeAttributes((_, attributes) => {
		const sentence = `p${Math.floor(attributes.order / 2) + 1}s1`;
		const evidence = attributes.relation.evidence.map((piece) => ({ ...piece, sentence }));
		return { ...attributes, relation: { ...attributes.relation, evidence } };
	});
	const sentences = Array.from({ length: 20 }, (_, index) => ({
		id: `p${index + 1}s1`,
		paragraph: index + 1
	}));
	return timelineOf(graph, sentences);
}

const dates = (notation: string) => told(notation).dated.map(({ when, ties }) => [when.edtf, ...ties]);
const telling = (notation: string) =>
	told(notation).undated.map(({ paragraph, steps }) => [
		paragraph,
		...steps.map((step) => (step.type === 'tie' ? step.id : `date ${step.entry}`))
	]);

describe('dated ties', () => {
	test.each([
		['an empty graph', ''],
		['a lone entity', 'a'],
		['ties without a date', 'a + b, b - c']
	])('there are none in %s', (_, notation) => {
		expect(told(notation).dated).toEqual([]);
	});

	test('stand under their dates in the order of time, those of one date in the order of telling', () => {
		expect(dates('a + b on 1917-11-07, a - c on 1917-11-05, c - b on 1917-11-07')).toEqual([
			['1917-11-05', 't1'],
			['1917-11-07', 't0', 't2']
		]);
	});

	test('of a night stand between those of its evening and of its morning; a month stands before its later days', () => {
		const month = '1917-11-01/1917-11-30';
		expect(
			dates(
				`a + b on 1917-11-07, a + b on ${month}, a + b on 1917-11-06/1917-11-07, a + b on 1917-11-06`
			).map(([date]) => date)
		).toEqual([month, '1917-11-06', '1917-11-06/1917-11-07', '1917-11-07']);
	});

	test('name each entity of a date once, in the order of telling', () => {
		expect(
			told('c - a on 1917-11-05, a + b on 1917-11-05, d + e').dated.map(({ entities }) => entities)
		).toEqual([['c', 'a', 'b']]);
	});
});

describe('ties without a date', () => {
	test.each([
		['', []],
		['a', []],
		['a + b on 1917-11-05', []]
	])('there are none in “%s”', (notation, expected) => {
		const { undated, undatedCount } = told(notation);
		expect(undated).toEqual(expected);
		expect(undatedCount).toBe(0);
	});

	test('stand in the order of telling, by paragraph', () => {
		expect(telling('a + b, b - c, c - d')).toEqual([
			[1, 't0', 't1'],
			[2, 't2']
		]);
	});

	test('have marks between them where the text tells of a date', () => {
		expect(telling('a + b on 1917-11-07, b - c, c - d, a + d on 1917-11-05')).toEqual([
			[1, 'date 1', 't1'],
			[2, 't2', 'date 0']
		]);
	});

	test('have one mark for several ties of one date', () => {
		const graph = 'a + b on 1917-11-05, b - c on 1917-11-05, a + b on 1917-11-05, c - d';
		expect(telling(graph)).toEqual([[2, 'date 0', 't3']]);
	});

	test('make no paragraph of one that has dated ties only', () => {
		expect(telling('a + b on 1917-11-05, b - c on 1917-11-06, c - d')).toEqual([[2, 't2']]);
	});
});

test('a timeline holds each tie once', () => {
	const date = fc.constantFrom('', ' on 1917-11-05', ' on 1917-11-06', ' on 1917-11-05/1917-11-06');
	fc.assert(
		fc.property(fc.array(date, { maxLength: 20 }), (list) => {
			const { dated, undated, undatedCount } = told(list.map((when) => `a + b${when}`).join(','));
			const free = undated.flatMap(({ steps }) =>
				steps.flatMap((step) => (step.type === 'tie' ? [step.id] : []))
			);
			expect(free).toHaveLength(undatedCount);
			const all = [...dated.flatMap(({ ties }) => ties), ...free];
			expect(all.toSorted()).toEqual(list.map((_, index) => `t${index}`).toSorted());
		})
	);
});

test.each([
	[null, []],
	['nobody', []],
	['a', ['t0', 't2']],
	['t1', ['t1']],
	['p1s1', ['t0', 't1', 't2']]
])('to the selection of %s belong the ties %j', (sel, ties) => {
	expect([...tiesAbout(graphOf('a + b, b - c, c - a'), sel)].toSorted()).toEqual(ties);
});
