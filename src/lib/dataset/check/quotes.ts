import { faultAt } from '../fault.ts';
import * as messages from '../messages.ts';
import type { Rule } from './rule.ts';

/** Every quote has one place in the text, of whole words, within one sentence. */
export const quotes: Rule = function* ({ text }, { quotes: all, placed, complete }) {
	if (text === undefined) return;
	for (const { relation, index, entry, found, sentence } of all) {
		const { quote } = entry;
		if ('start' in found && (sentence || !complete)) continue;
		const place = relation.at('evidence', index, 'quote');
		if ('start' in found) {
			const touched = placed.filter(({ start, end }) => start < found.end && found.start < end);
			const ids = touched.map(({ item }) => item.value.id);
			yield faultAt(place, messages.quoteCrosses(quote, ids));
		} else if (found.kind === 'absent')
			yield faultAt(place, messages.quoteAbsent(quote, found.cause, found.head));
		else if (found.kind === 'ambiguous') yield faultAt(place, messages.quoteAmbiguous(quote, found.times));
		else if (found.kind === 'context') yield faultAt(place, messages.quoteContext(quote));
		else yield faultAt(place, messages.quoteCut(quote, found.words));
	}
};
