import type { Keys } from './keys';
import { oneEditAway } from './slips';
import { beginningWith, endsOf, goOn, wholeOf, type KeyKind, type Sorted, type Stretch } from './sorted';
import type { Spelling } from './spellings';

/** Spellings sorted by each of their keys, so that a beginning is found by halving. */
export type Lookup = Readonly<Record<KeyKind, Sorted>>;

/** Spellings that may be like a query: those of a list from the place `from` up to `to`, which is left out. */
export interface Candidates {
	readonly spellings: readonly Spelling[];
	readonly from: number;
	readonly to: number;
	/** Whether all that are not in the lists before are alike in loose spelling or sound only, and not wholly. */
	readonly lesser: boolean;
}

/**
 * All spellings that may be like a query: those that begin with one of its keys, and those that one of its keys begins
 * with. `liken` has the last word. The most alike come first; some may come again.
 */
export function candidates(lookup: Lookup, query: Keys): Candidates[] {
	const found = [part(lookup.key, beginningWith(lookup.key, query.key), false)];
	for (const kind of ['loose', 'sound'] as const) {
		const sorted = lookup[kind];
		const sought = query[kind];
		if (sought === '') continue;
		const stems: Candidates[] = [];
		let stretch = wholeOf(sorted);
		for (let length = 1; length <= sought.length && stretch.from < stretch.to; length++) {
			stretch = goOn(sorted, stretch, sought.charCodeAt(length - 1));
			if (length > 1 && length < sought.length) stems.push(part(sorted, endsOf(sorted, stretch), true));
		}
		if (stretch.depth === sought.length) {
			const whole = endsOf(sorted, stretch);
			found.push(part(sorted, whole, false), part(sorted, { ...stretch, from: whole.to }, true));
		}
		found.push(...stems);
	}
	return found.filter(({ from, to }) => from < to);
}

const part = ({ spellings }: Sorted, { from, to }: Stretch, lesser: boolean): Candidates => ({
	spellings,
	from,
	to,
	lesser
});

/**
 * Spellings from which a query may be a slip of the keyboard away: of those that sound alike in the first letter, and
 * then of those that begin with the query's second (two letters swapped, one too many in front), in the order of their
 * sound. Other slips in a first letter are rare. `liken` and `likenSlips` have the last word.
 */
export function slipCandidates(lookup: Lookup, query: Keys): Candidates[] {
	const found = new Set<Spelling>();
	for (const { spellings, from, to } of [
		...candidates(lookup, query),
		...slipsIn(lookup.sound, query.sound),
		...(query.latin ? [] : slipsIn(lookup.loose, query.loose))
	]) {
		for (let at = from; at < to; at++) found.add(spellings[at] as Spelling);
	}
	const all = [...found].sort(bySound);
	return [...new Set(query.sound.slice(0, 2))].map((start) => {
		const spellings = all.filter(({ keys }) => keys.sound.startsWith(start));
		return { spellings, from: 0, to: spellings.length, lesser: false };
	});
}

const slipsIn = (sorted: Sorted, sought: string): Candidates[] =>
	oneEditAway(sorted, sought).map((stretch) => part(sorted, stretch, false));

const bySound = (a: Spelling, b: Spelling): number =>
	a.keys.sound < b.keys.sound ? -1 : a.keys.sound > b.keys.sound ? 1 : a.nth - b.nth;
