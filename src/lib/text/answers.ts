import type { Span } from '$lib/dataset/types';
import type { Best } from './best';
import type { Keys } from './keys';
import { liken, likenSlips, tiers, type Likeness } from './liken';
import { candidates, slipCandidates, type Lookup } from './lookup';
import type { Query } from './query';
import { both, rankOf, whole, type Found } from './rank';
import type { Name, Place, Spelling } from './spellings';
import type { Word } from './words';

type Compare = (query: Keys, name: Keys) => Likeness | undefined;

const likenWithSlips: Compare = (query, name) => liken(query, name) ?? likenSlips(query, name);

/**
 * Offers every name that answers a query and may be among the best: one in which the query stands as a phrase, and one
 * that has all its words in any order.
 *
 * @param slips whether one slip of the keyboard a word is forgiven
 */
export function answer(lookup: Lookup, query: Query, slips: boolean, best: Best): void {
	const compare = slips ? likenWithSlips : liken;
	const mayBeLike = slips ? slipCandidates : candidates;
	const eachLike = (keys: Keys, use: (spelling: Spelling, likeness: Likeness) => void) => {
		for (const { spellings, from, to, lesser } of mayBeLike(lookup, keys)) {
			if (lesser && best.isSettled) continue;
			for (let at = from; at < to; at++) {
				const spelling = spellings[at];
				const likeness = spelling && compare(keys, spelling.keys);
				if (likeness) use(spelling, likeness);
			}
		}
	};

	eachLike(query.phrase, (spelling, likeness) => {
		if (!endsInLastWord(likeness, query)) return;
		for (const place of spelling.places) best.offer(foundPhrase(place, likeness));
	});
	if (isOneWord(query)) return;
	const [rarest] = query.words;
	if (!rarest) return;
	const names = new Set<Name>();
	eachLike(rarest, ({ places }) => {
		for (const { name } of places) names.add(name);
	});
	for (const name of names) {
		const found = foundWords(query, name, compare);
		if (found) best.offer(found);
	}
}

/** Only the last word of a phrase may go on where the name ends; else "Kerensky somewhere" would answer to Kerensky. */
function endsInLastWord({ tier, rest }: Likeness, query: Query): boolean {
	if (isOneWord(query) || rest <= 0) return true;
	return tier !== 'near' && rest < (tier === 'loose' ? query.last.loose : query.last.sound).length;
}

const isOneWord = ({ phrase, last }: Query): boolean => phrase.key === last.key;

function foundPhrase(place: Place, likeness: Likeness): Found {
	const { name, from, to } = place;
	const all = from === 0 && to === name.words.length && likeness.rest >= 0;
	const part = all ? whole.all : from === 0 && likeness.rest <= 0 ? whole.beginning : whole.inside;
	const tier = likeness.tier === 'exact' && !all ? 'prefix' : likeness.tier;
	const rest = Math.max(likeness.rest, 0);
	return { name, tier, whole: part, rank: rankOf(tier, part, rest), rest, hits: place };
}

function foundWords(query: Query, name: Name, compare: Compare): Found | undefined {
	const hasAll = query.words.every((sought) => name.keys.some((keys) => compare(sought, keys)));
	if (!hasAll) return undefined;
	const found = query.words.map((sought) => bestWord(sought, name, compare));
	const likeness = found.map((hit) => hit.likeness).reduce(both);
	const hits = new Set(found.map(({ word }) => word));
	const all = likeness.tier === 'exact' && hits.size === name.words.length;
	const tier = likeness.tier === 'exact' ? 'prefix' : likeness.tier;
	const part = all ? whole.words : whole.inside;
	const rest = Math.max(likeness.rest, 0);
	return { name, tier, whole: part, rank: rankOf(tier, part, rest), rest, hits };
}

/** The word of a name that is most like the word sought, the first of several. */
function bestWord(sought: Keys, name: Name, compare: Compare) {
	const alike = name.words.flatMap((word, at) => {
		const keys = name.keys[at];
		const likeness = keys && compare(sought, keys);
		return likeness ? [{ word, likeness }] : [];
	});
	return alike.reduce((best, other) =>
		tiers.indexOf(other.likeness.tier) < tiers.indexOf(best.likeness.tier) ? other : best
	);
}

/** Where in a name's text the words stand that answer. */
export function spansOf({ name, hits }: Found, query: Query): Span[] {
	let left = query.phrase.key.length;
	const reached = ({ key }: Word) => (left -= key.length) + key.length > 0;
	const words =
		'has' in hits
			? name.words.filter((word) => hits.has(word))
			: name.words.slice(hits.from, hits.to).filter(reached);
	return words.map(({ start, end }) => ({ start, end }));
}
