import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '$lib/dataset/evidence';
import { formIndex } from '$lib/dataset/form-index';
import { stretchesOf, type Form } from '$lib/dataset/mentions';
import { occurrencesOf } from '$lib/dataset/occurrences';
import type { Span } from '$lib/dataset/types';
import { offsetsOf, wordEnd, wordStart } from '$lib/dataset/unicode';

/** Few letters, so that what is looked for stands in many places, and within itself. */
const written = (most: number) =>
	fc.string({ unit: fc.constantFrom('a', 'b', 'ക', 'ാ', ' ', '-'), maxLength: most });

describe('looking for many strings at once', () => {
	test('finds what looking for each alone finds', () => {
		fc.assert(
			fc.property(written(200), fc.array(written(20), { maxLength: 20 }), (text, parts) => {
				const found = occurrencesOf(text, parts);
				for (const part of parts) expect(found.get(part), part).toEqual(offsetsOf(text, part));
			}),
			{ numRuns: 1000 }
		);
	});

	test('finds every stretch of a text, the whole of it too', () => {
		fc.assert(
			fc.property(written(40), (text) => {
				const parts = [...text].flatMap((_, start) =>
					[...text].map((_, length) => text.slice(start, start + length + 1))
				);
				const found = occurrencesOf(text, parts);
				for (const part of parts) expect(found.get(part)).toEqual(offsetsOf(text, part));
			})
		);
	});
});

describe('the index of forms', () => {
	test('finds the forms that stand at the beginning of a word, in their order', () => {
		const form = fc.record({
			text: written(6),
			entity: fc.constantFrom('x', 'y'),
			misprint: fc.boolean()
		});
		fc.assert(
			fc.property(written(60), fc.array(form, { maxLength: 30 }), (sentence, forms: Form[]) => {
				const standing = forms.filter(({ text }) => stretchesOf(sentence, text).length > 0);
				expect(formIndex(forms)(sentence)).toEqual(standing);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('the context of a quote', () => {
	/** As wide as makes the whole stand once in the text, found by looking for the whole. */
	function naiveContext(text: string, { start, end }: Span) {
		for (let width = 30; ; width *= 2) {
			const prefix = text.slice(wordStart(text, Math.max(0, start - width)), start).trimStart();
			const suffix = text.slice(end, wordEnd(text, Math.min(text.length, end + width))).trimEnd();
			const whole = prefix + text.slice(start, end) + suffix;
			if (offsetsOf(text, whole).length === 1 || width > text.length) return { prefix, suffix };
		}
	}

	test('is found by where its words stand as it is by looking for the whole', () => {
		const verses = fc.array(fc.tuple(written(4), fc.integer({ min: 1, max: 60 })), { maxLength: 4 });
		fc.assert(
			fc.property(verses, fc.nat(), fc.integer({ min: 1, max: 6 }), (repeated, at, length) => {
				const text = repeated.map(([verse, times]) => verse.repeat(times)).join('');
				fc.pre(text.length > length);
				const start = at % (text.length - length);
				const span = { start, end: start + length };
				const offsets = offsetsOf(text, text.slice(span.start, span.end));
				expect(contextOf(text, span, offsets)).toEqual(naiveContext(text, span));
			}),
			{ numRuns: 2000 }
		);
	});
});
