import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { m, setLocaleSource, locales } from '$lib/messages/locale';

interface Variants {
	readonly declarations: readonly string[];
	readonly match: Readonly<Record<string, string>>;
}
type Words = Readonly<Record<string, string | readonly Variants[]>>;

const read = (locale: string): Words =>
	JSON.parse(readFileSync(`src/lib/messages/${locale}.json`, 'utf8')) as Words;
const { en, ml } = { en: read('en'), ml: read('ml') };
const keys = Object.keys(en).filter((key) => key !== '$schema');

const wordings = (words: string | readonly Variants[] | undefined): string[] =>
	typeof words === 'string' ? [words] : (words ?? []).flatMap(({ match }) => Object.values(match));
const placeholders = (text: string) => [...new Set(text.match(/\{[^}]+\}/g))].toSorted();

test('both languages have the same messages', () => {
	expect(Object.keys(ml).toSorted()).toEqual(Object.keys(en).toSorted());
});

describe('in Malayalam', () => {
	test.each(keys)('%s has words of its own, with the same places to fill', (key) => {
		const [english, malayalam] = [wordings(en[key]), wordings(ml[key])];
		expect(malayalam.length).toBeGreaterThan(0);
		for (const text of malayalam) {
			expect(text.trim()).toBe(text);
			expect(text).not.toBe('');
			expect(placeholders(english.join(' '))).toEqual(placeholders(malayalam.join(' ')));
			// What was left in English by mistake has no letter of the script.
			const own = text.replace(/\{[^}]+\}/g, '');
			if (/[a-z]{2,}/i.test(own)) expect(own, `${key}: ${text}`).toMatch(/[\u0d00-\u0d7f]|JSON-LD/);
		}
	});

	test.each(keys)('%s spells chillus as letters, and leaves no joiner at an end', (key) => {
		for (const text of wordings(ml[key])) {
			expect(text).toBe(text.normalize('NFC'));
			expect(text).not.toMatch(/[ണനരലളക]\u0d4d\u200d/);
			expect(text).not.toMatch(/[\u200c\u200d](?![\u0d00-\u0d7f])/);
		}
	});
});

describe('counts', () => {
	test.each(locales)('in %s, have a wording for every plural that the language has', (locale) => {
		const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
		for (const words of Object.values(locale === 'ml' ? ml : en)) {
			if (typeof words === 'string') continue;
			for (const { match } of words)
				expect(Object.keys(match).map((name) => name.replace(/^n=/, ''))).toEqual(
					expect.arrayContaining([...categories])
				);
		}
	});

	test.each([
		['en', 1, '1 tie'],
		['en', 6, '6 ties'],
		['ml', 1, '1 ബന്ധം'],
		['ml', 6, '6 ബന്ധങ്ങൾ']
	] as const)('in %s, %i reads “%s”', (locale, count, said) => {
		setLocaleSource(() => locale);
		expect(m.ties_count({ count })).toBe(said);
	});
});
