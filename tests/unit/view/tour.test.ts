import { describe, expect, test } from 'vitest';
import { ownTours } from '$lib/dataset/tours/own';
import { buildGraph } from '$lib/graph/build';
import { namesOf } from '$lib/view/names';
import { stepAt, stepSearch, strays, tellTour } from '$lib/view/tour';
import { articleSteps } from '$lib/view/tour-article';
import { add, emptyTour, mostSteps, move, readOwnTour, remove, revise, tellOwn } from '$lib/view/tour-own';
import { format, parse } from '$lib/view/url';
import { emptyView } from '$lib/view/view';
import { datasetOf } from '../dataset';

const dataset = datasetOf('tests/fixtures/tiny');
const names = namesOf(dataset, ['quarrel', ...ownTours]);
const viewOf = (search: string) => parse(new URLSearchParams(search), names).view;

describe('the step of a view', () => {
	test.each([
		[null, { number: 1 }],
		[1, { number: 1 }],
		[2, { number: 2 }],
		[3, { number: 2, asked: 3 }],
		[999, { number: 2, asked: 999 }]
	])('that asks for %s of two', (step, at) => {
		expect(stepAt({ ...emptyView, tour: 'quarrel', step }, 2)).toEqual(at);
	});

	test('has an address of its own, and keeps the labels that the reader chose', () => {
		expect(stepSearch('sel=weavers', 'quarrel', 1, names)).toBe('sel=weavers&tour=quarrel&step=1');
		expect(stepSearch('sel=weavers', 'quarrel', 1, names, 'both')).toBe(
			'sel=weavers&labels=both&tour=quarrel&step=1'
		);
		expect(stepSearch('labels=fr', 'quarrel', 2, names, 'both')).toBe('labels=fr&tour=quarrel&step=2');
	});

	test.each([
		['sel=weavers&tour=quarrel&step=1', false],
		['sel=weavers&cam=10.20.150&labels=both', false],
		['sel=mill&tour=quarrel&step=1', true],
		['sel=weavers&lens=text', true],
		['', true]
	])('is left by %s: %s', (search, away) => {
		expect(strays(viewOf(search), 'sel=weavers', names)).toBe(away);
	});

	test('is not left by its own view, however that is written', () => {
		expect(strays(viewOf('sel=weavers&near=weavers.1'), 'near=weavers&sel=weavers&nonsense=1', names)).toBe(
			false
		);
	});
});

describe('an article', () => {
	const [tour] = dataset.tours;
	const told = tellTour(tour!, 'en');
	const steps = articleSteps(dataset, buildGraph(dataset), names, told, 'en');

	test('shows the words that prove what a step selects', () => {
		expect(steps.map(({ tie }) => tie?.id ?? null)).toEqual([null, 'morel-and-baron-make-peace']);
		expect(
			steps[1]?.excerpts.flat().some(({ runs }) => runs.some(({ evidence }) => evidence.length > 0))
		).toBe(true);
		expect(steps[0]?.play).toBe('sel=weavers&tour=quarrel&step=1');
	});

	test('shows a sentence that a step selects, and names what a view asks for in vain', () => {
		const own = {
			...emptyTour,
			steps: ['sel=p1s1', 'sel=nobody&near=weavers.7'].map((view) => ({ view, heading: 'x', text: '' }))
		};
		const [sentence, broken] = articleSteps(
			dataset,
			buildGraph(dataset),
			names,
			tellOwn('shared', own),
			'en'
		);
		expect(sentence?.excerpts.flat().map(({ id }) => id)).toEqual(['p1s1']);
		expect(broken?.notices).toEqual([
			{ parameter: 'sel', value: 'nobody', why: 'unknown' },
			{ parameter: 'near', value: 'weavers.7', why: 'malformed' }
		]);
		expect(broken?.play).toBe('tour=shared&step=2');
	});
});

describe("a reader's own tour", () => {
	const step = (heading: string) => ({ view: '', heading, text: '' });
	const tour = ['a', 'b', 'c'].map(step).reduce(add, emptyTour);
	const order = ({ steps }: typeof tour) => steps.map(({ heading }) => heading).join('');

	test.each([
		[0, 1, 'bac'],
		[2, 0, 'cab'],
		[1, 1, 'abc'],
		[0, -1, 'abc'],
		[2, 3, 'abc'],
		[7, 0, 'abc']
	])('with step %i moved to %i is %s', (from, to, after) => {
		expect(order(move(tour, from, to))).toBe(after);
	});

	test('loses and changes one step at a time', () => {
		expect(order(remove(tour, 1))).toBe('ac');
		expect(order(remove(tour, 9))).toBe('abc');
		expect(order(revise(tour, 2, { heading: 'd' }))).toBe('abd');
	});

	test('has paragraphs where its text has blank lines', () => {
		const { steps } = tellOwn('mine', revise(tour, 0, { text: ' one\n two \n\n \n\nthree' }));
		expect(steps[0]?.text).toEqual(
			['one two', 'three'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
		);
	});

	test('is read back from JSON, and nothing else is', () => {
		expect(readOwnTour(JSON.parse(JSON.stringify({ ...tour, more: 1 })))).toEqual(tour);
		const crowd = { ...tour, steps: Array.from({ length: mostSteps + 1 }, () => step('x')) };
		const none = [
			null,
			1,
			'x',
			[],
			{},
			{ ...tour, lang: '"><b>' },
			{ ...tour, title: 1 },
			{ ...tour, steps: [null] },
			{ ...tour, steps: 'abc' },
			crowd
		];
		for (const value of none) expect(readOwnTour(value), JSON.stringify(value)?.slice(0, 80)).toBeUndefined();
	});
});

test('every step of every tour is an address that parses without a notice', () => {
	const real = datasetOf('graph-data');
	const all = namesOf(real, [...real.tours.map(({ id }) => id), ...ownTours]);
	for (const { id, steps } of real.tours)
		steps.forEach(({ view }, index) => {
			const search = stepSearch(view, id, index + 1, all);
			const { view: parsed, notices } = parse(new URLSearchParams(search), all);
			expect(notices, search).toEqual([]);
			expect(format(parsed)).toBe(search);
		});
});
