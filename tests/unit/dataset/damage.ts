import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node, type Scalar } from 'yaml';

/** A change to a stretch of a file, and the line on which the check must say something about it. */
export interface Damage {
	readonly start: number;
	readonly end: number;
	readonly written: string;
	readonly line: number;
	/** The list element that it is in; damage to one element may hide other damage to the same. */
	readonly element: number;
}

/** A letter that no dataset has. */
const strange = 'ꙮ';
const unknown = 'no-such-id-anywhere';

const references = new Set(['from', 'to', 'tie', 'kind', 'is', 'family']);
const quoted = new Set(['quote', 'form', 'forms', 'misprints']);

/** Every way in which the quotes, ids, references and field names of a YAML list can be damaged one by one. */
export function damagesOf(text: string): Damage[] {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const damages: Damage[] = [];
	const add = (node: Scalar, element: number, change: (raw: string) => string | undefined) => {
		const [start = 0, end = 0] = node.range ?? [];
		const written = change(text.slice(start, end));
		if (written !== undefined)
			damages.push({ start, end, written, line: lines.linePos(start).line, element });
	};
	const elements = isSeq(document.contents) ? document.contents.items : [];
	elements.forEach((element, index) => {
		visit(element as Node, {
			Pair: (_, { key, value }) => {
				if (!isScalar(key)) return;
				const field = String(key.value);
				add(key, index, (raw) => `${raw}-x`);
				if (field === 'id' && isScalar(value)) add(value, index, () => `"Not an id"`);
				if (references.has(field) && isScalar(value) && value.value !== 'none')
					add(value, index, () => unknown);
				const texts = isSeq(value) ? value.items : [value];
				for (const item of texts)
					if (quoted.has(field) && isScalar(item)) add(item, index, withStrangeLetter);
			}
		});
	});
	// The names of cases are the dataset's own.
	return damages.filter(({ start }) => !inCases(document.contents, start));
}

/** The text with damages done. */
export const damaged = (text: string, damages: readonly Damage[]): string =>
	damages
		.toSorted((a, b) => b.start - a.start)
		.reduce((done, { start, end, written }) => done.slice(0, start) + written + done.slice(end), text);

function withStrangeLetter(raw: string): string | undefined {
	const [, before, after] = /^([^]*?[^\\\p{L}]?)\p{L}([^]*)$/u.exec(raw) ?? [];
	return before === undefined ? undefined : `${before}${strange}${after}`;
}

function inCases(contents: unknown, offset: number): boolean {
	const elements = isSeq(contents) ? contents.items : [];
	return elements.some((element) => {
		const cases = isMap(element) ? element.get('cases', true) : undefined;
		const [start = 0, end = 0] = (cases as Node | undefined)?.range ?? [];
		return start <= offset && offset < end;
	});
}
