import type { Dataset, Evidence, Relation } from './types';

/** Where evidence begins and ends, how long the words before and after it are, its sentence's place among all, and those of its excerpt. */
type Folded = readonly number[];

/** A dataset on its way to a page, with places in the text where there were its words. */
export interface Wire {
	readonly rest: Omit<Dataset, 'relations'>;
	readonly relations: readonly (Omit<Relation, 'evidence'> & { readonly evidence: readonly Folded[] })[];
}

/**
 * Folds a dataset for its way to a page: the text is in it, so that the words of evidence need not be there twice.
 *
 * @returns null for anything else, and for a dataset whose evidence is not in its text, as parts of large ones are
 */
export function fold(value: unknown): Wire | null {
	if (!isDataset(value)) return null;
	const { relations, ...rest } = value;
	const { text, sentences } = rest;
	const order = new Map(sentences.map(({ id }, place) => [id, place]));
	const foldOne = ({ quote, prefix, suffix, start, end, sentence, excerpt }: Evidence): Folded | null => {
		const places = [sentence, ...excerpt].map((id) => order.get(id) ?? -1);
		const around = text.slice(Math.max(0, start - prefix.length), end + suffix.length);
		if (around !== prefix + quote + suffix || quote.length !== end - start || places.includes(-1))
			return null;
		return [start, end, prefix.length, suffix.length, ...places];
	};
	const folded = relations.map((relation) => ({
		...relation,
		evidence: relation.evidence.map(foldOne).filter((one) => one !== null)
	}));
	const lost = folded.some(({ evidence }, place) => evidence.length !== relations[place]?.evidence.length);
	return lost ? null : { rest, relations: folded };
}

/** The dataset that was folded. */
export function unfold({ rest, relations }: Wire): Dataset {
	const { text, sentences } = rest;
	const idAt = (place: number) => sentences[place]?.id ?? '';
	const unfoldOne = ([
		start = 0,
		end = 0,
		before = 0,
		after = 0,
		sentence = 0,
		...excerpt
	]: Folded): Evidence => ({
		quote: text.slice(start, end),
		prefix: text.slice(start - before, start),
		suffix: text.slice(end, end + after),
		start,
		end,
		sentence: idAt(sentence),
		excerpt: excerpt.map(idAt)
	});
	return {
		...rest,
		relations: relations.map((relation) => ({ ...relation, evidence: relation.evidence.map(unfoldOne) }))
	};
}

function isDataset(value: unknown): value is Dataset {
	return (
		typeof value === 'object' &&
		value !== null &&
		['text', 'sentences', 'relations', 'entities'].every((part) => part in value)
	);
}
