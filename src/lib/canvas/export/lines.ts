import { widthInEms } from '../advances';
import { breakLines } from '../labels';

/** Bold letters are so much wider. */
const bolder = 1.1;

/**
 * Breaks words into lines that fit a width.
 *
 * @param width and `size` of the type: in pixels
 */
export function fitLines(words: string, width: number, size: number, bold = false): string[] {
	return breakLines(words, width / size / (bold ? bolder : 1));
}

/** Breaks an address, which has no spaces, wherever the width ends. */
export function fitAddress(address: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const letter of address) {
		if (line && widthInEms(line + letter) * size > width) {
			lines.push(line);
			line = '';
		}
		line += letter;
	}
	return line ? [...lines, line] : lines;
}

/** About how wide words are, in pixels. */
export const widthOf = (words: string, size: number): number => widthInEms(words) * size;
