import type { Keys } from './keys';
import type { Spelling } from './spellings';

type KeyKind = 'key' | 'loose' | 'sound';

/** Spellings sorted by each of their keys, so that a beginning is found by halving. */
export type Lookup = Readonly<Record<KeyKind, readonly Spelling[]>>;

export function buildLookup(spellings: readonly Spelling[]): Lookup {
	const sortedBy = (kind: KeyKind) =>
		spellings.toSorted((a, b) => (a.keys[kind] < b.keys[kind] ? -1 : a.keys[kind] > b.keys[kind] ? 1 : 0));
	return { key: sortedBy('key'), loose: sortedBy('loose'), sound: sortedBy('sound') };
}

/**
 * All spellings that may be like a query, each once: those that begin with one of its keys, and those that one of its
 * keys begins with. `liken` has the last word.
 */
export function candidates(lookup: Lookup, query: Keys): Set<Spelling> {
	const found = new Set<Spelling>();
	for (const kind of ['key', 'loose', 'sound'] as const) {
		const sought = query[kind];
		if (sought === '') continue;
		for (const spelling of beginningWith(lookup, kind, sought)) found.add(spelling);
		if (kind === 'key') continue;
		for (let length = 2; length < sought.length; length++) {
			for (const spelling of exactly(lookup, kind, sought.slice(0, length))) found.add(spelling);
		}
	}
	return found;
}

/**
 * Spellings from which a query may be a slip of the keyboard away: those that sound alike in the first letter, or begin
 * with the query's second (two letters swapped, one too many in front). Other slips in a first letter are rare, and
 * to look for them would be to look at everything.
 */
export function slipCandidates(lookup: Lookup, { sound }: Keys): Spelling[] {
	const starts = new Set(sound.slice(0, 2));
	return [...starts].flatMap((start) => [...beginningWith(lookup, 'sound', start)]);
}

/** Spellings whose key begins with a text, in the order of that key. */
export function* beginningWith(lookup: Lookup, kind: KeyKind, start: string): Generator<Spelling> {
	const sorted = lookup[kind];
	for (let at = firstFrom(sorted, kind, start); at < sorted.length; at++) {
		const spelling = sorted[at];
		if (!spelling?.keys[kind].startsWith(start)) return;
		yield spelling;
	}
}

function* exactly(lookup: Lookup, kind: KeyKind, key: string): Generator<Spelling> {
	for (const spelling of beginningWith(lookup, kind, key)) {
		if (spelling.keys[kind] !== key) return;
		yield spelling;
	}
}

/** The index of the first spelling whose key is not before the one given. */
function firstFrom(sorted: readonly Spelling[], kind: KeyKind, key: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle]?.keys[kind] ?? '') < key) low = middle + 1;
		else high = middle;
	}
	return low;
}
