import edtf from 'edtf';
import type { Day, When } from './types.ts';

/** Why a date cannot be used: not EDTF, no such day, an end before its beginning, or outside the text's period. */
export type DateTrouble = 'form' | 'day' | 'reversed' | 'outside';

/** A stretch of time, both days inclusive. */
export interface Period {
	readonly from: Day;
	readonly to: Day;
}

/** Whether a `YYYY-MM-DD` names a day that the Gregorian calendar has. */
export function isDay(day: string): boolean {
	const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
	const found = new Date(0);
	found.setUTCFullYear(year, month - 1, date);
	return !Number.isNaN(found.getTime()) && found.toISOString().slice(0, 10) === day;
}

/**
 * Reads an EDTF date (ISO 8601-2, level 0 or 1, no time of day) and finds the days that it may cover.
 *
 * @param period days that the text tells of; an end that the date leaves open is the period's
 * @returns the date with its days, or why it has none
 */
export function readWhen(written: string, period: Period): When | DateTrouble {
	const ends = written.split('/');
	if (ends.length > 2) return 'form';
	const spans = ends.map((end) => spanOf(end));
	for (const trouble of ['form', 'day'] as const) if (spans.includes(trouble)) return trouble;
	const known = spans.filter((span) => typeof span === 'object');
	const [first] = known;
	const last = known.at(-1);
	if (!first || !last) return 'form';
	if (last.to < first.from) return 'reversed';
	if (known.some((span) => span.to < period.from || span.from > period.to)) return 'outside';
	return {
		edtf: written,
		from: spans[0] === 'open' ? period.from : first.from,
		to: spans.at(-1) === 'open' ? period.to : last.to
	};
}

/** The days of one end of a date; `open` when the date does not say. */
function spanOf(end: string): Period | 'open' | 'form' | 'day' {
	if (end === '' || end === '..') return 'open';
	const [, month, day] = /^\d{4}-(\d{2})(?:-(\d{2}))?[?~%]?$/.exec(end) ?? [];
	const season = day === undefined && Number(month) >= 21 && Number(month) <= 24;
	// The parser takes 29 February of a common year for 1 March, and other such days for bad form.
	if (month !== undefined && !season && !isDay(`${end.slice(0, 4)}-${month}-${day ?? '01'}`)) return 'day';
	// Beyond four digits a year has no `YYYY-MM-DD`, and is outside any text's period anyway.
	if (!/^[\dX]{4}(-[\dX]{2}){0,2}[?~%]?$/.test(end)) return 'form';
	// Most dates are plain days, and the parser takes its time.
	if (day !== undefined && /\d$/.test(end)) return { from: end, to: end };
	try {
		const { min, max } = edtf(end, { level: 1 });
		return { from: dayOf(min), to: dayOf(max) };
	} catch {
		return 'form';
	}
}

const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);
