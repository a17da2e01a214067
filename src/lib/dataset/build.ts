import { readWhen } from './dates.ts';
import type { Draft, Item } from './draft.ts';
import { contextOf } from './evidence.ts';
import type { Linked, PlacedQuote } from './linked.ts';
import type { RelationEntry, SentenceEntry } from './schema.ts';
import { buildTour } from './tours/build.ts';
import type { Dataset, Evidence, Mention, Point, Relation, Sentence, WholeDataset } from './types.ts';

/**
 * Builds the dataset from files without faults.
 *
 * @param canonical brings a view into its one spelling
 * @returns it with everything linked to offsets of the text, frozen all through
 * @throws when the files have faults
 */
export function buildDataset(
	draft: Draft,
	linked: Linked,
	canonical: (view: string) => string
): WholeDataset {
	const { about, text, layout } = draft;
	if (!about || text === undefined) throw new Error('A dataset is built only after the check has passed');
	const { creator, license, ...given } = about;
	const values = <T>({ items }: { items: readonly { value: T }[] }) => items.map(({ value }) => value);
	const entities = values(draft.entities);
	const telling = new Map(linked.placed.map(({ item, start }) => [item.value.id, start]));
	const quotesOf = new Map<Item<RelationEntry>, PlacedQuote[]>();
	for (const quote of linked.quotes) {
		const before = quotesOf.get(quote.relation);
		if (before) before.push(quote);
		else quotesOf.set(quote.relation, [quote]);
	}
	return freeze({
		...given,
		...(creator && { creator }),
		...(license && { license }),
		text,
		sentences: linked.placed.map(({ item, start, end }) => sentenceOf(item.value, start, end)),
		mentions: linked.readings.flatMap(({ sentence, mentions }) =>
			mentions.map(({ entity, by, misprint, ...at }): Mention => ({
				start: sentence.start + at.start,
				end: sentence.start + at.end,
				entity,
				sentence: sentence.item.value.id,
				by,
				misprint
			}))
		),
		kinds: values(draft.kinds).map(({ schema, ...kind }) => ({ ...kind, ...(schema && { schema }) })),
		families: values(draft.families),
		ties: values(draft.ties),
		entities: entities.map(({ note, wikidata, ...entity }) => ({
			...entity,
			...(note && { note }),
			...(wikidata !== undefined && { wikidata })
		})),
		relations: draft.relations.items.map((item) => {
			const evidence = (quotesOf.get(item) ?? []).map((quote) => evidenceOf(text, quote, telling));
			return relationOf(item.value, evidence, about.period);
		}),
		positions: Object.fromEntries(
			entities.flatMap(({ id }): [string, Point][] => {
				const position = layout?.get(id);
				return position ? [[id, { x: position[0], y: position[1] }]] : [];
			})
		),
		tours: draft.tours.map((tour) => buildTour(tour, about.languages, canonical))
	});
}

function sentenceOf({ id, gloss, saysNoTie, note }: SentenceEntry, start: number, end: number): Sentence {
	const paragraph = Number(/^p(\d+)/.exec(id)?.[1]);
	return { id, paragraph, start, end, gloss, ...(saysNoTie && { saysNoTie }), ...(note && { note }) };
}

function evidenceOf(
	text: string,
	{ entry, found, offsets, sentence }: PlacedQuote,
	telling: ReadonlyMap<string, number>
): Evidence {
	if (!('start' in found) || !sentence)
		throw new Error(`The quote "${entry.quote}" has no place in the text`);
	const { id, excerpt } = sentence.item.value;
	return {
		quote: entry.quote,
		...contextOf(text, found, offsets),
		start: found.start,
		end: found.end,
		sentence: id,
		excerpt: [...new Set([id, ...excerpt])].toSorted((a, b) => (telling.get(a) ?? 0) - (telling.get(b) ?? 0))
	};
}

function relationOf(
	{ when, note, ...relation }: RelationEntry,
	evidence: Evidence[],
	period: Dataset['period']
): Relation {
	const read = when === undefined ? undefined : readWhen(when, period);
	return {
		...relation,
		evidence,
		...(typeof read === 'object' && { when: read }),
		...(note && { note })
	};
}

function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) {
		Object.values(value).forEach(freeze);
		Object.freeze(value);
	}
	return value;
}
