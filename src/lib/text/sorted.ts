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

/** Sorts spellings by one of their keys. */
export function sortBy(spellings: readonly Spelling[], kind: KeyKind): Sorted {
	const steps = sortSteps(spellings, kind);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** How many spellings are sorted or merged in one step: a few milliseconds' work on a slow machine. */
const inOneStep = 500;

/** Sorts spellings by one of their keys in many short steps: parts of them, and then ever two of these into one. */
export function* sortSteps(spellings: readonly Spelling[], kind: KeyKind): Generator<void, Sorted> {
	let parts: Spelling[][] = [];
	for (let from = 0; from < spellings.length; from += inOneStep) {
		const part = spellings.slice(from, from + inOneStep);
		parts.push(part.sort((a, b) => (a.keys[kind] < b.keys[kind] ? -1 : a.keys[kind] > b.keys[kind] ? 1 : 0)));
		yield;
	}
	while (parts.length > 1) {
		const merged: Spelling[][] = [];
		for (let at = 0; at < parts.length; at += 2) {
			merged.push(yield* mergeSteps(parts[at] ?? [], parts[at + 1] ?? [], kind));
		}
		parts = merged;
	}
	const [sorted = []] = parts;
	return { spellings: sorted, keys: sorted.map(({ keys }) => keys[kind]) };
}

/** Two sorted lists in one; of equal spellings those of the first come first. */
function* mergeSteps(
	a: readonly Spelling[],
	b: readonly Spelling[],
	kind: KeyKind
): Generator<void, Spelling[]> {
	const merged: Spelling[] = [];
	let inB = 0;
	for (const one of a) {
		for (let other = b[inB]; other && other.keys[kind] < one.keys[kind]; other = b[++inB]) {
			if (merged.push(other) % inOneStep === 0) yield;
		}
		if (merged.push(one) % inOneStep === 0) yield;
	}
	for (const other of b.slice(inB)) merged.push(other);
	return merged;
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
