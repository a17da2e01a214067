import { tiers, type Likeness, type Tier } from './liken';
import type { Name, Place } from './spellings';
import type { Word } from './words';

/** How much of a name the query accounts for, best first: all of it, its beginning, all its words in another order, or words inside it. */
export const whole = { all: 0, beginning: 1, words: 2, inside: 3 } as const;
export type Whole = (typeof whole)[keyof typeof whole];

/** A name that answers a query, and how well. */
export interface Found {
	readonly name: Name;
	readonly tier: Tier;
	readonly whole: Whole;
	/** What `rankOf` says of these. */
	readonly rank: number;
	/** Letters of the query that the name does not account for: endings. */
	readonly rest: number;
	/** The words that answer: a run of them, or some. */
	readonly hits: Place | ReadonlySet<Word>;
}

/**
 * Compares two answers of one type of document, the better one first: a negative number when `a` is.
 * Sentences that answer in the same way stand in the order of telling.
 */
export function compareFound(a: Found, b: Found): number {
	const rank = a.rank - b.rank;
	const order = a.name.order - b.name.order;
	if (rank !== 0 || a.name.document.type !== 'entity') return rank || order;
	return (
		a.whole - b.whole ||
		a.rest - b.rest ||
		otherSpelling(a) - otherSpelling(b) ||
		b.name.document.importance - a.name.document.importance ||
		a.name.length - b.name.length ||
		order
	);
}

/** The place of an answer's tier. A whole name in another spelling of its own script comes before mere beginnings. */
export function rankOf(tier: Tier, part: Whole, rest: number): number {
	const variant = (tier === 'loose' || tier === 'latin') && part === whole.all && rest === 0;
	return variant ? tiers.indexOf('exact') + 0.5 : tiers.indexOf(tier);
}

/** The lowest rank of answers that are alike in their first keys or wholly. */
export const rankOfPrefix = tiers.indexOf('prefix');

/** 0 for an answer by a name that an entity is shown with, 1 by any other spelling. Words inside a name count alike. */
function otherSpelling({ name, whole: part }: Found): number {
	return part === whole.inside || name.said.role === 'name' || name.said.role === 'label' ? 0 : 1;
}

/** The worse of two likenesses in tier, their endings added up: how well a name answers two words at once. */
export function both(a: Likeness, b: Likeness): Likeness {
	const tier = tiers.indexOf(a.tier) > tiers.indexOf(b.tier) ? a.tier : b.tier;
	return { tier, rest: Math.max(a.rest, 0) + Math.max(b.rest, 0) };
}
