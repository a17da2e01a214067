/** Letters, marks, digits and the joiners that old spellings of Malayalam put inside words. */
const wordUnit = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;

/** Whether the character at an offset belongs to a word. False beyond either end. */
export function inWord(text: string, offset: number): boolean {
	const unit = text.codePointAt(offset);
	return unit !== undefined && offset >= 0 && wordUnit.test(String.fromCodePoint(unit));
}

/** Whether a word begins at the offset, or no word touches it. */
export const atWordStart = (text: string, offset: number): boolean =>
	!(inWord(text, offset) && inWord(text, offset - 1));

/** The end of the word that the offset stands in or just after; the offset itself when it touches none. */
export function wordEnd(text: string, offset: number): number {
	let end = offset;
	if (inWord(text, end - 1)) while (inWord(text, end)) end++;
	return end;
}

/** The beginning of the word that the offset stands in or just before; the offset itself when it touches none. */
export function wordStart(text: string, offset: number): number {
	let start = offset;
	if (inWord(text, start)) while (inWord(text, start - 1)) start--;
	return start;
}

/** All offsets at which a string stands in a text, overlapping ones too. None for the empty string. */
export function offsetsOf(text: string, part: string): number[] {
	const offsets: number[] = [];
	if (part === '') return offsets;
	for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) offsets.push(at);
	return offsets;
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset);
	const lineStart = before.lastIndexOf('\n') + 1;
	return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

const chillus: Readonly<Record<string, string>> = {
	'\u0d7a': 'ണ',
	'\u0d7b': 'ന',
	'\u0d7c': 'ര',
	'\u0d7d': 'ല',
	'\u0d7e': 'ള',
	'\u0d7f': 'ക'
};

/** Writes every chillu as its consonant and a virama, so that the atomic and the older spelling become one. */
export const expandChillus = (text: string): string =>
	text.replace(/[\u0d7a-\u0d7f]/g, (chillu) => `${chillus[chillu]}\u0d4d`).replace(/\u0d4d\u200d/g, '\u0d4d');

/** Without characters that have no width: joiners, marks of direction, soft hyphens. */
export const withoutZeroWidth = (text: string): string =>
	text.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
