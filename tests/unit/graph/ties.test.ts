import { describe, expect, test } from 'vitest';
import { partners, tiesOf } from '$lib/graph/ties';
import { graphOf } from './graphs';

const none = { alliance: [], belonging: [], opposition: [], deed: [], place: [] };

describe('the ties of an entity', () => {
	test.each([
		['that is unknown', ''],
		['without ties', 'a, b + c']
	])('%s are none, in every family', (_, notation) => {
		expect(tiesOf(graphOf(notation), 'a')).toEqual(none);
		expect(partners(graphOf(notation), 'a')).toEqual([]);
	});

	test('are sorted by family, each in the order of telling, with the end at which the entity stands', () => {
		expect(tiesOf(graphOf('a - b, c - a, a @ hub, b > c, d > a, a + b, a ~ c'), 'a')).toEqual({
			alliance: [{ id: 't5', other: 'b', direction: 'from' }],
			belonging: [{ id: 't4', other: 'd', direction: 'to' }],
			opposition: [
				{ id: 't0', other: 'b', direction: 'from' },
				{ id: 't1', other: 'c', direction: 'to' }
			],
			deed: [{ id: 't6', other: 'c', direction: 'from' }],
			place: [{ id: 't2', other: 'hub', direction: 'from' }]
		});
	});

	test('are gathered by partner, in the order in which the text first names them', () => {
		const found = partners(graphOf('a - b, c ~ a, b + a'), 'a');
		expect(found.map(({ id, stance, ties }) => [id, stance, ties.map((tie) => tie.id)])).toEqual([
			['b', 'both', ['t0', 't2']],
			['c', 'other', ['t1']]
		]);
	});
});
