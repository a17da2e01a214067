import { describe, expect, test } from 'vitest';
import { changesOfSide } from '$lib/graph/changes';
import { graphOf } from './graphs';

const changes = (notation: string) =>
	changesOfSide(graphOf(notation)).map(({ id, day, sort }) => `${day} ${id} ${sort}`);

describe('changes of side', () => {
	test.each([
		['in an empty graph', ''],
		['without dates', 'a + b, b - c'],
		['by a neutral tie', 'a ~ b on 1917-11-05'],
		['by an appointment of one who stood alone', 'a > b on 1917-11-05'],
		['by a quarrel between those who stood apart', 'a - b on 1917-11-05'],
		['by a tie to what takes no sides', 'a + thing on 1917-11-05'],
		['by what was only aimed at', 'a + b, c + b on 1917-11-05 aim'],
		['by a second tie to the same side', 'a + b, b + c, a + c on 1917-11-05']
	])('%s there are none', (_, notation) => {
		expect(changes(notation)).toEqual([]);
	});

	test('one who stood alone and is won over has joined', () => {
		const graph = graphOf('leader > party, leader ~ garrison, leader + garrison on 1917-11-05');
		expect(changesOfSide(graph)).toEqual([
			{
				id: 'garrison',
				day: '1917-11-05',
				sort: 'joined',
				before: [],
				after: ['leader', 'party'],
				ties: ['t2']
			}
		]);
	});

	test('one who is won over from another side has crossed', () => {
		const notation =
			'king > court, king > garrison, king - leader, leader > party, leader + garrison on 1917-11-05';
		expect(changesOfSide(graphOf(notation))).toEqual([
			{
				id: 'garrison',
				day: '1917-11-05',
				sort: 'crossed',
				before: ['court', 'king'],
				after: ['leader', 'party'],
				ties: ['t4']
			}
		]);
	});

	test('one who quarrels with its whole side has left it, and those who stay have not', () => {
		const notation = 'b + c, c + d, b + d, a + b, a - b on 1917-11-05, a - c on 1917-11-05';
		expect(changes(notation)).toEqual(['1917-11-05 a left']);
	});

	test('friends who fall out have left each other, and can make up on a later day', () => {
		expect(changes('a + b, a - b on 1917-11-05, a + b on 1917-11-08')).toEqual([
			'1917-11-05 a left',
			'1917-11-05 b left',
			'1917-11-08 a joined',
			'1917-11-08 b joined'
		]);
	});
});
