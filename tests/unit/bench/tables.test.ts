import { expect, test } from 'vitest';
import { goalsOf } from '../../../bench/goals';
import { optionsOf, type PageName } from '../../../bench/options';
import { Samples } from '../../../bench/samples';
import { tableOf } from '../../../bench/table';

function samplesOf(values: Record<string, number[]>): Samples {
	const samples = new Samples();
	for (const [key, all] of Object.entries(values)) for (const value of all) samples.add(key, value);
	return samples;
}

const measuredOf = (pages: Partial<Record<PageName, Record<string, number[]>>>) =>
	new Map(Object.entries(pages).map(([page, values]) => [page as PageName, samplesOf(values)]));

test.each([
	[[], null],
	[[3], 3],
	[[30, 1, 2], 2],
	[[4, 1, 10, 2], 3]
])('the median of %j is %j', (all, median) => {
	expect(samplesOf({ it: all }).median('it')).toBe(median);
});

test('what could not be measured is left out of the median', () => {
	const samples = samplesOf({ it: [5] });
	samples.add('it', null);
	samples.add('it', NaN);
	expect(samples.median('it')).toBe(5);
});

test('the table says how the explorer compares with each bare page, and leaves out what nobody measured', () => {
	const table = tableOf(
		measuredOf({
			explorer: { 'slow.drawn': [600, 500, 700] },
			sigma: { 'slow.drawn': [1200] },
			cytoscape: { 'slow.drawn': [2400], 'frames.zoom': [30] }
		})
	);
	expect(table.split('\n')).toEqual([
		'|                      | explorer |    sigma | cytoscape | ÷ sigma | ÷ cytoscape |',
		'| -------------------- | -------: | -------: | --------: | ------: | ----------: |',
		'| graph drawn, slow    |   600 ms | 1,200 ms |  2,400 ms |  0.50 × |      0.25 × |',
		'| frames while zooming |        – |        – |   30.0 /s |       – |           – |'
	]);
});

test('goals compare with the bare pages of the same dataset, and with the smallest dataset', () => {
	const small = {
		name: 'small',
		nodes: 60,
		measured: measuredOf({
			explorer: { 'slow.drawn': [100], 'deeds.click': [20], 'frames.zoom': [60] },
			sigma: { 'slow.drawn': [200] }
		})
	};
	const large = {
		name: 'large',
		nodes: 10_000,
		measured: measuredOf({
			explorer: { 'slow.drawn': [900], 'deeds.click': [90], 'frames.zoom': [50] },
			sigma: { 'slow.drawn': [1000] }
		})
	};
	const rows = goalsOf([small, large])
		?.split('\n')
		.slice(2)
		.map((line) =>
			line
				.split('|')
				.map((cell) => cell.trim())
				.slice(1, -1)
		);
	expect(rows).toEqual([
		['small', 'graph visible, slow', '≤ 0.6 × sigma', '0.50', 'yes'],
		['large', 'graph visible, slow', '≤ 1 × sigma', '0.90', 'yes'],
		['large', 'frames while zooming', '≥ 0.8 × smallest', '0.83', 'yes'],
		['large', 'click → paint', '≤ 4 × smallest', '4.50', 'NO']
	]);
});

test.each([
	[['--rounds', '0'], '--rounds 0 is no number of rounds'],
	[['--rounds', 'many'], '--rounds many is no number of rounds'],
	[['--only', 'load,speed'], '--only speed is not known. There are: load, frames'],
	[['--pages', 'gephi'], '--pages gephi is not known. There are: explorer, sigma, cytoscape']
])('the command line %j is refused with a way out', (args, message) => {
	expect(() => optionsOf(args)).toThrow(message);
});
