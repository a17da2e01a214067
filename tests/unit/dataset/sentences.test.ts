import { describe, expect, test } from 'vitest';
import { placeSentences } from '$lib/dataset/sentences';

const text = 'One two.  Three four.\nFive six. ';

describe('sentences over their text', () => {
	test.each([
		[
			'as they are',
			['One two.', 'Three four.', 'Five six.'],
			[
				[0, 8],
				[10, 21],
				[22, 31]
			],
			[]
		],
		[
			'with other white space',
			['One\ntwo.', 'Threefour.', 'Five  six.'],
			[
				[0, 8],
				[10, 21],
				[22, 31]
			],
			[]
		],
		['one changed', ['One two.', 'Three fore.', 'Five six.'], [[0, 8], null, [22, 31]], ['differs 1']],
		[
			'two changed in a row are told by the first',
			['One.', 'Three.', 'Five six.'],
			[null, null, [22, 31]],
			['differs 0']
		],
		[
			'one left out',
			['One two.', 'Five six.'],
			[
				[0, 8],
				[22, 31]
			],
			['skipped 1 “Three four.”']
		],
		[
			'the last left out',
			['One two.', 'Three four.'],
			[
				[0, 8],
				[10, 21]
			],
			['skipped 2 “Five six.”']
		],
		[
			'out of order',
			['Three four.', 'One two.', 'Five six.'],
			[[10, 21], null, [22, 31]],
			['skipped 0 “One two.”', 'differs 1']
		],
		['none', [], [], ['skipped 0 “One two.  Three four.\nFive six.”']],
		[
			'one of white space',
			['One two.', ' ', 'Three four.', 'Five six.'],
			[[0, 8], null, [10, 21], [22, 31]],
			['differs 1']
		]
	])('%s', (_, sentences, spans, breaks) => {
		const placed = placeSentences(text, sentences);
		expect(placed.spans.map((span) => (span ? [span.start, span.end] : null))).toEqual(spans);
		expect(
			placed.breaks.map((broken) =>
				broken.kind === 'differs'
					? `differs ${broken.sentence}`
					: `skipped ${broken.sentence} “${broken.skipped}”`
			)
		).toEqual(breaks);
	});

	test('an empty text and no sentences agree', () => {
		expect(placeSentences('', [])).toEqual({ spans: [], breaks: [] });
	});
});
