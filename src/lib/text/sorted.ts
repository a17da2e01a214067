import type { Spelling } from './spellings';

export type KeyKind = 'key' | 'loose' | 'sound';

/** Spellings in the order of one of their keys, and those keys. */
export interface Sorted {
	readonly spellings: readonly Spelling[];
	readonly keys: readonly string[];
}

/** A stretch of a sorted list, `to` left out, whose keys are alike in their first letters (UTF-16 units): `depth` of them. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly depth: number;
}

export function sortBy(spellings: readonly Spelling[], kind: KeyKind): Sorted {
	const keyOf = ({ keys }: Spelling): string => keys[kind];
	const sorted = spellings.toSorted((one, other) => {
		const a = keyOf(one);
		const b = keyOf(other);
		return a < b ? -1 : a > b ? 1 : 0;
	});
	return { spellings: sorted, keys: sorted.map(keyOf) };
}

export const wholeOf = ({ keys }: Sorted): Stretch => ({ from: 0, to: keys.length, depth: 0 });

/** The part of a stretch whose keys go on with a letter. */
export function goOn({ keys }: Sorted, { from, to, depth }: Stretch, letter: number): Stretch {
	const start = firstFrom(keys, from, to, depth, letter);
	return { from: start, to: firstFrom(keys, start, to, depth, letter + 1), depth: depth + 1 };
}

/** The part of a stretch whose keys end here; they stand first in it. */
export function endsOf({ keys }: Sorted, { from, to, depth }: Stretch): Stretch {
	return { from, to: firstFrom(keys, from, to, depth, 0), depth };
}

/** The keys that begin with a text. */
export function beginningWith(sorted: Sorted, start: string): Stretch {
	let stretch = wholeOf(sorted);
	for (let at = 0; at < start.length && stretch.from < stretch.to; at++) {
		stretch = goOn(sorted, stretch, start.charCodeAt(at));
	}
	return stretch;
}

/** The place of the first key whose letter at a depth is not before the one given. A key that ends there has none, which is before all. */
function firstFrom(keys: readonly string[], from: number, to: number, depth: number, letter: number): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >> 1;
		const key = keys[middle] ?? '';
		if (key.length > depth && key.charCodeAt(depth) >= letter) high = middle;
		else low = middle + 1;
	}
	return low;
}
