import { expect, test } from 'vitest';
import { joinKeys, keysOfWord } from '$lib/text/keys';

const keysOf = (...words: string[]) => joinKeys(words.map((word) => keysOfWord(word)));

test.each([
	['nothing', [], { key: '', loose: '', latin: true }],
	['a Latin word', ['kerensky'], { key: 'kerensky', loose: 'kerensky', latin: true }],
	['words', ['winter', 'palace'], { key: 'winterpalace', loose: 'winterpalace', latin: true }],
	['a word and a number', ['order', '1'], { key: 'order1', loose: 'order1', latin: true }],
	['two scripts', ['ലെനിന്', 'ii'], { key: 'ലെനിന്ii', loose: 'ലെനിന്ii', latin: false }]
])('the keys of %s', (_, words, expected) => {
	expect(keysOf(...words)).toMatchObject(expected);
});

test('the sound is that of each word, and a closing letter goes only where the run ends', () => {
	expect(keysOf('red', 'guard').sound).toBe(keysOfWord('red').sound + keysOfWord('guard').sound);
	expect(keysOf('ചുവപ്പ്', 'സേന').loose).toContain('പ്');
	expect(keysOf('സേന', 'ചുവപ്പ്').loose.endsWith('പ')).toBe(true);
});
