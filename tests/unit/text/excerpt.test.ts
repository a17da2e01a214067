import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedRuns, sentenceRuns, type Run } from '$lib/text/excerpt';
import { cuts, firstGraphemes } from '$lib/text/graphemes';
import { shorten } from '$lib/text/shorten';

const text = 'ആദ്യം. റഷ്യൻ വിപ്ലവം ലെനിൻ നയിച്ചു. ശേഷം.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentence = at('റഷ്യൻ വിപ്ലവം ലെനിൻ നയിച്ചു.');
const mention = (entity: string, words: string) => ({ entity, ...at(words) });
const evidence = (relation: string, words: string) => ({ relation, ...at(words) });

/** A run in brief: its words, the mention, the nested ones, the evidence, and + where it goes on. */
const brief = (run: Run) =>
	[run.text, run.mention ?? '', run.nested.join(), run.evidence.join(), run.continues ? '+' : ''].join('|');

describe('a sentence is cut into runs', () => {
	test.each([
		['nothing to mark', [], [], ['റഷ്യൻ വിപ്ലവം ലെനിൻ നയിച്ചു.||||']],
		['one mention', [mention('lenin', 'ലെനിൻ')], [], ['റഷ്യൻ വിപ്ലവം ||||', 'ലെനിൻ|lenin|||', ' നയിച്ചു.||||']],
		[
			'a mention inside another, which wins',
			[mention('russia', 'റഷ്യൻ'), mention('revolution', 'റഷ്യൻ വിപ്ലവം')],
			[],
			['റഷ്യൻ വിപ്ലവം|revolution|russia||', ' ലെനിൻ നയിച്ചു.||||']
		],
		[
			'evidence that begins inside a mention',
			[mention('revolution', 'റഷ്യൻ വിപ്ലവം')],
			[evidence('leads', 'വിപ്ലവം ലെനിൻ')],
			['റഷ്യൻ |revolution|||', 'വിപ്ലവം|revolution||leads|+', ' ലെനിൻ|||leads|', ' നയിച്ചു.||||']
		],
		[
			'evidence of two ties that overlap',
			[],
			[evidence('one', 'റഷ്യൻ വിപ്ലവം'), evidence('two', 'വിപ്ലവം ലെനിൻ')],
			['റഷ്യൻ |||one|', 'വിപ്ലവം|||one,two|', ' ലെനിൻ|||two|', ' നയിച്ചു.||||']
		],
		[
			'mentions that cross: the one that begins first has the shared words',
			[mention('a', 'റഷ്യൻ വിപ്ലവം'), mention('b', 'വിപ്ലവം ലെനിൻ')],
			[],
			['റഷ്യൻ |a|||', 'വിപ്ലവം|a|b||+', ' ലെനിൻ|b|||', ' നയിച്ചു.||||']
		],
		['what lies outside', [mention('x', 'ശേഷം')], [evidence('y', 'ആദ്യം')], ['റഷ്യൻ വിപ്ലവം ലെനിൻ നയിച്ചു.||||']],
		['an empty span', [{ entity: 'x', start: 12, end: 12 }], [], ['റഷ്യൻ വിപ്ലവം ലെനിൻ നയിച്ചു.||||']]
	])('%s', (_, mentions, marks, expected) => {
		expect(sentenceRuns(text, sentence, mentions, marks).map(brief)).toEqual(expected);
	});

	test('a mention that stands twice side by side is two links', () => {
		const runs = sentenceRuns(
			'ലെലെ',
			{ start: 0, end: 4 },
			[
				{ entity: 'a', start: 0, end: 2 },
				{ entity: 'a', start: 2, end: 4 }
			],
			[]
		);
		expect(runs.map(brief)).toEqual(['ലെ|a|||', 'ലെ|a|||']);
	});

	test('an empty sentence has no runs', () => {
		expect(sentenceRuns(text, { start: 3, end: 3 }, [], [])).toEqual([]);
	});
});

const spans = fc.array(
	fc
		.tuple(fc.nat(60), fc.nat(60))
		.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), entity: `e${a}`, relation: `r${b}` })),
	{ maxLength: 6 }
);

test('runs, joined, are the sentence, and none begins inside a grapheme cluster', () => {
	const anyText = fc.array(fc.constantFrom('സ്കി', 'ക്', 'ന്റെ', ' ', 'a', '👩‍🚀', 'é'), { maxLength: 20 });
	fc.assert(
		fc.property(anyText, spans, spans, (clusters, mentions, marks) => {
			const words = clusters.join('');
			const runs = sentenceRuns(words, { start: 0, end: words.length }, mentions, marks);
			expect(runs.map((run) => run.text).join('')).toBe(words);
			expect(cuts(words)).toEqual(expect.arrayContaining(runs.map(({ start }) => start)));
			expect(runs.every((run) => run.text.length > 0)).toBe(true);
		})
	);
});

test('a letter is evidence of exactly the relations whose spans hold it', () => {
	const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);
	fc.assert(
		fc.property(spans, (marks) => {
			for (const run of sentenceRuns(letters, { start: 0, end: letters.length }, [], marks)) {
				for (let offset = run.start; offset < run.end; offset++) {
					const over = marks.filter(({ start, end }) => start <= offset && offset < end);
					expect(new Set(run.evidence)).toEqual(new Set(over.map(({ relation }) => relation)));
				}
			}
		})
	);
});

test.each([
	['no mark', 'ലെനിൻ', [], ['ലെനിൻ']],
	['no text', '', [{ start: 0, end: 5 }], []],
	[
		'overlapping and touching marks',
		'abcdef',
		[
			{ start: 1, end: 3 },
			{ start: 2, end: 4 },
			{ start: 4, end: 5 }
		],
		['a', '[bcde]', 'f']
	],
	['a mark inside a cluster', 'ട്രോട്സ്കി', [{ start: 6, end: 7 }], ['ട്രോ', '[ട്സ്കി]']],
	['a mark beyond the end', 'ab', [{ start: 1, end: 9 }], ['a', '[b]']]
])('marked runs of %s', (_, words, marks, expected) => {
	expect(markedRuns(words, marks).map((run) => (run.marked ? `[${run.text}]` : run.text))).toEqual(expected);
});

test.each([
	['', 3, ''],
	['സ്കിസ്കി', 1, 'സ്കി'],
	['abc', 0, ''],
	['abc', 9, 'abc'],
	[`e${'\u0301'.repeat(1000)}`, 2, `e${'\u0301'.repeat(31)}`]
])('the first graphemes of %j, %i of them', (words, count, expected) => {
	expect(firstGraphemes(words, count)).toBe(expected);
});

describe('a text is shortened around its first mark', () => {
	const long = 'one two three four five six seven eight nine ten';
	const shown = (marks: { start: number; end: number }[], room: number) => {
		const { runs, cut } = shorten(long, marks, room);
		const words = runs.map((run) => (run.marked ? `[${run.text}]` : run.text)).join('');
		return `${cut.before ? '…' : ''}${words}${cut.after ? '…' : ''}`;
	};
	const of = (word: string) => ({ start: long.indexOf(word), end: long.indexOf(word) + word.length });

	test.each([
		['without a mark, its beginning', [], 14, 'one two three…'],
		['with room for all', [of('five')], 100, 'one two three four [five] six seven eight nine ten'],
		['at a mark in the middle', [of('five')], 24, '…four [five] six seven…'],
		['at a mark near the end', [of('ten')], 14, '…nine [ten]'],
		['at a mark longer than the room', [of('one two three four')], 10, '[one two]…']
	])('%s', (_, marks, room, expected) => {
		expect(shown(marks, room)).toBe(expected);
	});

	test('it never takes more room than it has and never cuts a cluster', () => {
		const words = 'സ്കി ട്രോട്സ്കി ന്റെറഷ്യൻവിപ്ലവത്തിന്റെ ലെനിൻ';
		fc.assert(
			fc.property(fc.nat(40), fc.integer({ min: 1, max: 30 }), (start, room) => {
				const { runs } = shorten(words, [{ start, end: start + 3 }], room);
				const part = runs.map((run) => run.text).join('');
				expect(cuts(part).length - 1).toBeLessThanOrEqual(room);
				expect(cuts(words).some((cut) => words.startsWith(part, cut))).toBe(true);
				expect(part).not.toBe('');
			})
		);
	});
});
