import { contextOf } from '$lib/dataset/evidence';
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

/** The selectors of a stretch of `text`, with enough context to tell it from its like, since names occur many times. */
export function spanSelectors(text: string, { start, end }: Span): Selectors {
	const { prefix, suffix } = contextOf(text, { start, end });
	return {
		quote: { exact: text.slice(start, end), ...(prefix && { prefix }), ...(suffix && { suffix }) },
		position: { start, end }
	};
}
