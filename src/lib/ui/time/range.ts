import type { Day } from '$lib/dataset/types';
import type { View } from '$lib/view/view';

/** Two places in a list of days, both inclusive, the earlier first. */
export type Places = readonly [number, number];

/**
 * Where a view's range stands among the dated days. An end that falls between two of them stands at the nearest one
 * inside the range; a range that has none of them stands at the two around it.
 *
 * @param days in the order of time, at least one
 */
export function placesOf(days: readonly Day[], { from, to }: Pick<View, 'from' | 'to'>): Places {
	const last = days.length - 1;
	const first = from === null ? 0 : days.findIndex((day) => day >= from);
	const end = to === null ? last : days.findLastIndex((day) => day <= to);
	const [a, b] = [first < 0 ? last : first, Math.max(0, end)];
	return a <= b ? [a, b] : [b, a];
}

/** The range between two dated days; all of them together are no limit. */
export function rangeOf(days: readonly Day[], [first, last]: Places): Pick<View, 'from' | 'to'> {
	if (first === 0 && last === days.length - 1) return { from: null, to: null };
	return { from: days[first] ?? null, to: days[last] ?? null };
}

/**
 * Moves a range by one dated day, keeping how many it holds. One that holds all of them gives way to a single day, the
 * first or the last.
 *
 * @param count how many dated days there are
 * @returns null when there is no further day
 */
export function stepped([first, last]: Places, count: number, by: 1 | -1): Places | null {
	if (first === 0 && last === count - 1) return by === 1 ? [0, 0] : [count - 1, count - 1];
	return first + by < 0 || last + by >= count ? null : [first + by, last + by];
}
