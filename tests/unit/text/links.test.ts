import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '$lib/text/excerpt';
import { sentenceRuns } from '$lib/text/excerpt';
import { linkRuns } from '$lib/text/links';

const text = 'റഷ്യൻ വിപ്ലവം ലെനിൻ നയിച്ചു.';
const whole = { start: 0, end: text.length };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const linked = (
	mentions: { entity: string; start: number; end: number }[],
	evidence: Parameters<typeof sentenceRuns>[3]
) =>
	linkRuns(sentenceRuns(text, whole, mentions, evidence)).map(({ mention, nested, runs }) =>
		[mention ?? '', nested.join(), runs.map((run) => run.text).join('·')].join('|')
	);

describe('runs of one mention make one link', () => {
	test.each<[string, Parameters<typeof linked>, string[]]>([
		['no run', [[], []], [`||${text}`]],
		[
			'evidence begins in the middle of a name',
			[[{ entity: 'revolution', ...at('റഷ്യൻ വിപ്ലവം') }], [{ relation: 'leads', ...at('വിപ്ലവം ലെനിൻ') }]],
			['revolution||റഷ്യൻ ·വിപ്ലവം', '|| ലെനിൻ', '|| നയിച്ചു.']
		],
		[
			'a name inside another is told of by the whole link',
			[
				[
					{ entity: 'revolution', ...at('റഷ്യൻ വിപ്ലവം') },
					{ entity: 'uprising', ...at('വിപ്ലവം') }
				],
				[{ relation: 'leads', ...at('വിപ്ലവം ലെനിൻ') }]
			],
			['revolution|uprising|റഷ്യൻ ·വിപ്ലവം', '|| ലെനിൻ', '|| നയിച്ചു.']
		],
		[
			'two mentions of one entity side by side stay two',
			[
				[
					{ entity: 'lenin', ...at('വിപ്ലവം') },
					{ entity: 'lenin', ...at(' ലെനിൻ') }
				],
				[]
			],
			['||റഷ്യൻ ', 'lenin||വിപ്ലവം', 'lenin|| ലെനിൻ', '|| നയിച്ചു.']
		]
	])('when %s', (_, given, expected) => {
		expect(linked(...given)).toEqual(expected);
	});

	test('none of no runs', () => {
		expect(linkRuns([])).toEqual([]);
	});

	test('and all runs are kept in their order, whatever the spans', () => {
		const span = fc
			.tuple(fc.nat(text.length), fc.nat(text.length))
			.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
		const mention = fc
			.tuple(span, fc.constantFrom('a', 'b'))
			.map(([place, entity]) => ({ ...place, entity }));
		const evidence = span.map((place) => ({ ...place, relation: 'r' }));
		fc.assert(
			fc.property(fc.array(mention), fc.array(evidence), (mentions, marks) => {
				const runs: Run[] = sentenceRuns(text, whole, mentions, marks);
				const links = linkRuns(runs);
				expect(links.flatMap((link) => link.runs)).toEqual(runs);
				for (const { start, end, runs: own } of links) {
					expect([start, end]).toEqual([own[0]?.start, own.at(-1)?.end]);
				}
			})
		);
	});
});
