import { widthInEms } from '$lib/canvas/advances';

/** Letters this bold are wider than those that `widthInEms` knows. */
const bold = 1.17;
const smallest = 40;
/** Sizes that a name is tried in, in pixels, each with how many lines of it look well at the most. */
const tried = [
	[112, 1],
	[96, 2],
	[84, 2],
	[72, 3],
	[62, 3],
	[54, 4],
	[46, 5],
	[smallest, 6]
] as const;

/** A name cut into lines, and how large it is written. */
export interface Fitted {
	readonly size: number;
	readonly lines: readonly string[];
}

/** The room that a name has, in pixels; the height of a line counts in letter sizes. */
export interface Room {
	readonly width: number;
	readonly height: number;
	readonly lineHeight: number;
}

/**
 * Finds the largest size in which a name fits into its room, in few lines of about the same length. A name that fits in none
 * has the smallest, a line for each word; what is still too wide must then be broken within the word.
 */
export function fitName(name: string, { width, height, lineHeight }: Room): Fitted {
	const words = name.split(/(?<=-)|\s+/u).filter(Boolean);
	for (const [size, most] of tried) {
		for (let count = 1; count <= most && count * size * lineHeight <= height; count++) {
			const lines = balanced(name, words, count);
			if (lines?.every((line) => widthInEms(line) * bold * size <= width)) return { size, lines };
		}
	}
	return { size: smallest, lines: words };
}

/** How many lines some words take at a size, when they are broken wherever they meet the edge. */
export const linesOf = (words: string, size: number, width: number): number =>
	Math.ceil((widthInEms(words) * size * 1.2) / width);

/** The words in so many lines, the longest as short as can be; null when there are not as many words. */
function balanced(name: string, words: readonly string[], count: number): string[] | null {
	if (count > words.length) return null;
	if (count === 1) return [name];
	let best: string[] | null = null;
	for (let first = 1; first <= words.length - count + 1; first++) {
		const head = joined(words.slice(0, first));
		const rest = words.slice(first);
		const tail = balanced(joined(rest), rest, count - 1);
		if (tail && (!best || longest([head, ...tail]) < longest(best))) best = [head, ...tail];
	}
	return best;
}

const joined = (words: readonly string[]) => words.join(' ').replaceAll('- ', '-');
const longest = (lines: readonly string[]) => Math.max(...lines.map(widthInEms));
