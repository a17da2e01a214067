import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcBetween } from '$lib/ui/arc';
import { readAt } from '$lib/ui/follow';

describe('the sentence that is read', () => {
	const tops = [10, 100, 300, 600, 950];
	const box = (scrollTop: number) => ({ scrollTop, scrollHeight: 1000, clientHeight: 400 });

	test.each([
		['the first at the beginning', 0, 0],
		['the one at the line half way', 300, 2],
		['the last at the end', 600, 4],
		['the first when pulled beyond the beginning', -50, 0],
		['the last when pulled beyond the end', 650, 4]
	])('is %s', (_, scrollTop, expected) => {
		expect(readAt(tops, box(scrollTop))).toBe(expected);
	});

	test('is the first of a text that fits its box', () => {
		expect(readAt(tops, { scrollTop: 0, scrollHeight: 400, clientHeight: 400 })).toBe(0);
	});

	test('is none of an empty text', () => {
		expect(readAt([], box(0))).toBe(-1);
	});

	test('comes to every one that begins within the text, and never goes back while scrolling on', () => {
		const texts = fc
			.uniqueArray(fc.integer({ min: 0, max: 4999 }), { minLength: 1, maxLength: 40 })
			.map((list) => list.toSorted((a, b) => a - b));
		fc.assert(
			fc.property(texts, fc.integer({ min: 100, max: 4999 }), (list, clientHeight) => {
				const seen: number[] = [];
				for (let scrollTop = 0; scrollTop <= 5000 - clientHeight; scrollTop += 0.5)
					seen.push(readAt(list, { scrollTop, scrollHeight: 5000, clientHeight }));
				expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
				expect(seen[0]).toBe(list[0] === 0 ? list.findLastIndex((top) => top <= 0) : 0);
				expect(seen.at(-1)).toBe(list.length - 1);
			}),
			{ numRuns: 20 }
		);
	});
});

describe('an arc between two mentions', () => {
	const left = { x: 0, y: 50, width: 40, height: 20 };
	const right = { x: 200, y: 50, width: 60, height: 20 };

	test('goes from the middle of one upper edge to that of the other', () => {
		expect(arcBetween(left, right).d).toMatch(/^M20 50C.* 230 50$/);
	});

	test('meets its ends from above', () => {
		const { ends } = arcBetween(left, right);
		for (const { angle } of [ends.from, ends.to]) {
			expect(angle).toBeGreaterThan(0);
			expect(angle).toBeLessThan(180);
		}
	});

	test('rises above both ends, and higher when another arc is there already', () => {
		const top = (index: number) => Number(/C\S+ (\S+)/.exec(arcBetween(left, right, index).d)?.[1]);
		expect(top(0)).toBeLessThan(50);
		expect(top(1)).toBeLessThan(top(0));
	});

	test('is drawn between mentions one above the other', () => {
		const { d, ends } = arcBetween(left, { ...left, y: 300 });
		expect(Number(/C\S+ (\S+)/.exec(d)?.[1])).toBeLessThan(50);
		expect(ends.to).toMatchObject({ x: 20, y: 300, angle: 90 });
	});
});
