import { expect, test } from 'vitest';
import { sortByText } from '$lib/text/collate';

test.each([
	['ml', ['റഷ്യ', 'കീവ്', 'മോസ്കോ', 'അന്തോനോവ്'], ['അന്തോനോവ്', 'കീവ്', 'മോസ്കോ', 'റഷ്യ']],
	// By code points the chillu ൻ would stand behind all consonants.
	['ml', ['കന്മ', 'കൻ', 'കപ'], ['കൻ', 'കന്മ', 'കപ']],
	['en', ['b', 'É', 'a', 'F', 'e'], ['a', 'b', 'e', 'É', 'F']],
	['en', ['p10', 'p9'], ['p9', 'p10']],
	['ml', [], []]
])('in %s, %j', (lang, words, expected) => {
	expect(sortByText(words, lang, (word) => word)).toEqual(expected);
});

test('what was given is left as it was', () => {
	const words = Object.freeze(['b', 'a']);
	expect(sortByText(words, 'en', (word) => word)).toEqual(['a', 'b']);
	expect(words).toEqual(['b', 'a']);
});
