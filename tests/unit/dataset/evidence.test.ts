import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf, findQuote } from '$lib/dataset/evidence';

const text = 'ലെനിൻ വന്നു. അവൻ കണ്ടു, അവൻ പോയി. “Don’t”, he said. Cafe\u0301 ന്റെ';

describe('quotes', () => {
	test.each([
		['the one place', { quote: 'ലെനിൻ വന്നു' }, { start: 0, end: 11 }],
		['the first by its suffix', { quote: 'അവൻ', suffix: 'കണ്ടു' }, { start: 13, end: 16 }],
		[
			'the second by its prefix, whatever the space',
			{ quote: 'അവൻ', prefix: 'കണ്ടു, ' },
			{ start: 24, end: 27 }
		],
		['both contexts', { quote: 'അവൻ', prefix: 'കണ്ടു,', suffix: 'പോയി' }, { start: 24, end: 27 }],
		['two places', { quote: 'അവൻ' }, { kind: 'ambiguous', times: 2 }],
		['another context', { quote: 'അവൻ', prefix: 'പോയി' }, { kind: 'context' }],
		['half a word', { quote: 'നിൻ വന്നു' }, { kind: 'cut', words: 'ലെനിൻ വന്നു' }],
		['the older chillu', { quote: 'ലെനിന്\u200d വന്നു' }, { kind: 'absent', cause: 'chillu', head: 'ലെനി' }],
		['white space', { quote: 'ലെനിൻ  വന്നു' }, { kind: 'absent', cause: 'space', head: 'ലെനിൻ ' }],
		['a straight apostrophe', { quote: "Don't" }, { kind: 'absent', cause: 'apostrophe', head: 'Don' }],
		['another word', { quote: 'ലെനിൻ കണ്ടു' }, { kind: 'absent', head: 'ലെനിൻ ' }],
		['only what has no width', { quote: '\u200d' }, { kind: 'absent', head: '' }]
	])('%s', (_, entry, found) => {
		expect(findQuote(text, entry)).toEqual(found);
	});

	test('an atomic chillu and its older spelling are told apart from a lost joiner', () => {
		expect(findQuote('ലെനിൻ വന്നു', { quote: 'ലെനിന്\u200d വന്നു' })).toMatchObject({ cause: 'chillu' });
		expect(findQuote('റഷ്യ വന്നു', { quote: 'റഷ്\u200cയ വന്നു' })).toMatchObject({ cause: 'zero-width' });
	});

	test('the context grows where the text repeats itself', () => {
		const verse = 'one two three four five six seven eight. '.repeat(3);
		const written = `${verse}Now ${verse}`;
		const start = written.lastIndexOf('two');
		const { prefix, suffix } = contextOf(written, { start, end: start + 3 });
		expect(prefix.length).toBeGreaterThan(30);
		const whole = `${prefix}two${suffix}`;
		expect(written.indexOf(whole)).toBe(written.lastIndexOf(whole));
		expect(contextOf('Now or never', { start: 4, end: 6 })).toEqual({ prefix: 'Now ', suffix: ' never' });
	});

	test('the context of any stretch leads back to it', () => {
		const letters = fc.array(fc.constantFrom('a', 'b', ' '), { minLength: 1, maxLength: 80 });
		fc.assert(
			fc.property(letters, fc.nat(), fc.nat(), (units, a, b) => {
				const written = units.join('');
				const start = a % written.length;
				const end = Math.min(written.length, start + 1 + (b % 5));
				const { prefix, suffix } = contextOf(written, { start, end });
				const whole = prefix + written.slice(start, end) + suffix;
				expect(written.slice(start - prefix.length, end + suffix.length)).toBe(whole);
				if (written.trim().length > 60) expect(written.indexOf(whole)).toBe(start - prefix.length);
			})
		);
	});
});
