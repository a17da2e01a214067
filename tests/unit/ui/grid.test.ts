import { describe, expect, test } from 'vitest';
import { moveInGrid, type Cell } from '$lib/ui/grid';

const size = { rows: 30, columns: 8 };
/** Headers hold a link, and so do these. */
const full = ['5,3', '5,6', '9,3'];
const holds = ({ row, column }: Cell) => row === 0 || column === 0 || full.includes(`${row},${column}`);
const move = (from: string, key: string, ctrl = false, within = size) => {
	const [row = 0, column = 0] = from.split(',').map(Number);
	const to = moveInGrid({ row, column }, { key, ctrl }, within, holds);
	return to && `${to.row},${to.column}`;
};

describe('a key in a grid leads', () => {
	test.each([
		['one cell on', '5,3', 'ArrowRight', '5,4'],
		['one cell back', '5,3', 'ArrowLeft', '5,2'],
		['one row down', '5,3', 'ArrowDown', '6,3'],
		['one row up', '5,3', 'ArrowUp', '4,3'],
		['nowhere at the right edge', '5,7', 'ArrowRight', '5,7'],
		['nowhere at the lower edge', '29,3', 'ArrowDown', '29,3'],
		['nowhere at the first cell', '0,0', 'ArrowUp', '0,0'],
		['to the beginning of the row', '5,3', 'Home', '5,0'],
		['to the end of the row', '5,3', 'End', '5,7'],
		['ten rows down', '5,3', 'PageDown', '15,3'],
		['ten rows up, at most to the first', '5,3', 'PageUp', '0,3']
	])('%s', (_, from, key, to) => {
		expect(move(from, key)).toBe(to);
	});

	test.each([
		['to the next full cell', '5,3', 'ArrowRight', '5,6'],
		['to the edge where no cell is full', '5,6', 'ArrowRight', '5,7'],
		['to the header where nothing is before it', '5,3', 'ArrowLeft', '5,0'],
		['down to the next full cell', '5,3', 'ArrowDown', '9,3'],
		['to the first cell', '5,3', 'Home', '0,0'],
		['to the last cell', '5,3', 'End', '29,7']
	])('with Control %s', (_, from, key, to) => {
		expect(move(from, key, true)).toBe(to);
	});

	test.each(['a', 'Tab', 'Enter', 'Escape'])('nowhere when it is %s', (key) => {
		expect(move('5,3', key)).toBeNull();
	});

	test.each(['ArrowRight', 'ArrowDown', 'End', 'PageDown', 'PageUp'])(
		'nowhere in a grid of one cell: %s',
		(key) => {
			const one = { rows: 1, columns: 1 };
			expect([move('0,0', key, false, one), move('0,0', key, true, one)]).toEqual(['0,0', '0,0']);
		}
	);
});
