import type { Day, When } from '$lib/dataset/types';
import { toJulian } from '$lib/graph/time';
import { getLocale } from '$lib/messages/locale';

/** EDTF of a whole year or month, however uncertain. */
const wholeMonthOrYear = /^(\d{4})(-\d{2})?[~?%]?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How dates are written in one way; browsers take long to make a format, and pages say many dates. */
function formatOf(style: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormat {
	const key = locale + JSON.stringify(style);
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locale === 'ml' ? 'ml-IN' : 'en-GB', { ...style, timeZone: 'UTC' });
	formats.set(key, made);
	return made;
}

/** A day as readers write it: «6 November 1917». */
export function formatDay(day: Day, locale: string = getLocale()): string {
	return formatOf({ dateStyle: 'long' }, locale).format(new Date(`${day}T00:00:00Z`));
}

/** A date as readers write it: a day, a month, a year, or the two days between which it lies. */
export function formatWhen({ edtf, from, to }: When, locale: string = getLocale()): string {
	if (from === to) return formatDay(from, locale);
	const whole = wholeMonthOrYear.exec(edtf);
	if (!whole) return `${formatDay(from, locale)} – ${formatDay(to, locale)}`;
	const parts = whole[2] ? ({ year: 'numeric', month: 'long' } as const) : ({ year: 'numeric' } as const);
	return formatOf(parts, locale).format(new Date(`${from}T00:00:00Z`));
}

/** A day where there is little room: «6 Nov». */
export function formatShort(day: Day, locale: string = getLocale()): string {
	return range(day, day, { day: 'numeric', month: 'short' }, locale);
}

/** A stretch of days as readers write it: «6 – 7 November 1917»; one day when both ends are the same. */
export function formatDays(from: Day, to: Day, locale: string = getLocale()): string {
	return range(from, to, { dateStyle: 'long' }, locale);
}

/**
 * A date by the calendar of its time: «24 October». The year is said only where it is another.
 *
 * @param lag days by which that calendar lags behind the Gregorian one
 * @returns null where there is nothing to add: the calendars are the same, or the date is a whole month or year
 */
export function formatOld(
	{ edtf, from, to }: When,
	lag: number,
	locale: string = getLocale()
): string | null {
	if (lag === 0 || wholeMonthOrYear.test(edtf)) return null;
	const [first, last] = [toJulian(from, lag), toJulian(to, lag)];
	const sameYear = first.slice(0, 4) === from.slice(0, 4) && last.slice(0, 4) === to.slice(0, 4);
	return range(first, last, sameYear ? { day: 'numeric', month: 'long' } : { dateStyle: 'long' }, locale);
}

function range(from: Day, to: Day, style: Intl.DateTimeFormatOptions, locale: string): string {
	const format = formatOf(style, locale);
	const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
	return from <= to ? format.formatRange(first, last) : `${format.format(first)} – ${format.format(last)}`;
}
