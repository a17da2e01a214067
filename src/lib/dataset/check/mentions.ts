import { faultAt, type Place } from '../fault.ts';
import { nobody, stretchesOf, stretchOfEntry } from '../mentions.ts';
import * as messages from '../messages.ts';
import { offsetsOf, wordEnd, wordStart } from '../unicode.ts';
import type { Rule } from './rule.ts';

/** Every form stands in the text at the beginning of a word, and is listed once by its entity. */
export const forms: Rule = function* ({ entities }, { text, standing, complete }) {
	for (const { value, at } of entities.items) {
		const listed = new Set<string>();
		for (const field of ['forms', 'misprints'] as const)
			for (const [index, form] of value[field].entries()) {
				if (listed.has(form)) yield faultAt(at(field, index), messages.formTwice(form));
				listed.add(form);
				if (!complete || standing.has(form)) continue;
				const inside = text.indexOf(form);
				const word =
					inside === -1
						? undefined
						: text.slice(wordStart(text, inside), wordEnd(text, inside + form.length));
				yield faultAt(at(field, index), messages.formNowhere(form, word));
			}
	}
};

/** Wherever a form stands that several entities list, something says which is meant. */
export const ambiguousForms: Rule = function* ({ entities }, { readings }) {
	const unsettled = new Map<string, Unsettled>();
	for (const reading of readings)
		for (const form of reading.unsettled) {
			const known = unsettled.get(form) ?? { ids: [], sentences: [], last: undefined };
			known.sentences.push(reading.sentence.item.value.id);
			unsettled.set(form, known);
		}
	if (unsettled.size === 0) return;
	for (const { value, at } of entities.items)
		for (const field of ['forms', 'misprints'] as const)
			for (const form of new Set(value[field])) {
				const known = unsettled.get(form);
				known?.ids.push(value.id);
				if (known) known.last = () => at(field, value[field].indexOf(form));
			}
	for (const [form, { ids, sentences, last }] of unsettled)
		if (last) yield faultAt(last(), messages.formUnsettled(form, ids, sentences));
};

/** A form that nothing settles: who lists it, where it stands so, and where it is listed last. */
interface Unsettled {
	readonly ids: string[];
	readonly sentences: string[];
	last: (() => Place) | undefined;
}

/** Every `mentions` entry speaks of words that are in its sentence, and does so once. */
export const entries: Rule = function* (_, { placed }) {
	for (const { item, words } of placed) {
		const { id, mentions } = item.value;
		const said = new Set<string>();
		for (const [index, entry] of mentions.entries()) {
			const { form, is, nth } = entry;
			const place = () => item.at('mentions', index, 'form');
			const stretch = stretchOfEntry(words, entry);
			if (!stretch) {
				const count = offsetsOf(words, form).length;
				if (count === 0) yield faultAt(place(), messages.mentionAbsent(form, id));
				else {
					const standing = stretchesOf(words, form).length || count;
					yield faultAt(item.at('mentions', index, 'nth'), messages.mentionTooFar(form, id, standing, nth));
				}
				continue;
			}
			// Two entries may share their words, as when “they” are two parties; but “nobody” and somebody may not.
			const here = `${stretch.start} ${stretch.end}`;
			if (said.has(`${here} ${is}`) || said.has(`${here} ${nobody}`))
				yield faultAt(place(), messages.mentionTwice(form, is));
			said.add(`${here} ${is}`);
		}
	}
};
