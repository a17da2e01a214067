import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthInEms } from '$lib/canvas/advances';
import { breakLines, fontSize, labelBox, levelOf, levels, zoomOf, type Labelled } from '$lib/canvas/labels';
import { placeLabels } from '$lib/canvas/place-labels';

const node = fc.record({
	x: fc.integer({ min: -400, max: 400 }),
	y: fc.integer({ min: -300, max: 300 }),
	size: fc.integer({ min: 16, max: 46 }),
	lines: fc.array(fc.constantFrom('ലെനിൻ', 'താത്കാലിക', 'Winter', 'Bolsheviks', 'റഷ്യ'), {
		minLength: 1,
		maxLength: 3
	})
});
const nodes = fc
	.array(node, { maxLength: 40 })
	.map((list): Labelled[] => list.map((one, index) => ({ ...one, id: `n${index}` })));

describe('placing labels', () => {
	test('never lets two labels that are shown together overlap, before the last level', () => {
		fc.assert(
			fc.property(nodes, fc.integer({ min: levels.least, max: levels.most - 1 }), (list, level) => {
				const placed = placeLabels([list]);
				const boxes = list.flatMap((one) => {
					const label = placed.get(one.id);
					return label && label.level <= level ? [labelBox(one, label.anchor, level)] : [];
				});
				for (const [at, a] of boxes.entries()) {
					for (const b of boxes.slice(at + 1)) {
						const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
						expect(apart).toBe(true);
					}
				}
			})
		);
	});

	test('shows every label at the last level at the latest', () => {
		fc.assert(
			fc.property(nodes, (list) => {
				expect([...placeLabels([list]).keys()].sort()).toEqual(list.map(({ id }) => id).sort());
			})
		);
	});

	test('prefers the more important of two that have room for one', () => {
		const crowd = ['first', 'second'].map((id) => ({ id, x: 0, y: 0, size: 20, lines: ['Bolsheviks'] }));
		const placed = placeLabels([crowd]);
		expect(placed.get('first')?.level).toBeLessThanOrEqual(placed.get('second')?.level ?? -99);
	});

	test('moves a label aside that stands where another alone has room', () => {
		const bar = (id: string, x: number, y: number, wide = 30): Labelled => ({
			id,
			x,
			y,
			size: wide,
			lines: []
		});
		const [first, second] = [
			{ id: 'first', x: 0, y: 0, size: 20, lines: ['Bolsheviks'] },
			{ id: 'second', x: 0, y: 90, size: 20, lines: ['Bolsheviks'] }
		];
		// The second is shut in but for above, where the label of the first stands at first.
		const walls = [bar('left', -28, 90), bar('right', 28, 90), bar('below', 0, 118)];
		const placed = placeLabels([[first, second, ...walls]]);
		expect(placed.get('second')).toMatchObject({ anchor: 'above' });
		expect(placed.get('first')?.anchor).not.toBe('below');
		expect(placed.get('second')?.level).toBeLessThan(levels.most);
	});

	test('covers no node on a desk, however far out a label is shown already', () => {
		fc.assert(
			fc.property(nodes, fc.integer({ min: -2, max: levels.most - 1 }), (list, level) => {
				const placed = placeLabels([list]);
				for (const one of list) {
					const label = placed.get(one.id)!;
					if (label.level > level) continue;
					const box = labelBox(one, label.anchor, level);
					for (const { id, x, y, size } of list) {
						const across = Math.min(box.right, x + size / 2) - Math.max(box.left, x - size / 2);
						const down = Math.min(box.bottom, y + size / 2) - Math.max(box.top, y - size / 2);
						expect(id !== one.id && across > 1e-6 && down > 1e-6).toBe(false);
					}
				}
			})
		);
	});

	test('of nothing places nothing', () => {
		expect(placeLabels([])).toEqual(new Map());
	});
});

describe('levels of zoom', () => {
	test('keep the type between 11 and 17 pixels high on the screen', () => {
		fc.assert(
			fc.property(fc.double({ min: zoomOf(levels.least), max: 4, noNaN: true }), (zoom) => {
				const pixels = fontSize(levelOf(zoom)) * zoom;
				expect(pixels).toBeGreaterThanOrEqual(11);
				expect(pixels).toBeLessThanOrEqual(17);
			})
		);
	});
});

describe('breaking a label into lines', () => {
	test.each([
		['ലെനിൻ', ['ലെനിൻ']],
		['', []],
		['Council of the Republic', ['Council of the', 'Republic']],
		['പീറ്റർ ആൻഡ് പോൾ കോട്ട', ['പീറ്റർ ആൻഡ്', 'പോൾ കോട്ട']],
		['ലെനിൻ\nLenin', ['ലെനിൻ', 'Lenin']]
	])('%j', (label, lines) => {
		expect(breakLines(label)).toEqual(lines);
	});

	test('keeps every word whole and in order', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-zക-ഹ]{1,20}$/)), (words) => {
				expect(breakLines(words.join(' ')).join(' ').split(' ').filter(Boolean)).toEqual(words);
			})
		);
	});

	test.each([
		['ബോൾഷെവിക്കുകളുടെ', 11.73],
		['താത്കാലിക ഗവണ്മെന്റിന്റെ', 13.68],
		['മെൻഷെവിക്കുകളുടെ പക്ഷം: 6', 15.28],
		['The side of the', 7.07],
		['Government: 12', 7.61]
	])('knows within a tenth how wide %s is', (line, measured) => {
		expect(Math.abs(widthInEms(line) / measured - 1)).toBeLessThan(0.1);
	});

	test('counts a joined letter wider than a plain one', () => {
		expect(widthInEms('സ്കി')).toBeGreaterThan(widthInEms('സ'));
	});
});
