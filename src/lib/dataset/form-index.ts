import type { Form } from './mentions.ts';
import { atWordStart } from './unicode.ts';

/**
 * Makes a finder of the forms that stand in a sentence, each at the beginning of a word at least once; its cost follows the
 * sentence, not how many forms there are.
 *
 * In the sorted texts of the forms, those that begin a stretch of words are the last one before it, the form that begins
 * that one, the form that begins this one, and so on.
 *
 * @returns forms in the order given
 */
export function formIndex(forms: readonly Form[]): (sentence: string) => Form[] {
	const numbers = new Map<string, number[]>();
	forms.forEach(({ text }, number) => {
		const same = numbers.get(text);
		if (same) same.push(number);
		else numbers.set(text, [number]);
	});
	const texts = [...numbers.keys()].filter((text) => text !== '').toSorted(byUnits);
	const within = shorter(texts);
	const firsts = new Set(texts.map((text) => text.charCodeAt(0)));
	return (sentence) => {
		const found = new Set<number>();
		for (let start = 0; start < sentence.length; start++) {
			if (!firsts.has(sentence.charCodeAt(start)) || !atWordStart(sentence, start)) continue;
			for (let at = lastUpTo(texts, sentence.slice(start)); at >= 0; at = within[at] ?? -1)
				if (sentence.startsWith(texts[at] ?? '', start))
					for (const number of numbers.get(texts[at] ?? '') ?? []) found.add(number);
		}
		return [...found].toSorted((a, b) => a - b).flatMap((number) => forms[number] ?? []);
	};
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : 1);

/** For each of sorted texts the number of the longest other one with which it begins; -1 for none. */
function shorter(texts: readonly string[]): Int32Array {
	const found = new Int32Array(texts.length).fill(-1);
	const open: number[] = [];
	texts.forEach((text, number) => {
		while (open.length > 0 && !text.startsWith(texts[open.at(-1) ?? 0] ?? '')) open.pop();
		found[number] = open.at(-1) ?? -1;
		open.push(number);
	});
	return found;
}

/** The number of the last of sorted texts that does not come after a text; -1 when all do. */
function lastUpTo(texts: readonly string[], text: string): number {
	let [low, high] = [0, texts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((texts[middle] ?? '') <= text) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
