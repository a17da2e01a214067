import type { Draft, Item } from './draft.ts';
import { findQuote, type QuoteTrouble } from './evidence.ts';
import { findMentions, formsOf } from './mentions.ts';
import type { EvidenceEntry, RelationEntry, SentenceEntry } from './schema.ts';
import { placeSentences } from './sentences.ts';
import type { Span } from './types.ts';

/** A sentence with its stretch of the text. */
export interface PlacedSentence extends Span {
	readonly item: Item<SentenceEntry>;
	/** As it stands in the text. */
	readonly words: string;
}

/** One quote of a relation, looked up in the text. */
export interface PlacedQuote {
	readonly relation: Item<RelationEntry>;
	readonly index: number;
	readonly entry: EvidenceEntry;
	readonly found: Span | QuoteTrouble;
	/** The sentence that holds it, when one does. */
	readonly sentence: PlacedSentence | undefined;
}

/** What the text says about the draft: where sentences and quotes stand, and who is mentioned. */
export type Linked = ReturnType<typeof linkToText>;

/** Looks up sentences, quotes and mentions in the text. Without a text nothing is found. */
export function linkToText(draft: Draft) {
	const text = draft.text ?? '';
	const { items } = draft.sentences;
	const { spans, breaks } = placeSentences(
		text,
		items.map(({ value }) => value.text)
	);
	const placed = items.flatMap((item, index): PlacedSentence[] => {
		const span = spans[index];
		return span ? [{ ...span, item, words: text.slice(span.start, span.end) }] : [];
	});
	const quotes = draft.relations.items.flatMap((relation) =>
		relation.value.evidence.map((entry, index): PlacedQuote => {
			const found = findQuote(text, entry);
			const sentence =
				'start' in found
					? placed.find(({ start, end }) => start <= found.start && found.end <= end)
					: undefined;
			return { relation, index, entry, found, sentence };
		})
	);
	const forms = formsOf(draft.entities.items.map(({ value }) => value));
	const readings = placed.map((sentence) => ({
		sentence,
		...findMentions(sentence.words, forms, sentence.item.value.mentions)
	}));
	/** Whether every sentence has its place, so that what is in none of them is in none at all. */
	const complete = draft.sentences.whole && breaks.length === 0;
	return { text, breaks, placed, quotes, forms, readings, complete };
}
