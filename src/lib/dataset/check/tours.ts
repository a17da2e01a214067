import { faultAt, type Fault } from '../fault.ts';
import * as messages from '../tours/messages.ts';
import type { Named, ReadViews } from '../tours/views.ts';
import type { Draft } from '../draft.ts';
import type { Rule } from './rule.ts';

/** Every tour is told in both languages, with the same steps. */
export const tourPairs: Rule = function* ({ tours, languages }) {
	if (!languages) return;
	for (const { id, gloss, source } of tours) {
		const first = gloss ?? source;
		if (!first) continue;
		if (!gloss || !source) {
			const [language, other] = gloss
				? [languages.source, `tours/${id}.${languages.source}.md`]
				: [languages.gloss, `tours/${id}.md`];
			yield faultAt({ file: first.file, line: 1, column: 1 }, messages.tourAlone(language, other));
			continue;
		}
		if (!gloss.whole || !source.whole) continue;
		if (source.steps.length !== gloss.steps.length) {
			const at = source.steps.at(-1)?.place ?? { file: source.file, line: 1, column: 1 };
			yield faultAt(at, messages.stepCounts(source.steps.length, gloss.steps.length, gloss.file));
			continue;
		}
		for (const [index, { view, place }] of source.steps.entries()) {
			const other = gloss.steps[index]?.view ?? '';
			if (view !== other) yield faultAt(place, messages.stepDiffers(view, other, gloss.file));
		}
	}
};

/** Every view that tours link to shows what it says. */
export function* tourViews(draft: Draft, read: ReturnType<ReadViews>): Iterable<Fault> {
	for (const { gloss, source } of draft.tours)
		for (const { view, place } of [gloss, source].flatMap((told) => told?.links ?? []))
			for (const { parameter, value, why } of read(view).dropped)
				yield faultAt(place, messages.viewDropped(parameter, value, why));
}

/** What views may name; undefined while names may be missing, so that nothing can be said of views. */
export function namedBy(draft: Draft): Named | undefined {
	const { languages, entities, relations, sentences, kinds, families, ties } = draft;
	const lists = [entities, relations, sentences, kinds, families, ties];
	if (!languages || lists.some(({ whole }) => !whole)) return undefined;
	const values = <T>({ items }: { items: readonly { value: T }[] }) => items.map(({ value }) => value);
	return {
		languages,
		entities: values(entities),
		relations: values(relations),
		sentences: values(sentences),
		kinds: values(kinds),
		families: values(families),
		ties: values(ties)
	};
}
