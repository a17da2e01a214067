import type { MentionEntry } from './schema.ts';
import type { MentionMeans, Span } from './types.ts';
import { atWordStart, offsetsOf, wordEnd } from './unicode.ts';

/** What a `mentions` entry says when the form names nobody. */
export const nobody = 'none';

/** A stem as the text spells an entity's name. */
export interface Form {
	readonly text: string;
	readonly entity: string;
	readonly misprint: boolean;
}

/** A mention in one sentence; offsets are into the sentence. */
interface FoundMention extends Span {
	readonly entity: string;
	readonly by: MentionMeans;
	readonly misprint: boolean;
}

interface Names {
	readonly id: string;
	readonly forms: readonly string[];
	readonly misprints: readonly string[];
}

/** All stems of all entities. */
export function formsOf(entities: readonly Names[]): Form[] {
	return entities.flatMap(({ id, forms, misprints }) => [
		...forms.map((text) => ({ text, entity: id, misprint: false })),
		...misprints.map((text) => ({ text, entity: id, misprint: true }))
	]);
}

/** Where a stem stands in a sentence: each time from the beginning of a word to its end, ending included. */
export function stretchesOf(sentence: string, form: string): Span[] {
	return offsetsOf(sentence, form)
		.filter((start) => atWordStart(sentence, start))
		.map((start) => ({ start, end: wordEnd(sentence, start + form.length) }));
}

/**
 * The words that a `mentions` entry speaks of. A form that begins no word is looked for inside words too (a verb or a
 * name that the text has run together with the word before).
 *
 * @returns undefined when the form does not stand in the sentence as often as `nth` says
 */
export function stretchOfEntry(sentence: string, { form, nth }: MentionEntry): Span | undefined {
	const stretches = stretchesOf(sentence, form);
	if (stretches.length > 0) return stretches[nth - 1];
	const start = offsetsOf(sentence, form)[nth - 1];
	return start === undefined ? undefined : { start, end: wordEnd(sentence, start + form.length) };
}

/**
 * Finds all mentions of a sentence by longest match: entries first, then stems, the longest stretch of words before
 * shorter ones. What crosses an earlier one, or is the same stretch, is left out. A stretch inside a longer one is a
 * mention of its own when it is another entity's.
 *
 * @returns mentions in the order of the text, an outer one before those inside it; and the forms that several entities
 *   list and that nothing settles in this sentence
 */
export function findMentions(sentence: string, forms: readonly Form[], entries: readonly MentionEntry[]) {
	const taken: FoundMention[] = entries.flatMap((entry) => {
		const stretch = stretchOfEntry(sentence, entry);
		return stretch ? [{ ...stretch, entity: entry.is, by: entry.by, misprint: entry.misprint }] : [];
	});
	const unsettled = new Set<string>();
	for (const { start, end, form, claimants } of candidates(sentence, forms)) {
		if (taken.some((other) => crosses(other, { start, end }))) continue;
		const around = taken.filter((other) => other.start <= start && end <= other.end);
		if (claimants.some(({ entity }) => around.some((other) => other.entity === entity))) continue;
		const [only, ...others] = claimants;
		if (!only || others.length > 0) unsettled.add(form);
		else taken.push({ start, end, entity: only.entity, by: 'name', misprint: only.misprint });
	}
	const mentions = taken
		.filter(({ entity }) => entity !== nobody)
		.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1));
	return { mentions, unsettled: [...unsettled] };
}

/** Overlaps in part or is the same stretch. */
const crosses = (a: Span, b: Span): boolean =>
	a.start < b.end && b.start < a.end && !strictlyInside(a, b) && !strictlyInside(b, a);

const strictlyInside = (inner: Span, outer: Span): boolean =>
	outer.start <= inner.start &&
	inner.end <= outer.end &&
	!(outer.start === inner.start && outer.end === inner.end);

/** Every stretch at which a stem stands, with the entities that list the stem; longest stretch first, then longest stem. */
function candidates(sentence: string, forms: readonly Form[]) {
	const byText = new Map<string, Form[]>();
	for (const form of forms) {
		const same = byText.get(form.text) ?? [];
		if (!same.some(({ entity }) => entity === form.entity)) byText.set(form.text, [...same, form]);
	}
	return [...byText]
		.flatMap(([form, claimants]) =>
			stretchesOf(sentence, form).map((stretch) => ({ ...stretch, form, claimants }))
		)
		.toSorted(
			(a, b) => b.end - b.start - (a.end - a.start) || b.form.length - a.form.length || a.start - b.start
		);
}
