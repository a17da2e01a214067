import { describe, expect, test } from 'vitest';
import { buildGraph } from '$lib/graph/build';
import { findPaths } from '$lib/graph/paths';
import { namesOf } from '$lib/view/names';
import { format, parse } from '$lib/view/url';
import { visible } from '$lib/view/visible';
import { datasetOf } from '../dataset';

const real = datasetOf('graph-data');
const tiny = datasetOf('tests/fixtures/tiny');

describe.each([
	['real', real],
	['tiny', tiny]
])('the questions of the %s dataset', (_, dataset) => {
	const names = namesOf(dataset);
	const graph = buildGraph(dataset);
	const cases = dataset.questions.map(({ ask, view }): [string, string] => [ask.en ?? '', view]);

	test.each(cases)('%s is answered by a view that the dataset can show: %s', (_ask, search) => {
		const { view, notices } = parse(new URLSearchParams(search), names);
		expect(notices).toEqual([]);
		expect(format(view)).toBe(search);
		expect(visible(graph, view, names).size).toBeGreaterThan(0);
	});

	test.each(cases.filter(([, search]) => search.includes('path=')))('%s has a path: %s', (_ask, search) => {
		const { view } = parse(new URLSearchParams(search), names);
		const { from = '', to = '' } = view.path ?? {};
		expect(findPaths(visible(graph, view, names), from, to).state).toBe('found');
	});
});

test('the real dataset asks at least twelve questions, no two with the same answer', () => {
	const views = real.questions.map(({ view }) => view);
	expect(views.length).toBeGreaterThanOrEqual(12);
	expect(new Set(views).size).toBe(views.length);
});

test.each([
	['an entity', /(^|&)sel=/],
	['a filter', /(^|&)(ties|kinds)=/],
	['a path', /(^|&)path=/],
	['time', /(^|&)from=/],
	['the telling', /(^|&)upto=/],
	['sides', /(^|&)layout=sides/]
])('the real dataset asks about %s', (_, sort) => {
	expect(real.questions.some(({ view }) => sort.test(view))).toBe(true);
});
