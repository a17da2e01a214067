import { element } from '$lib/graph/export/xml';

/** Values of attributes; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element as text; see `element`. Numbers are written with at most two decimals, which is plenty for a pixel. */
export function svg(name: string, attributes: Attributes, content: string | readonly string[] = []): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [[key, typeof value === 'number' ? String(short(value)) : value]]
	);
	return element(name, Object.fromEntries(written) as Record<string, string>, content);
}

const short = (value: number) => Math.round(value * 100) / 100 + 0;
