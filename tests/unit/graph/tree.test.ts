import { describe, expect, test } from 'vitest';
import { moveInTree, treeOf } from '$lib/graph/tree';
import { graphOf } from './graphs';

const graph = graphOf('b - a, a @ place, c + a, a - d');
const linesOf = (open: readonly string[]) => treeOf(graph, 'en', (id) => open.includes(id));
const keys = (open: readonly string[]) => linesOf(open).map(({ key }) => key);

describe('a graph as a tree', () => {
	test.each([
		['', []],
		['a', ['a']],
		['b + a', ['a', 'b']]
	])('of “%s” has the entities %j in the order of a dictionary', (notation, expected) => {
		expect(treeOf(graphOf(notation), 'en', () => false).map(({ entity }) => entity)).toEqual(expected);
	});

	test('tells the ties of what is open, by family, in the order of telling', () => {
		expect(keys(['a'])).toEqual([
			'a',
			'a alliance',
			'a t2',
			'a opposition',
			'a t0',
			'a t3',
			'a place',
			'a t1',
			'b',
			'c',
			'd',
			'place'
		]);
	});

	test('numbers each line among those beside it', () => {
		expect(linesOf(['a']).map(({ level, position, siblings }) => [level, position, siblings])).toEqual([
			[1, 1, 5],
			[2, 1, 3],
			[3, 1, 1],
			[2, 2, 3],
			[3, 1, 2],
			[3, 2, 2],
			[2, 3, 3],
			[3, 1, 1],
			[1, 2, 5],
			[1, 3, 5],
			[1, 4, 5],
			[1, 5, 5]
		]);
	});

	test('opens nothing for an entity without ties', () => {
		expect(treeOf(graphOf('a'), 'en', () => true)).toHaveLength(1);
	});
});

describe('a key in the tree', () => {
	const open = linesOf(['a']);
	test.each([
		['goes down', 0, 'ArrowDown', { to: 1 }],
		['stays at the last line', 11, 'ArrowDown', { to: 11 }],
		['goes up', 4, 'ArrowUp', { to: 3 }],
		['stays at the first line', 0, 'ArrowUp', { to: 0 }],
		['goes to the first line', 4, 'Home', { to: 0 }],
		['goes to the last line', 4, 'End', { to: 11 }],
		['goes into what is open', 0, 'ArrowRight', { to: 1 }],
		['goes from a family to its ties', 3, 'ArrowRight', { to: 4 }],
		['opens what is closed', 8, 'ArrowRight', { open: 'b' }],
		['closes what is open', 0, 'ArrowLeft', { close: 'a', to: 0 }],
		['goes from a tie to its family', 5, 'ArrowLeft', { to: 3 }],
		['goes from a family to its entity', 6, 'ArrowLeft', { to: 0 }],
		['means nothing at a tie', 4, 'ArrowRight', null],
		['means nothing', 4, 'x', null]
	])('%s', (_, at, key, move) => {
		expect(moveInTree(open, at, key)).toEqual(move);
	});

	test('means nothing in an empty tree', () => {
		expect(moveInTree([], -1, 'ArrowDown')).toBeNull();
	});
});
