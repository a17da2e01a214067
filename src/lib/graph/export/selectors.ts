import type { Evidence, Span } from '$lib/dataset/types';

/** W3C Web Annotation's selectors of one stretch of text. `start` and `end` are UTF-16 units; `end` is exclusive. */
export interface Selectors {
	readonly quote: { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
	readonly position: { readonly start: number; readonly end: number };
}

/** The selectors of a piece of evidence, with as much context as the dataset gives. */
export function evidenceSelectors({ quote, prefix, suffix, start, end }: Evidence): Selectors {
	return {
		quote: { exact: quote, ...(prefix && { prefix }), ...(suffix && { suffix }) },
		position: { start, end }
	};
}

/** UTF-16 units of context on either side: what most annotation programs take. */
const context = 32;

/** The selectors of a stretch of `text`, with some context on both sides, since names occur many times. */
export function spanSelectors(text: string, { start, end }: Span): Selectors {
	const before = text.slice(Math.max(0, start - context), start).replace(/^[\uDC00-\uDFFF]/, '');
	const after = text.slice(end, end + context).replace(/[\uD800-\uDBFF]$/, '');
	return {
		quote: {
			exact: text.slice(start, end),
			...(before && { prefix: before }),
			...(after && { suffix: after })
		},
		position: { start, end }
	};
}
