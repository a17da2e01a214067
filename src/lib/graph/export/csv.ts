import { scalar, type Value } from './flat';

/**
 * A table as CSV (RFC 4180): commas, CRLF, quotes where needed and doubled inside, a line of column names.
 * A byte order mark stands first, without which Excel takes the text for Latin letters and spoils every Malayalam one;
 * other programs skip it (in Python, read with `utf-8-sig`).
 *
 * @param columns names, which become the first line
 * @param rows one value for each column; lists are joined by ` | `, and text is guarded by `guard`
 */
export function csv(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
	const lines = [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`);
	return `\uFEFF${lines.join('')}`;
}

function cell(value: Value): string {
	const plain = scalar(value);
	const text = typeof plain === 'string' ? guard(plain) : String(plain);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text that a spreadsheet shows and never runs: an apostrophe is put before what would begin a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection). Numbers are not passed through here, so -1 stays -1.
 */
export function guard(text: string): string {
	return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
