import { faultAt } from '../fault.ts';
import * as messages from '../messages.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** Every sentence is accounted for: by a tie with evidence in it, or by a reason why there is none, but not by both. */
export const coverage: Rule = function* ({ relations }, { placed, quotes }) {
	// While a quote has no place, the sentence that it belongs to is not known.
	const allFound = relations.whole && quotes.every(({ sentence }) => sentence);
	const first = new Map(quotes.toReversed().map((quote) => [quote.sentence, quote]));
	for (const sentence of placed) {
		const { value, at } = sentence.item;
		const tie = first.get(sentence);
		if (tie && value.saysNoTie)
			yield faultAt(at('says_no_tie'), messages.coveredAfterAll(value.id, tie.relation.value.id));
		if (!tie && !value.saysNoTie && allFound) yield faultAt(at('id'), messages.uncovered(value.id));
	}
};

/** Every entity has a tie. */
export const connected: Rule = function* ({ entities, relations }) {
	if (!relations.whole) return;
	const ends = relations.items.flatMap(({ value }) => [value.from, value.to]);
	// An unknown id is reported already; what it was meant to be has its tie.
	const tied = new Set(ends.map((id) => (entities.ids.has(id) ? id : nearest(id, entities.ids))));
	for (const { value, at } of entities.items)
		if (!tied.has(value.id)) yield faultAt(at('id'), messages.entityAlone(value.id));
};
