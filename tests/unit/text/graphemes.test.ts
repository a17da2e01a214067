import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cuts, wholeGraphemes } from '$lib/text/graphemes';

test('a span of a stretch is widened to the cuts around it, and no further than the stretch', () => {
	const anyText = fc.string({
		unit: fc.constantFrom('ക', '്', 'ി', 'ൻ', '\u200d', 'a', '\u0301', '\r', '\n', '\ud83d', '\udc4d')
	});
	fc.assert(
		fc.property(anyText, fc.nat(9), fc.nat(20), fc.nat(20), fc.nat(9), (text, from, start, length, to) => {
			const stretch = { start: Math.min(from, text.length), end: Math.max(text.length - to, 0) };
			const span = { start, end: start + length + 1 };
			fc.pre(start < stretch.end && stretch.start < span.end && stretch.start < stretch.end);
			const allowed = cuts(text.slice(stretch.start, stretch.end)).map((cut) => stretch.start + cut);
			expect(wholeGraphemes(text, stretch)(span)).toEqual({
				start: allowed.findLast((cut) => cut <= start) ?? stretch.start,
				end: allowed.find((cut) => cut >= span.end) ?? stretch.end
			});
		}),
		{ numRuns: 2000 }
	);
});
