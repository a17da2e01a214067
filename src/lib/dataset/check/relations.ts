import { isDay, readWhen, type DateTrouble } from '../dates.ts';
import { faultAt, type Message } from '../fault.ts';
import * as messages from '../messages.ts';
import type { Dataset } from '../types.ts';
import type { Rule } from './rule.ts';

/** Every date is EDTF, exists, and lies in the period of the text. */
export const dates: Rule = function* ({ about, relations }) {
	if (!about) return;
	const { from, to } = about.period;
	if (!isDay(from) || !isDay(to) || from > to) return;
	for (const { value, at } of relations.items) {
		if (value.when === undefined) continue;
		const read = readWhen(value.when, about.period);
		if (typeof read === 'string') yield faultAt(at('when'), dateMessage(read, value.when, about.period));
	}
};

function dateMessage(trouble: DateTrouble, when: string, period: Dataset['period']): Message {
	switch (trouble) {
		case 'form':
			return messages.dateForm(when);
		case 'day':
			return messages.dateDay(when);
		case 'reversed':
			return messages.dateReversed(when);
		case 'outside':
			return messages.dateOutside(when, period.from, period.to);
	}
}

/** A tie joins two entities. */
export const selfTies: Rule = function* ({ relations }) {
	for (const { value, at } of relations.items)
		if (value.from === value.to) yield faultAt(at('to'), messages.selfTie(value.id, value.to));
};

/** No two ties say the same; one with two places in the text has two pieces of evidence. */
export const duplicateTies: Rule = function* ({ relations, ties }) {
	const undirected = new Set(ties.items.filter(({ value }) => !value.directed).map(({ value }) => value.id));
	const first = new Map<string, string>();
	for (const { value, at } of relations.items) {
		const { id, from, tie, to, when = '', mode } = value;
		const ends = undirected.has(tie) ? [from, to].toSorted() : [from, to];
		const key = [...ends, tie, when, mode].join(' ');
		const other = first.get(key);
		if (other === undefined) first.set(key, id);
		else if (other !== id) yield faultAt(at('id'), messages.duplicateTie(id, other));
	}
};

/** What is only implied says how. */
export const impliedNotes: Rule = function* ({ relations }) {
	for (const { value, at } of relations.items)
		if (value.claim === 'implied' && !value.note)
			yield faultAt(at('claim'), messages.impliedWithoutNote(value.id));
};
