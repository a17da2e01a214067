import type { Day, Relation, Span, When } from '$lib/dataset/types';
import { compareIds } from './order';

/** A stretch of days, both ends inclusive; an end left out is open. */
export interface DayRange {
	readonly from?: Day | undefined;
	readonly to?: Day | undefined;
}

/** A day at which a range can begin or end, and the ties that it has. */
export interface DatedDay {
	readonly day: Day;
	/** Ties dated to this very day. */
	readonly on: number;
	/** Ties dated to a longer stretch (a month, an interval, a year) that the day is in. */
	readonly during: number;
}

export interface DatedDays {
	/** In the order of time: each day that a tie is dated to, and the first and last day of each longer date. */
	readonly days: readonly DatedDay[];
	/** How many ties have no date. */
	readonly undated: number;
}

/**
 * The days that ties are dated to, with a histogram. A longer date counts, apart, at every listed day that it covers.
 *
 * @param whens the date of each tie, if it has one
 */
export function datedDays(whens: readonly (When | undefined)[]): DatedDays {
	const counts = new Map<string, { readonly when: When; count: number }>();
	let undated = 0;
	for (const when of whens) {
		if (!when) undated++;
		else {
			const same = counts.get(when.edtf);
			if (same) same.count++;
			else counts.set(when.edtf, { when, count: 1 });
		}
	}
	const dated = [...counts.values()];
	const days = [...new Set(dated.flatMap(({ when }) => [when.from, when.to]))].toSorted(compareIds);
	const sum = (some: typeof dated) => some.reduce((total, { count }) => total + count, 0);
	return {
		days: days.map((day) => {
			const covering = dated.filter(({ when: { from, to } }) => from <= day && day <= to);
			const on = sum(covering.filter(({ when: { from, to } }) => from === to));
			return { day, on, during: sum(covering) - on };
		}),
		undated
	};
}

/** The dates among those of some ties, each once. */
export function datesAmong(whens: Iterable<When | undefined>): When[] {
	const dates = new Map<string, When>();
	for (const when of whens) if (when) dates.set(when.edtf, when);
	return [...dates.values()];
}

/**
 * Whether a tie is to be seen in a range of days: when its date may fall on one of them.
 *
 * @param undated what holds for ties without a date
 */
export function isVisibleAt({ when }: Pick<Relation, 'when'>, range: DayRange, undated: boolean): boolean {
	if (!when) return undated;
	return (
		(range.to === undefined || when.from <= range.to) && (range.from === undefined || range.from <= when.to)
	);
}

/**
 * The same day in a calendar that lags behind the Gregorian one, such as the Julian (13 days in 1917).
 *
 * @param lag in days
 * @returns `YYYY-MM-DD`
 */
export function toJulian(day: Day, lag: number): Day {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - lag);
	return date.toISOString().slice(0, 10);
}

/** Whether the text has told a tie by the end of a sentence: one piece of its evidence begins before that end. */
export function isToldUpTo({ evidence }: Pick<Relation, 'evidence'>, sentence: Pick<Span, 'end'>): boolean {
	return evidence.some(({ start }) => start < sentence.end);
}
