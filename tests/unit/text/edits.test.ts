import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsWithinOneEdit, withinOneEdit } from '$lib/text/edits';

/** All strings one edit from another, over the alphabet of the test, and the string itself. */
function neighbours(text: string): Set<string> {
	const found = new Set([text]);
	for (let at = 0; at <= text.length; at++) {
		const [before, after] = [text.slice(0, at), text.slice(at)];
		if (after) found.add(before + after.slice(1));
		if (after.length > 1) found.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
		for (const letter of 'abc') {
			found.add(before + letter + after);
			if (after) found.add(before + letter + after.slice(1));
		}
	}
	return found;
}

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test.each([
	['', '', true],
	['', 'a', true],
	['', 'ab', false],
	['lenin', 'lenim', true],
	['lenin', 'lennin', true],
	['lenin', 'leni', true],
	['lenin', 'elnin', true],
	['lenin', 'elnim', false],
	['lenin', 'martov', false]
])('%j and %j are within one edit: %s', (a, b, expected) => {
	expect(withinOneEdit(a, b)).toBe(expected);
});

test('one edit is what trying all edits finds', () => {
	fc.assert(
		fc.property(short, short, (a, b) => {
			expect(withinOneEdit(a, b)).toBe(neighbours(a).has(b));
		}),
		{ numRuns: 2000 }
	);
});

test('a beginning within one edit is what trying all beginnings finds', () => {
	fc.assert(
		fc.property(short, short, (text, start) => {
			const beginnings = Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));
			expect(beginsWithinOneEdit(text, start)).toBe(beginnings.some((part) => neighbours(start).has(part)));
		}),
		{ numRuns: 2000 }
	);
});
