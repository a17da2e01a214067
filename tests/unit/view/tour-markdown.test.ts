import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '$lib/dataset/types';
import { readTour } from '$lib/dataset/tours/read';
import { tellOwn, type OwnTour } from '$lib/view/tour-own';
import { writeTour } from '$lib/view/tour-markdown';

/** What one reads of blocks, a paragraph to a line. */
const read = (blocks: readonly Block[]) =>
	blocks.map((block) => {
		expect(block.type).toBe('paragraph');
		return block.type === 'paragraph'
			? block.content.map((piece) => (piece.type === 'text' ? piece.text : '?'))
			: [];
	});

const spoken = fc
	.oneof(
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
		fc.string({ unit: fc.constantFrom(...'-#*_`>+.!|~&=()[]<>^:"\'\\ 17\nab'), minLength: 1, maxLength: 20 }),
		fc.constantFrom(
			'1. first',
			'# no',
			'- a',
			'+ b',
			'> c',
			'    four',
			'***',
			'---',
			'===',
			'| a | b |',
			'&lt;',
			'a\\',
			'[x](?y)',
			'![i](j)',
			'<b>',
			'https://x.y',
			'a  \nb',
			'~~~',
			'1) x',
			'ക\n\nഖ',
			'[^1]: x'
		)
	)
	// Controls and lone line ends are white space to nobody and to Markdown alike.
	.map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffd]/gu, (sign) => (sign === '\n' ? sign : ' ')))
	.filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));

test('a tour that was written out reads back as the same, whatever its words', () => {
	const tours: fc.Arbitrary<OwnTour> = fc.record({
		lang: fc.constant('en'),
		title: spoken.map((title) => title.replaceAll('\n', ' ')),
		introduction: spoken,
		steps: fc.array(
			fc.record({
				view: fc.constantFrom('', 'sel=lenin', 'near=lenin.2&ties=alliance.-leads', 'cam=-12.4.85'),
				heading: spoken.map((heading) => heading.replaceAll('\n', ' ')),
				text: spoken
			}),
			{ minLength: 1, maxLength: 3 }
		)
	});
	fc.assert(
		fc.property(tours, (own) => {
			const wanted = tellOwn('mine', own);
			const { tour, faults } = readTour('tours/x.md', writeTour(own));
			expect(faults).toEqual([]);
			expect(tour.title).toBe(wanted.title.replace(/\s+/g, ' ').trim());
			expect(read(tour.introduction)).toEqual(read(wanted.introduction));
			expect(tour.steps.map(({ view }) => view)).toEqual(own.steps.map(({ view }) => view));
			expect(tour.steps.map(({ heading }) => heading)).toEqual(
				own.steps.map(({ heading }) => heading.replace(/\s+/g, ' ').trim())
			);
			expect(tour.steps.map(({ text }) => read(text))).toEqual(wanted.steps.map(({ text }) => read(text)));
		}),
		{ numRuns: 300, endOnFailure: true }
	);
});

test('ordinary words are written without needless signs', () => {
	const steps = [
		{ view: 'sel=lenin', heading: 'Lenin (8 November)', text: 'He came out. "So?" - yes: 3.5 + 1 = 4.5' }
	];
	expect(writeTour({ lang: 'en', title: 'A tour', introduction: 'P. N. Krasnov’s march.', steps })).toBe(
		[
			'# A tour',
			'',
			'P. N. Krasnov’s march.',
			'',
			'## [Lenin (8 November)](?sel=lenin)',
			'',
			'He came out. "So?" - yes: 3.5 + 1 = 4.5',
			''
		].join('\n')
	);
});
