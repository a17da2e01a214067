import { mentionMeans, type Dataset, type Evidence, type Mention, type Relation } from './types';

/** A row of numbers; -1 stands for what is not there. */
type Row = readonly number[];

/** A dataset on its way to a page, with places in its lists and in the text where there were ids and words. */
export interface Wire {
	readonly rest: Omit<Dataset, 'relations' | 'mentions' | 'positions'>;
	/** The places of a relation's two ends and of its type are those of `ends`: from, tie, to. */
	readonly relations: readonly (Omit<Relation, 'from' | 'tie' | 'to' | 'evidence'> & {
		readonly ends: Row;
		/** Where it begins and ends, how long the words before and after it are, its sentence, and those of its excerpt. */
		readonly evidence: readonly Row[];
	})[];
	/** Beginning, length, entity, sentence, by what means, and 1 for a misprint. */
	readonly mentions: readonly Row[];
	/** Of each entity that has a position: its place, x and y. */
	readonly positions: readonly Row[];
}

/**
 * Folds a dataset for its way to a page: its text and its lists are in it, so that words and ids need not be there twice.
 *
 * @returns null for anything else, and for a dataset that speaks of what is not in it, as parts of large ones do
 */
export function fold(value: unknown): Wire | null {
	if (!isDataset(value)) return null;
	const { relations, mentions, positions, ...rest } = value;
	const placeOf = (list: readonly { readonly id: string }[]) => {
		const places = new Map(list.map(({ id }, place) => [id, place]));
		return (id: string) => places.get(id) ?? -1;
	};
	const [entity, tie, sentence] = [placeOf(rest.entities), placeOf(rest.ties), placeOf(rest.sentences)];
	const foldEvidence = (one: Evidence): Row => {
		const { quote, prefix, suffix, start, end } = one;
		const around = rest.text.slice(Math.max(0, start - prefix.length), end + suffix.length);
		const told = around === prefix + quote + suffix && quote.length === end - start;
		const place = told ? start : -1;
		return [place, end, prefix.length, suffix.length, ...[one.sentence, ...one.excerpt].map(sentence)];
	};
	const wire: Wire = {
		rest,
		relations: relations.map(({ from, tie: type, to, evidence, ...relation }) => ({
			...relation,
			ends: [entity(from), tie(type), entity(to)],
			evidence: evidence.map(foldEvidence)
		})),
		mentions: mentions.map((mention) => [
			mention.start,
			mention.end - mention.start,
			entity(mention.entity),
			sentence(mention.sentence),
			mentionMeans.indexOf(mention.by),
			Number(mention.misprint)
		]),
		positions: Object.entries(positions).map(([id, { x, y }]) => [entity(id), x, y])
	};
	const places = [
		...wire.relations.flatMap(({ ends, evidence }) => [...ends, ...evidence.flat()]),
		...wire.mentions.flat(),
		...wire.positions.map(([place = -1]) => place)
	];
	return places.includes(-1) ? null : wire;
}

/** The dataset that was folded. */
export function unfold({ rest, relations, mentions, positions }: Wire): Dataset {
	const { text, sentences, entities, ties } = rest;
	const idIn = (list: readonly { readonly id: string }[], place: number | undefined) =>
		list[place ?? -1]?.id ?? '';
	const unfoldEvidence = ([
		start = 0,
		end = 0,
		before = 0,
		after = 0,
		sentence,
		...excerpt
	]: Row): Evidence => ({
		quote: text.slice(start, end),
		prefix: text.slice(start - before, start),
		suffix: text.slice(end, end + after),
		start,
		end,
		sentence: idIn(sentences, sentence),
		excerpt: excerpt.map((place) => idIn(sentences, place))
	});
	const unfoldMention = ([start = 0, length = 0, entity, sentence, by = 0, misprint]: Row): Mention => ({
		start,
		end: start + length,
		entity: idIn(entities, entity),
		sentence: idIn(sentences, sentence),
		by: mentionMeans[by] ?? 'name',
		misprint: misprint === 1
	});
	return {
		...rest,
		relations: relations.map(({ ends: [from, tie, to], evidence, ...relation }) => ({
			...relation,
			from: idIn(entities, from),
			tie: idIn(ties, tie),
			to: idIn(entities, to),
			evidence: evidence.map(unfoldEvidence)
		})),
		mentions: mentions.map(unfoldMention),
		positions: Object.fromEntries(
			positions.map(([entity, x = 0, y = 0]) => [idIn(entities, entity), { x, y }])
		)
	};
}

function isDataset(value: unknown): value is Dataset {
	return (
		typeof value === 'object' &&
		value !== null &&
		['text', 'sentences', 'relations', 'entities', 'ties', 'mentions', 'positions'].every(
			(part) => part in value
		)
	);
}
