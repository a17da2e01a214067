import type { Span } from '$lib/dataset/types';
import type { Keys } from './keys';
import { liken, likenSlips, tiers, type Likeness } from './liken';
import { candidates, slipCandidates, type Lookup } from './lookup';
import type { Query } from './query';
import { both, type Found } from './rank';
import type { Name, Place, Spelling } from './spellings';
import type { Word } from './words';

type Compare = (query: Keys, name: Keys) => Likeness | undefined;

const likenWithSlips: Compare = (query, name) => liken(query, name) ?? likenSlips(query, name);

/**
 * Every name that answers a query: one in which the query stands as a phrase, and one that has all its words in any order.
 *
 * @param slips whether one slip of the keyboard a word is forgiven
 */
export function* answers(lookup: Lookup, query: Query, slips: boolean): Generator<Found> {
	const compare = slips ? likenWithSlips : liken;
	const mayBeLike = (keys: Keys): Iterable<Spelling> =>
		slips ? slipCandidates(lookup, keys) : candidates(lookup, keys);
	for (const spelling of mayBeLike(query.phrase)) {
		const likeness = compare(query.phrase, spelling.keys);
		if (!likeness || !endsInLastWord(likeness, query)) continue;
		for (const place of spelling.places) yield foundPhrase(query, place, likeness);
	}
	const [rarest] = query.words;
	if (!rarest || isOneWord(query)) return;
	const names = new Set<Name>();
	for (const spelling of mayBeLike(rarest)) {
		if (compare(rarest, spelling.keys)) for (const { name } of spelling.places) names.add(name);
	}
	for (const name of names) {
		const found = foundWords(query, name, compare);
		if (found) yield found;
	}
}

/** Only the last word of a phrase may go on where the name ends; else "Kerensky somewhere" would answer to Kerensky. */
function endsInLastWord({ tier, rest }: Likeness, query: Query): boolean {
	if (isOneWord(query) || rest <= 0) return true;
	return tier !== 'near' && rest < (tier === 'loose' ? query.last.loose : query.last.sound).length;
}

const isOneWord = ({ phrase, last }: Query): boolean => phrase.key === last.key;

function foundPhrase(query: Query, { name, from, to }: Place, { tier, rest }: Likeness): Found {
	const whole = from === 0 && to === name.words.length && rest >= 0;
	return {
		name,
		tier: tier === 'exact' && !whole ? 'prefix' : tier,
		whole: whole ? 'all' : from === 0 && rest <= 0 ? 'beginning' : 'inside',
		rest: Math.max(rest, 0),
		spans: () => {
			let left = query.phrase.key.length;
			const reached = ({ key }: Word) => (left -= key.length) + key.length > 0;
			return name.words.slice(from, to).filter(reached).map(spanOf);
		}
	};
}

function foundWords(query: Query, name: Name, compare: Compare): Found | undefined {
	const hits = new Set<Word>();
	let likeness: Likeness = { tier: 'exact', rest: 0 };
	for (const sought of query.words) {
		const hit = bestWord(sought, name, compare);
		if (!hit) return undefined;
		likeness = both(likeness, hit.likeness);
		hits.add(hit.word);
	}
	const whole = likeness.tier === 'exact' && hits.size === name.words.length;
	return {
		name,
		tier: likeness.tier === 'exact' ? 'prefix' : likeness.tier,
		whole: whole ? 'words' : 'inside',
		rest: likeness.rest,
		spans: () => name.words.filter((word) => hits.has(word)).map(spanOf)
	};
}

/** The word of a name that is most like the word sought, the first of several. */
function bestWord(sought: Keys, name: Name, compare: Compare) {
	let best: { word: Word; likeness: Likeness } | undefined;
	for (const [at, word] of name.words.entries()) {
		const likeness = name.keys[at] && compare(sought, name.keys[at]);
		if (likeness && (!best || tiers.indexOf(likeness.tier) < tiers.indexOf(best.likeness.tier))) {
			best = { word, likeness };
		}
	}
	return best;
}

const spanOf = ({ start, end }: Word): Span => ({ start, end });
