import { expect, test } from 'vitest';
import { menuPlace } from '$lib/ui/analysis/menu-place';

const menu = { width: 200, height: 300 };
const window = { width: 1000, height: 800 };

test.each([
	['where it is asked for', { x: 400, y: 300 }, { x: 400, y: 300 }],
	['left of the right edge', { x: 990, y: 300 }, { x: 792, y: 300 }],
	['above the lower edge', { x: 400, y: 700 }, { x: 400, y: 492 }],
	['inside the corner', { x: -5, y: 0 }, { x: 8, y: 8 }]
])('a menu stands %s', (_, asked, stands) => {
	expect(menuPlace(asked, menu, window)).toEqual(stands);
});

test('a menu larger than the window begins at its corner', () => {
	expect(menuPlace({ x: 50, y: 50 }, menu, { width: 100, height: 100 })).toEqual({ x: 8, y: 8 });
});
