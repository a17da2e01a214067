import { faultAt } from '../fault.ts';
import { nobody, stretchesOf, stretchOfEntry } from '../mentions.ts';
import * as messages from '../messages.ts';
import { offsetsOf, wordEnd, wordStart } from '../unicode.ts';
import type { Rule } from './rule.ts';

/** Every form stands in the text at the beginning of a word, and is listed once by its entity. */
export const forms: Rule = function* ({ entities }, { text, placed, complete }) {
	for (const { value, at } of entities.items) {
		const listed = new Set<string>();
		for (const field of ['forms', 'misprints'] as const)
			for (const [index, form] of value[field].entries()) {
				const place = at(field, index);
				if (listed.has(form)) yield faultAt(place, messages.formTwice(form));
				listed.add(form);
				if (!complete || placed.some(({ words }) => stretchesOf(words, form).length > 0)) continue;
				const [inside] = offsetsOf(text, form);
				const word =
					inside === undefined
						? undefined
						: text.slice(wordStart(text, inside), wordEnd(text, inside + form.length));
				yield faultAt(place, messages.formNowhere(form, word));
			}
	}
};

/** Wherever a form stands that several entities list, something says which is meant. */
export const ambiguousForms: Rule = function* ({ entities }, { readings }) {
	const unsettled = new Map<string, string[]>();
	for (const reading of readings)
		for (const form of reading.unsettled)
			unsettled.set(form, [...(unsettled.get(form) ?? []), reading.sentence.item.value.id]);
	for (const [form, sentences] of unsettled) {
		const claims = entities.items.flatMap(({ value, at }) =>
			(['forms', 'misprints'] as const).flatMap((field) => {
				const index = value[field].indexOf(form);
				return index === -1 ? [] : [{ id: value.id, place: at(field, index) }];
			})
		);
		const last = claims.at(-1);
		const ids = claims.map(({ id }) => id);
		if (last) yield faultAt(last.place, messages.formUnsettled(form, ids, sentences));
	}
};

/** Every `mentions` entry speaks of words that are in its sentence, and does so once. */
export const entries: Rule = function* (_, { placed }) {
	for (const { item, words } of placed) {
		const { id, mentions } = item.value;
		const said = new Set<string>();
		for (const [index, entry] of mentions.entries()) {
			const { form, is, nth } = entry;
			const place = item.at('mentions', index, 'form');
			const stretch = stretchOfEntry(words, entry);
			if (!stretch) {
				const count = offsetsOf(words, form).length;
				if (count === 0) yield faultAt(place, messages.mentionAbsent(form, id));
				else {
					const standing = stretchesOf(words, form).length || count;
					yield faultAt(item.at('mentions', index, 'nth'), messages.mentionTooFar(form, id, standing, nth));
				}
				continue;
			}
			// Two entries may share their words, as when “they” are two parties; but “nobody” and somebody may not.
			const here = `${stretch.start} ${stretch.end}`;
			if (said.has(`${here} ${is}`) || said.has(`${here} ${nobody}`))
				yield faultAt(place, messages.mentionTwice(form, is));
			said.add(`${here} ${is}`);
		}
	}
};
