import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Best } from '$lib/text/best';
import { tiers } from '$lib/text/liken';
import { compareFound, rankOf, whole, type Found } from '$lib/text/rank';
import type { DocumentType } from '$lib/text/source';

const answer = (type: DocumentType) =>
	fc
		.record({
			order: fc.nat(12),
			tier: fc.constantFrom(...tiers),
			part: fc.constantFrom(...Object.values(whole)),
			rest: fc.nat(2),
			length: fc.nat(3),
			importance: fc.nat(2),
			role: fc.constantFrom('name' as const, 'also' as const)
		})
		.map(({ order, tier, part, rest, length, importance, role }): Found => {
			const said = { text: '', lang: 'en', role };
			const document = { id: `${order}`, type, names: [], importance };
			const name = { document, order, said, words: [], length, keys: [] };
			return { name, tier, whole: part, rank: rankOf(tier, part, rest), rest, hits: new Set() };
		});

/** For each document its best answer, the first of equals; all of them sorted. */
function sortedBest(answers: readonly Found[]): Found[] {
	const best = new Map<number, Found>();
	for (const found of answers) {
		const other = best.get(found.name.order);
		if (!other || compareFound(found, other) < 0) best.set(found.name.order, found);
	}
	return [...best.values()].sort(compareFound);
}

test.each(['entity', 'tie'] as const)(
	'the best answers (%s) are those that sorting all of them puts first',
	(type) => {
		fc.assert(
			fc.property(fc.array(answer(type), { maxLength: 40 }), fc.nat(6), (answers, limit) => {
				const best = new Best(limit);
				for (const found of answers) best.offer(found);
				const expected = sortedBest(answers).slice(0, limit);
				expect(best.found.map((found) => answers.indexOf(found))).toEqual(
					expected.map((found) => answers.indexOf(found))
				);
			}),
			{ numRuns: 1000 }
		);
	}
);

test('once they are settled, no answer that is alike loosely or in sound only, and not wholly, changes them', () => {
	fc.assert(
		fc.property(
			fc.array(answer('entity')),
			answer('entity'),
			fc.integer({ min: 1, max: 4 }),
			(answers, last, limit) => {
				const best = new Best(limit);
				for (const found of answers) best.offer(found);
				const before = [...best.found];
				fc.pre(best.isSettled && last.rank > tiers.indexOf('prefix'));
				best.offer(last);
				expect(best.found).toEqual(before);
			}
		)
	);
});
