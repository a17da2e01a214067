import type { Day, When } from '$lib/dataset/types';
import { getLocale } from '$lib/messages/locale';

/** A day as readers write it: «6 November 1917». */
export function formatDay(day: Day, locale: string = getLocale()): string {
	const format = new Intl.DateTimeFormat(locale === 'ml' ? 'ml-IN' : 'en-GB', {
		dateStyle: 'long',
		timeZone: 'UTC'
	});
	return format.format(new Date(`${day}T00:00:00Z`));
}

/** A date as readers write it: a day, a month, a year, or the two days between which it lies. */
export function formatWhen({ edtf, from, to }: When, locale: string = getLocale()): string {
	if (from === to) return formatDay(from, locale);
	const whole = /^(\d{4})(-\d{2})?[~?%]?$/.exec(edtf);
	if (!whole) return `${formatDay(from, locale)} – ${formatDay(to, locale)}`;
	const parts = whole[2] ? ({ year: 'numeric', month: 'long' } as const) : ({ year: 'numeric' } as const);
	const format = new Intl.DateTimeFormat(locale === 'ml' ? 'ml-IN' : 'en-GB', { ...parts, timeZone: 'UTC' });
	return format.format(new Date(`${from}T00:00:00Z`));
}
