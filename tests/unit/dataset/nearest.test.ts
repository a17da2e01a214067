import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '$lib/dataset/nearest';

/** Levenshtein's distance as it is defined. */
function distance(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const [restA, restB] = [a.slice(1), b.slice(1)];
	if (a.charAt(0) === b.charAt(0)) return distance(restA, restB);
	return 1 + Math.min(distance(restA, b), distance(a, restB), distance(restA, restB));
}

test('the nearest is the first of those with the fewest edits, and as few as may be', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
	fc.assert(
		fc.property(word, fc.array(word, { maxLength: 8 }), (word, candidates) => {
			const most = Math.max(2, Math.floor(word.length / 3));
			const near = candidates
				.map((candidate) => ({ candidate, edits: distance(word, candidate) }))
				.filter(({ candidate, edits }) => edits <= most && edits < candidate.length)
				.sort((a, b) => a.edits - b.edits);
			expect(nearest(word, candidates)).toBe(near[0]?.candidate);
		}),
		{ numRuns: 1000 }
	);
});
