import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '$lib/dataset/check';
import { formatFaults } from '$lib/dataset/fault';
import { readFolder, type Files, type TourFileName } from '$lib/dataset/files';
import { readViews } from '$lib/view/tour-views';
import { datasetOf } from '../dataset';

const tiny = readFolder('tests/fixtures/tiny');
const english = 'tours/quarrel.md';
const french = 'tours/quarrel.fr.md';
const encoder = new TextEncoder();

/** The tiny dataset with files of tours rewritten, added, or (`null`) removed. */
function withTours(files: Partial<Record<TourFileName, string | null>>): Files {
	const changed = new Map(tiny);
	for (const [name, text] of Object.entries(files) as [TourFileName, string | null][]) {
		if (text === null) changed.delete(name);
		else changed.set(name, encoder.encode(text));
	}
	return changed;
}
const said = (files: Files) =>
	formatFaults(checkFiles(files, { readViews }).faults).split('\n').filter(Boolean);

/** Both files of a tour of one step, the English one with something changed. */
function changed(from: string, to: string): Files {
	const text = '# The quarrel\n\nOne paragraph.\n\n## [The weavers](?sel=weavers)\n\nThey weave.\n';
	if (!text.includes(from)) throw new Error(`The tour has no ${from}`);
	return withTours({ [english]: text.replace(from, () => to), [french]: text });
}

describe('a tour is at fault', () => {
	const marks =
		'Write paragraphs with *emphasis*, [links](?sel=winter-palace) to views and > quotations; put \\ before a sign that is meant as itself.';
	const cases: readonly (readonly [fault: string, from: string, to: string, said: readonly string[]])[] = [
		[
			'without a title',
			'# The quarrel\n\n',
			'',
			['1:1  The tour has no title.  Begin with a line such as # How the palace fell.']
		],
		[
			'with a second title',
			'## [The',
			'# Again\n\n## [The',
			['5:1  The tour has a second title.  Keep one line that begins with #; steps begin with ##.']
		],
		[
			'without an introduction',
			'One paragraph.\n\n',
			'',
			['1:1  The tour has no introduction.  Write a paragraph between the title and the first step.']
		],
		[
			'with an introduction that begins with a quotation',
			'One',
			'> One',
			['1:1  The tour has no introduction.  Write a paragraph between the title and the first step.']
		],
		[
			'without steps',
			'## [The weavers](?sel=weavers)\n\nThey weave.',
			'',
			['1:1  The tour has no steps.  Begin each with a line such as ## [The palace](?sel=winter-palace).']
		],
		[
			'with a step that is no link',
			'[The weavers](?sel=weavers)',
			'The weavers',
			[
				'5:1  The step “The weavers” does not lead to a view.  Make its whole heading a link to one: ## [The palace](?sel=winter-palace).'
			]
		],
		[
			'with more in a heading than its link',
			'](?sel=weavers)',
			'](?sel=weavers) too',
			[
				'5:1  The step “The weavers too” does not lead to a view.  Make its whole heading a link to one: ## [The palace](?sel=winter-palace).'
			]
		],
		[
			'with a step that leads to a page',
			'?sel=weavers',
			'/about/',
			[
				'5:4  The link leads to “/about/”, which is no view.  Copy the part of an address from “?” on, such as ?sel=winter-palace, or remove the link.'
			]
		],
		[
			'with a heading without words',
			'[The weavers]',
			'[ ]',
			['5:1  The step has no heading.  Write one between the brackets.']
		],
		[
			'with a step without text',
			'\n\nThey weave.',
			'',
			['5:1  The step “The weavers” tells nothing.  Write a paragraph under its heading.']
		],
		[
			'with a link elsewhere',
			'They weave',
			'[They](https://example.org) weave',
			[
				'7:1  The link leads to “https://example.org”, which is no view.  Copy the part of an address from “?” on, such as ?sel=winter-palace, or remove the link.'
			]
		],
		[
			'with a script behind a link',
			'They weave',
			'[They](javascript:alert(1)) weave',
			[
				'7:1  The link leads to “javascript:alert(1)”, which is no view.  Copy the part of an address from “?” on, such as ?sel=winter-palace, or remove the link.'
			]
		],
		[
			'with an image',
			'They',
			'![They](a.png)',
			[`7:1  An image stands here, which tours do not have.  ${marks}`]
		],
		[
			'with HTML',
			'They',
			'<b>They</b>',
			[
				`7:1  HTML stands here, which tours do not have.  ${marks}`,
				`7:8  HTML stands here, which tours do not have.  ${marks}`
			]
		],
		[
			'with a block of HTML',
			'They',
			'<script>x</script>\n\nThey',
			[`7:1  HTML stands here, which tours do not have.  ${marks}`]
		],
		[
			'with a table',
			'They weave.',
			'a | b\n--|--\nc | d',
			[`7:1  A table stands here, which tours do not have.  ${marks}`]
		],
		['with a list', 'They', '- They', [`7:1  A list stands here, which tours do not have.  ${marks}`]],
		['with code', 'They', '`They`', [`7:1  Code stands here, which tours do not have.  ${marks}`]],
		[
			'with a block of code',
			'They',
			'    They',
			[
				`7:1  A block of code stands here (or a paragraph is indented by four spaces), which tours do not have.  ${marks}`
			]
		],
		[
			'with a line across',
			'They',
			'***\n\nThey',
			[`7:1  A line is drawn across, which tours do not have.  ${marks}`]
		],
		[
			'with a forced line',
			'They weave',
			'They\\\nweave',
			[`7:5  A line is broken by force, which tours do not have.  ${marks}`]
		],
		[
			'with a heading of the third level',
			'They',
			'### They',
			[
				`7:1  A heading is of the third level or lower, or stands inside a quotation, which tours do not have.  ${marks}`
			]
		],
		[
			'with an address defined for later',
			'They',
			'[a]: ?sel=weavers\n\nThey [weave][a]. They',
			[
				`7:1  An address is defined for later use, which tours do not have.  ${marks}`,
				`9:6  A link leads to an address that is defined elsewhere, which tours do not have.  ${marks}`
			]
		],
		[
			'with a view of nobody',
			'They',
			'[They](?sel=weaver)',
			[
				'7:1  In the view “sel=weaver” names what the dataset does not have.  Correct it, or copy the address again from the explorer.'
			]
		],
		[
			'with a view of no form',
			'They',
			'[They](?near=weavers.9)',
			[
				'7:1  In the view “near=weavers.9” has not the form that it must have.  Correct it, or copy the address again from the explorer.'
			]
		],
		[
			'with a parameter that is none',
			'They',
			'[They](?select=weavers)',
			[
				'7:1  In the view “select=weavers” is not part of any view.  Correct it, or copy the address again from the explorer.'
			]
		],
		[
			'with a tour within the tour',
			'They',
			'[They](?tour=quarrel)',
			[
				'7:1  In the view “tour=quarrel” names what the dataset does not have.  Correct it, or copy the address again from the explorer.'
			]
		]
	];

	test.each(cases)('%s', (_, from, to, faults) => {
		expect(said(changed(from, to)).toSorted()).toEqual(
			faults.map((fault) => `${english}:${fault}`).toSorted()
		);
	});

	test('with other views in the other language', () => {
		const text = '# T\n\nP.\n\n## [A](?sel=weavers)\n\nT.\n\n## [B](?)\n\nT.\n';
		expect(said(withTours({ [english]: text, [french]: text.replace('(?)', '(?sel=mill)') }))).toEqual([
			`${french}:9:1  The step leads to “?sel=mill” here and to “?” in ${english}.  Give both languages the same view.`
		]);
	});

	test('with other steps in the other language', () => {
		const text = '# T\n\nP.\n\n## [A](?sel=weavers)\n\nT.\n';
		expect(said(withTours({ [english]: `${text}\n## [B](?)\n\nT.\n`, [french]: text }))).toEqual([
			`${french}:5:1  The tour has 1 step here and 2 in ${english}.  Give both languages the same steps.`
		]);
	});

	test.each([
		[{ [french]: null }, `${english}:1:1  The tour is missing in “fr”.  Write it in ${french}.`],
		[{ [english]: null }, `${french}:1:1  The tour is missing in “en”.  Write it in ${english}.`],
		[
			{ 'tours/quarrel.en.md': '' },
			"tours/quarrel.en.md:1:1  “en” is not the language of the text.  Name a tour's two files after its id: winter-palace.md and winter-palace.fr.md."
		],
		[
			{ 'tours/The quarrel.md': '' },
			"tours/The quarrel.md:1:1  “The quarrel.md” is not the name of a tour's file.  Name it after its id, such as winter-palace.md, or move it elsewhere."
		],
		[
			{ 'tours/mine.md': '' },
			'tours/mine.md:1:1  The id “mine” is that of a page of its own.  Give the tour another id.'
		],
		[
			{ 'tours/shared.fr.md': '' },
			'tours/shared.fr.md:1:1  The id “shared” is that of a page of its own.  Give the tour another id.'
		]
	])('when its files are %o', (files, fault) => {
		expect(said(withTours(files))).toEqual([fault]);
	});

	test('but nothing is said of its views while names may be missing', () => {
		const files = new Map(changed('They', '[They](?sel=weaver)'));
		files.set('entities.yaml', encoder.encode('- id: Weavers\n'));
		expect(said(files).some((fault) => fault.includes('In the view'))).toBe(false);
	});
});

test('whatever is put into a tour never crashes the check', () => {
	const signs = fc.constantFrom(
		'#',
		'## ',
		'[',
		'](?sel=weavers)',
		'*',
		'_',
		'>',
		'`',
		'\n',
		'\n\n',
		'<',
		'&',
		'\\',
		'|--|',
		'!',
		'a',
		'ക',
		'\0',
		'\u202e',
		'[['.repeat(60),
		'> '.repeat(60),
		'*'.repeat(150)
	);
	fc.assert(
		fc.property(fc.array(signs, { maxLength: 40 }), fc.nat(200), (pieces, at) => {
			const text = new TextDecoder().decode(tiny.get(english));
			const files = withTours({ [english]: text.slice(0, at) + pieces.join('') + text.slice(at) });
			const { dataset, faults } = checkFiles(files, { readViews });
			expect(dataset === undefined).toBe(faults.length > 0);
		}),
		{ numRuns: 80 }
	);
}, 30_000);

describe('a tour without faults', () => {
	test('is told in both languages, with its views in their one spelling', () => {
		const text =
			'# The *quarrel*\n\nOne\nparagraph, [two](?ties=place.deed.opposition.belonging.alliance) lines.\n\n## [The weavers](?near=weavers&sel=weavers)\n\n> Les tisserands\n>\n> y entrèrent.\n\nThey **weave**.\n';
		const { dataset } = checkFiles(withTours({ [english]: text, [french]: text }), { readViews });
		expect(dataset?.tours).toEqual([
			{
				id: 'quarrel',
				title: { en: 'The quarrel', fr: 'The quarrel' },
				summary: { en: 'One paragraph, two lines.', fr: 'One paragraph, two lines.' },
				introduction: expect.objectContaining({
					en: [
						{
							type: 'paragraph',
							content: [
								{ type: 'text', text: 'One paragraph, ' },
								{ type: 'view', view: '', content: [{ type: 'text', text: 'two' }] },
								{ type: 'text', text: ' lines.' }
							]
						}
					]
				}) as unknown,
				stepCount: 1,
				steps: [
					{
						view: 'sel=weavers&near=weavers.1',
						heading: { en: 'The weavers', fr: 'The weavers' },
						text: expect.objectContaining({
							fr: [
								{
									type: 'quote',
									paragraphs: [
										[{ type: 'text', text: 'Les tisserands' }],
										[{ type: 'text', text: 'y entrèrent.' }]
									]
								},
								{
									type: 'paragraph',
									content: [
										{ type: 'text', text: 'They ' },
										{ type: 'strong', content: [{ type: 'text', text: 'weave' }] },
										{ type: 'text', text: '.' }
									]
								}
							]
						}) as unknown
					}
				]
			}
		]);
	});

	test('is one of three in the dataset, of six to nine steps, quoting the text word by word', () => {
		const { tours, text } = datasetOf('graph-data');
		expect(tours.map(({ id }) => id)).toEqual(['kerensky', 'second-congress', 'winter-palace']);
		for (const { stepCount, steps } of tours) {
			expect(stepCount).toBeGreaterThanOrEqual(6);
			expect(stepCount).toBeLessThanOrEqual(9);
			const quotes = steps
				.flatMap(({ text: told }) => Object.values(told).flat())
				.filter(({ type }) => type === 'quote');
			for (const quote of quotes)
				for (const paragraph of quote.type === 'quote' ? quote.paragraphs : [])
					expect(text).toContain(
						paragraph.map((piece) => (piece.type === 'text' ? piece.text : '')).join('')
					);
		}
	});
});
