import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sentences } from '$lib/graph/atlas/sentences';

test('sentences are known by id and by place, whatever the paragraphs', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (paragraphs) => {
			const sentences = new Sentences(paragraphs);
			const ids = paragraphs.flatMap((count, paragraph) =>
				Array.from({ length: count }, (_, sentence) => `p${paragraph + 1}s${sentence + 1}`)
			);
			expect(sentences.size).toBe(ids.length);
			ids.forEach((id, place) => {
				expect(sentences.get(id)).toBe(place);
				expect(sentences.at(place).id).toBe(id);
			});
		})
	);
});

test.each(['p0s1', 'p1s0', 'p1s4', 'p3s1', 'p1', 's1', 'p01s1', 'constructor', ''])(
	'there is no sentence %j',
	(id) => {
		expect(new Sentences([3, 2]).has(id)).toBe(false);
	}
);
