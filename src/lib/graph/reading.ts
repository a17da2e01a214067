import type { Dataset, Mention, Sentence, Span } from '$lib/dataset/types';
import { sentenceRuns } from '$lib/text/excerpt';
import { say } from '$lib/text/prose';
import type { Graph } from './build';
import { inOrder } from './order';
import type { SentenceSheet } from './sheet';

/** A sentence in its place in the text. */
export interface ReadSentence extends SentenceSheet {
	/** The ties that its words prove, in the order of telling. */
	readonly ties: readonly string[];
	/** Why no tie is drawn from it, where none is. */
	readonly saysNoTie?: string;
}

export interface Paragraph {
	/** Counted from 1. */
	readonly number: number;
	readonly sentences: readonly ReadSentence[];
}

/**
 * The whole text by paragraphs, names linked and evidence marked.
 *
 * @param graph whose ties' evidence is marked: all of them, or what is visible
 * @param lang one of the dataset's languages
 */
export function readText(dataset: Dataset, graph: Graph, lang: string): Paragraph[] {
	const mentions = grouped(dataset.mentions, ({ sentence }) => sentence);
	const evidence = inOrder(graph, graph.edges()).flatMap((tie) =>
		graph
			.getEdgeAttribute(tie, 'relation')
			.evidence.map(({ start, end, sentence }) => ({ start, end, sentence, relation: tie }))
	);
	const proved = grouped(evidence, ({ sentence }) => sentence);
	const read = (sentence: Sentence): ReadSentence => ({
		id: sentence.id,
		runs: sentenceRuns(dataset.text, sentence, mentions.get(sentence.id) ?? [], evidence),
		gloss: sentence.gloss,
		ties: [...new Set(proved.get(sentence.id)?.map(({ relation }) => relation))],
		...(sentence.note && { note: say(sentence.note, lang) }),
		...(sentence.saysNoTie && { saysNoTie: say(sentence.saysNoTie, lang) })
	});
	return [...grouped(dataset.sentences, ({ paragraph }) => paragraph)].map(([number, sentences]) => ({
		number,
		sentences: sentences.map(read)
	}));
}

/** A tie drawn over the text: from one mention of an entity to the nearest one of its other end. */
export interface TieInText {
	readonly tie: string;
	readonly from: Mention;
	readonly to: Mention;
	/** Whether the tie itself leads that way. */
	readonly forwards: boolean;
}

/**
 * The ties that the sentence of a mention proves and that tie what it mentions. A tie whose other end has no mention in
 * the sentence, nor in those that a reader needs to understand it, is left out.
 *
 * @param graph what is visible
 * @param mentions of the whole text
 */
export function tiesAt(graph: Graph, mentions: readonly Mention[], at: Mention): TieInText[] {
	if (!graph.hasNode(at.entity)) return [];
	return inOrder(graph, graph.edges(at.entity)).flatMap((tie) => {
		const { evidence } = graph.getEdgeAttribute(tie, 'relation');
		const here = evidence.filter(({ sentence }) => sentence === at.sentence);
		const needed = new Set(here.flatMap(({ excerpt }) => excerpt));
		const other = graph.opposite(at.entity, tie);
		const elsewhere = (mention: Mention) => Number(mention.sentence !== at.sentence);
		const away = (mention: Mention) => Math.abs(mention.start - at.start);
		const [to] = mentions
			.filter((mention) => mention.entity === other && needed.has(mention.sentence) && !overlap(mention, at))
			.toSorted((a, b) => elsewhere(a) - elsewhere(b) || away(a) - away(b));
		return to ? [{ tie, from: at, to, forwards: graph.source(tie) === at.entity }] : [];
	});
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function grouped<T, K>(things: readonly T[], key: (thing: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const thing of things) {
		const group = groups.get(key(thing));
		if (group) group.push(thing);
		else groups.set(key(thing), [thing]);
	}
	return groups;
}
