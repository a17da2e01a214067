import type { Draft, Item } from './draft.ts';
import { findQuote, type QuoteTrouble } from './evidence.ts';
import { formIndex } from './form-index.ts';
import { findMentions, formsOf } from './mentions.ts';
import { occurrencesOf } from './occurrences.ts';
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
	/** Everywhere that its words stand in the text. */
	readonly offsets: readonly number[];
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
	const { items: relations } = draft.relations;
	const occurrences = occurrencesOf(
		text,
		relations.flatMap(({ value }) => value.evidence.map(({ quote }) => quote))
	);
	const quotes = relations.flatMap((relation) =>
		relation.value.evidence.map((entry, index): PlacedQuote => {
			const offsets = occurrences.get(entry.quote) ?? [];
			const found = findQuote(text, entry, offsets);
			const sentence = 'start' in found ? holderOf(found, placed) : undefined;
			return { relation, index, entry, found, offsets, sentence };
		})
	);
	const formsIn = formIndex(formsOf(draft.entities.items.map(({ value }) => value)));
	/** The stems that stand in any sentence. */
	const standing = new Set<string>();
	const readings = placed.map((sentence) => {
		const forms = formsIn(sentence.words);
		for (const { text } of forms) standing.add(text);
		return { sentence, ...findMentions(sentence.words, forms, sentence.item.value.mentions) };
	});
	/** Whether every sentence has its place, so that what is in none of them is in none at all. */
	const complete = draft.sentences.whole && breaks.length === 0;
	return { text, breaks, placed, quotes, standing, readings, complete };
}

/** The sentence that a stretch of the text lies in whole; sentences stand in the order of the text. */
function holderOf({ start, end }: Span, placed: readonly PlacedSentence[]): PlacedSentence | undefined {
	let [low, high] = [0, placed.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((placed[middle]?.start ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	const sentence = placed[low - 1];
	return sentence && end <= sentence.end ? sentence : undefined;
}
