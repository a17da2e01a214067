import { describe, expect, test } from 'vitest';
import { formatDays, formatOld, formatShort } from '$lib/ui/dates';

/** Writers of dates use several kinds of space around a dash, by their version. */
const plain = (text: string | null) => text && text.replace(/\s*–\s*/, '–').replace(/\s/g, ' ');
const day = (one: string) => ({ edtf: one, from: one, to: one });

describe('a date by the calendar of its time', () => {
	test.each([
		['a day', day('1917-11-06'), 13, '24 October'],
		['a day of another year', day('1918-01-05'), 13, '23 December 1917'],
		[
			'two days',
			{ edtf: '1917-11-06/1917-11-07', from: '1917-11-06', to: '1917-11-07' },
			13,
			'24–25 October'
		],
		['a month, which is no month there', { edtf: '1917-07', from: '1917-07-01', to: '1917-07-31' }, 13, null],
		['a year', { edtf: '1917', from: '1917-01-01', to: '1917-12-31' }, 13, null],
		['a day where the calendars are the same', day('1848-03-14'), 0, null]
	])('is said of %s', (_, when, lag, said) => {
		expect(plain(formatOld(when, lag, 'en'))).toBe(said);
	});
});

describe('a stretch of days', () => {
	test.each([
		['names the month once', '1917-11-06', '1917-11-07', '6–7 November 1917'],
		['names both months', '1917-07-31', '1917-11-07', '31 July–7 November 1917'],
		['may be one day', '1917-11-06', '1917-11-06', '6 November 1917'],
		[
			'that ends before it begins is said as it is',
			'1917-11-07',
			'1917-11-06',
			'7 November 1917–6 November 1917'
		]
	])('%s', (_, from, to, said) => {
		expect(plain(formatDays(from, to, 'en'))).toBe(said);
	});

	test('is said in Malayalam', () => {
		expect(plain(formatDays('1917-11-06', '1917-11-07', 'ml'))).toBe('1917 നവംബർ 6–7');
	});

	test('has a short form', () => {
		expect(formatShort('1917-11-06', 'en')).toBe('6 Nov');
	});
});
