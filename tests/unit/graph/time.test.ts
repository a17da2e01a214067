import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datedDays, isToldUpTo, isVisibleAt, toJulian, type DayRange } from '$lib/graph/time';
import type { Graph } from '$lib/graph/build';
import { graphOf } from './graphs';

const relationOf = (notation: string) => graphOf(notation).getEdgeAttribute('t0', 'relation');

const whensOf = (graph: Graph) => graph.mapEdges((_, { relation }) => relation.when);

describe('dated days', () => {
	test.each([
		['an empty graph', '', 0],
		['a single entity', 'a', 0],
		['ties without dates', 'a + b, b - c', 2]
	])('there are none in %s', (_, notation, undated) => {
		expect(datedDays(whensOf(graphOf(notation)))).toEqual({ days: [], undated });
	});

	test('count ties of the very day, and apart those of longer dates that cover it', () => {
		const graph = graphOf(
			'a + b on 1917-11-06, b + c on 1917-11-05, a - c on 1917-11-06, c - a on 1917-11-05/1917-11-08, a + c'
		);
		expect(datedDays(whensOf(graph))).toEqual({
			days: [
				{ day: '1917-11-05', on: 1, during: 1 },
				{ day: '1917-11-06', on: 2, during: 1 },
				{ day: '1917-11-08', on: 0, during: 1 }
			],
			undated: 1
		});
	});
});

describe('a tie in a range of days', () => {
	test.each<[string, DayRange, boolean]>([
		['1917-11-06', {}, true],
		['1917-11-06', { from: '1917-11-06', to: '1917-11-06' }, true],
		['1917-11-06', { from: '1917-11-07' }, false],
		['1917-11-06', { to: '1917-11-05' }, false],
		['1917-11-05/1917-11-08', { from: '1917-11-08' }, true],
		['1917-11-05/1917-11-08', { to: '1917-11-05' }, true],
		['1917-11-05/1917-11-08', { from: '1917-11-06', to: '1917-11-07' }, true],
		['1917-11-05/1917-11-08', { from: '1917-11-09' }, false],
		['1917-11-06', { from: '1917-11-07', to: '1917-11-05' }, false]
	])('dated %s in %o: %s', (date, range, visible) => {
		expect(isVisibleAt(relationOf(`a + b on ${date}`), range, false)).toBe(visible);
	});

	test.each([true, false])('without a date follows the switch: %s', (undated) => {
		expect(isVisibleAt(relationOf('a + b'), { from: '1917-11-07' }, undated)).toBe(undated);
	});
});

describe('the calendar of the time', () => {
	test.each([
		['1917-11-07', 13, '1917-10-25'],
		['1917-03-01', 13, '1917-02-16'],
		['1900-03-13', 13, '1900-02-28'],
		['1918-01-01', 13, '1917-12-19'],
		['0050-01-01', 0, '0050-01-01']
	])('%s less %i days is %s', (day, lag, expected) => {
		expect(toJulian(day, lag)).toBe(expected);
	});

	test('keeps the order of days', () => {
		const day = fc.date({ min: new Date('1600-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
		const days = day.map((date) => date.toISOString().slice(0, 10));
		fc.assert(fc.property(days, days, (a, b) => toJulian(a, 13) < toJulian(b, 13) === a < b));
	});
});

describe('the telling', () => {
	test.each([
		[10, false],
		[11, true],
		[99, true]
	])('by the end at %i of a sentence has told a tie whose evidence begins at 10: %s', (end, told) => {
		const relation = graphOf('a + b, b + c').getEdgeAttribute('t1', 'relation');
		expect(isToldUpTo(relation, { end })).toBe(told);
	});
});
