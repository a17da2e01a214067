import type { OwnTour } from './tour-own';

/**
 * Writes a reader's tour as the Markdown of a dataset's tours; read back, it says the same. A text that is missing stays
 * missing, and the check of a dataset asks for it.
 */
export function writeTour({ title, introduction, steps }: OwnTour): string {
	const parts = [
		`# ${line(title)}`,
		...texts(introduction),
		...steps.flatMap(({ view, heading, text }) => [`## [${line(heading)}](?${view})`, ...texts(text)])
	];
	return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

const texts = (text: string): string[] =>
	text
		.split(/\n\s*\n/)
		.map(line)
		.filter((words) => words !== '');

/** One line of plain text, with a backslash before every sign that Markdown might take for its own. */
function line(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_{}[\]<>#+\-.!|~&=()^:"]/g, (sign, at: number, whole: string) =>
			isWithinWords(sign, at, whole) ? sign : `\\${sign}`
		);
}

/** A full stop, comma or bracket within running text means nothing to Markdown; only at a line's beginning it might. */
function isWithinWords(sign: string, at: number, whole: string): boolean {
	if (!'.-()":+='.includes(sign)) return false;
	return sign === '.' || sign === ')' ? !/^\d+$/.test(whole.slice(0, at)) : at > 0;
}
