import { faultAt, type Fault } from './fault.ts';
import * as messages from './messages.ts';
import { lineAndColumn } from './unicode.ts';

/**
 * Reads bytes as UTF-8 and reports what a text of a dataset must not be: of another encoding, with a byte order mark,
 * with carriage returns, not in Unicode's composed form (NFC).
 *
 * @returns the text without its byte order mark, undefined when it is not UTF-8; and the faults
 */
export function decode(file: string, bytes: Uint8Array): { text: string | undefined; faults: Fault[] } {
	const read = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const text = read.replace(/^\ufeff/, '');
	const at = (offset: number) => ({ file, ...lineAndColumn(text, offset) });
	if (!isUtf8(bytes))
		return {
			text: undefined,
			faults: [faultAt(at(Math.max(0, text.indexOf('\ufffd'))), messages.notUtf8())]
		};

	const faults: Fault[] = [];
	if (read !== text) faults.push(faultAt(at(0), messages.byteOrderMark()));
	const returns = text.match(/\r/g)?.length ?? 0;
	if (returns > 0) faults.push(faultAt(at(text.indexOf('\r')), messages.carriageReturns(returns)));
	const uncomposed = text.split('\n').filter((line) => line !== line.normalize('NFC'));
	const [first] = uncomposed;
	if (first !== undefined) {
		const column = firstDifference(first, first.normalize('NFC'));
		faults.push(faultAt(at(text.indexOf(first) + column), messages.unnormalised(uncomposed.length)));
	}
	return { text, faults };
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function firstDifference(a: string, b: string): number {
	let same = 0;
	while (same < a.length && a[same] === b[same]) same++;
	return same;
}
