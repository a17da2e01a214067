import type { Keys } from './keys';
import { beginningWith, endsOf, goOn, wholeOf, type KeyKind, type Sorted, type Stretch } from './sorted';
import type { Spelling } from './spellings';

/** Spellings sorted by each of their keys, so that a beginning is found by halving. */
export type Lookup = Readonly<Record<KeyKind, Sorted>>;

/**
 * All spellings that may be like a query, each once: those that begin with one of its keys, and those that one of its
 * keys begins with. `liken` has the last word.
 */
export function candidates(lookup: Lookup, query: Keys): Set<Spelling> {
	const found = new Set<Spelling>();
	for (const kind of ['key', 'loose', 'sound'] as const) {
		const sought = query[kind];
		if (sought === '') continue;
		const sorted = lookup[kind];
		addAll(found, sorted, beginningWith(sorted, sought));
		if (kind === 'key') continue;
		let stretch = wholeOf(sorted);
		for (let length = 1; length < sought.length && stretch.from < stretch.to; length++) {
			stretch = goOn(sorted, stretch, sought.charCodeAt(length - 1));
			if (length > 1) addAll(found, sorted, endsOf(sorted, stretch));
		}
	}
	return found;
}

/**
 * Spellings from which a query may be a slip of the keyboard away: those that sound alike in the first letter, or begin
 * with the query's second (two letters swapped, one too many in front). Other slips in a first letter are rare, and
 * to look for them would be to look at everything.
 */
export function slipCandidates({ sound }: Lookup, query: Keys): Spelling[] {
	return [...new Set(query.sound.slice(0, 2))].flatMap((start) => {
		const { from, to } = beginningWith(sound, start);
		return sound.spellings.slice(from, to);
	});
}

function addAll(found: Set<Spelling>, { spellings }: Sorted, { from, to }: Stretch): void {
	for (const spelling of spellings.slice(from, to)) found.add(spelling);
}
