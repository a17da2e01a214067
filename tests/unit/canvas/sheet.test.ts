import { DOMParser } from '@xmldom/xmldom';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { mix } from '$lib/canvas/export/colours';
import { covers } from '$lib/canvas/export/fonts';
import { legendOf } from '$lib/canvas/export/legend';
import { fitAddress } from '$lib/canvas/export/lines';
import { inSight, sheetOf, wholeOf, type Sheet } from '$lib/canvas/export/sheet';
import { pictureOf, type Picture } from '$lib/canvas/picture';
import { endOf } from '$lib/canvas/ends';
import { lineOf } from '$lib/canvas/sketch';
import { themes } from '$lib/canvas/tokens';
import { buildGraph } from '$lib/graph/build';
import { findSides } from '$lib/graph/sides';
import { datasetOf } from '../dataset';

const real = datasetOf('graph-data');
const graph = buildGraph(real);
const sides = findSides(graph);
const picture = pictureOf(graph, {
	label: ({ label }) => label.ml ?? '',
	group: (id) => sides.sideOf.get(id) ?? null,
	hulls: { sides: sides.sides, name: ({ leader }) => leader }
});

const sheetWith = (change: Partial<Sheet> = {}, drawn: Picture = picture): Sheet => ({
	picture: drawn,
	portion: wholeOf(drawn),
	theme: themes.light,
	marks: { chosen: null, lit: new Set(), fade: false },
	ground: themes.light.ground,
	lang: 'ml',
	title: real.title.ml ?? '',
	shown: 'A & B < C',
	heading: true,
	legend: [],
	address: 'https://example.org/?sel=lenin&ties=alliance',
	credit: 'Paksham',
	fonts: '',
	...change
});

/** Parses as XML, and fails where that is not well formed. */
function parsed(svg: string): Document {
	const complain = (message: string) => {
		throw new Error(message);
	};
	const errorHandler = { warning: complain, error: complain, fatalError: complain };
	return new DOMParser({ errorHandler }).parseFromString(svg, 'image/svg+xml');
}
const all = (document: Document, name: string) => [...Array.from(document.getElementsByTagName(name))];

describe('a sheet', () => {
	const document = parsed(sheetOf(sheetWith()).svg);

	test('has every node, every line and every label once', () => {
		const ids = (name: string) =>
			all(document, 'g')
				.flatMap((group) => group.getAttribute(name) || [])
				.toSorted();
		expect(ids('data-entity')).toEqual(graph.nodes().toSorted());
		expect(ids('data-tie')).toEqual(graph.edges().toSorted());
		const words = all(document, 'text').map(({ textContent }) => textContent?.trim());
		const names = picture.nodes.map(({ lines }) => lines.join(''));
		expect(words.filter((word) => names.includes(word ?? '')).toSorted()).toEqual(names.toSorted());
	});

	test('draws lines and their ends as the first paint does', () => {
		const drawn = new Set(all(document, 'path').map((path) => path.getAttribute('d')));
		const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
		for (const edge of picture.edges) {
			expect(drawn).toContain(lineOf(edge, nodes.get(edge.source)!, nodes.get(edge.target)!).d);
			expect(drawn).toContain(endOf(edge.family));
		}
	});

	test('uses no style sheet and no attribute that other programs do not know', () => {
		const { svg } = sheetOf(sheetWith());
		for (const unknown of ['style=', 'class=', 'var(', 'color-mix', 'paint-order', 'href="#group']) {
			expect(svg).not.toContain(unknown);
		}
	});

	test('is drawn by another program', () => {
		const { svg, width, height } = sheetOf(sheetWith());
		const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
		expect([image.width, image.height]).toEqual([width, height]);
		expect(new Set(image.pixels).size).toBeGreaterThan(50);
	});

	test('is as many times larger as asked, and otherwise the same', () => {
		const [once, four] = [sheetOf(sheetWith()), sheetOf(sheetWith(), 4)];
		expect([four.width, four.height]).toEqual([4 * once.width, 4 * once.height]);
		expect(four.svg.slice(four.svg.indexOf('viewBox'))).toBe(once.svg.slice(once.svg.indexOf('viewBox')));
	});

	test('tells what it is, even where that is not written above it', () => {
		const bare = parsed(sheetOf(sheetWith({ heading: false, address: null })).svg);
		expect(all(bare, 'title')[0]?.textContent).toBe(`${real.title.ml}. A & B < C`);
		expect(all(bare, 'text').map(({ textContent }) => textContent?.trim())).not.toContain(real.title.ml);
	});

	test('of an empty graph is a sheet all the same', () => {
		const none = pictureOf(graph.nullCopy() as typeof graph, { label: () => '' });
		const { svg, width, height } = sheetOf(sheetWith({}, none));
		expect(all(parsed(svg), 'use')).toEqual([]);
		expect(width * height).toBeGreaterThan(0);
	});

	test('lets step back what does not stand out', () => {
		const marks = { chosen: 'lenin', lit: new Set(['bolsheviks']), fade: true };
		const groups = all(parsed(sheetOf(sheetWith({ marks })).svg), 'g');
		const faint = groups.filter(
			(group) => group.getAttribute('data-entity') && group.getAttribute('opacity')
		);
		expect(faint).toHaveLength(graph.order - 2);
	});
});

describe('a portion', () => {
	test('is what the camera sees, in layout units', () => {
		const seen = inSight({ x: 100, y: 50, zoom: 2 }, { width: 800, height: 400 });
		expect(seen).toMatchObject({ x: -100, y: -50, width: 400, height: 200, zoom: 2 });
	});

	test('of the whole leaves out no label', () => {
		const { zoom, level } = wholeOf(picture);
		expect(zoom).toBeLessThanOrEqual(2);
		expect(picture.nodes.filter((node) => node.level > level)).toEqual([]);
	});
});

test('a legend breaks into rows that fit, and leaves out empty groups', () => {
	const entries = Array.from({ length: 9 }, (_, index) => ({
		words: `Entry number ${index}`,
		sample: { type: 'side', group: index } as const
	}));
	const { height, elements } = legendOf(
		[
			{ name: 'Sides', entries },
			{ name: 'Nothing', entries: [] }
		],
		themes.light,
		500
	);
	expect(height).toBeGreaterThan(24 * 2);
	expect(elements.join('')).not.toContain('Nothing');
	const xs = elements.flatMap((element) => /<text x="([\d.]+)"/.exec(element)?.[1] ?? []).map(Number);
	expect(Math.max(...xs)).toBeLessThan(500);
});

test('an address breaks anywhere and loses nothing', () => {
	const address = `https://example.org/?pins=${'kerensky.100.200.'.repeat(30)}`;
	const lines = fitAddress(address, 300, 12);
	expect(lines.join('')).toBe(address);
	expect(lines.length).toBeGreaterThan(5);
	expect(fitAddress('', 300, 12)).toEqual([]);
});

test.each([
	['#000000', 0.5, '#ffffff', '#808080'],
	['#b3261e', 0, '#faf7f0', '#faf7f0'],
	['#b3261e', 1, '#faf7f0', '#b3261e'],
	['#102030', 0.25, '#908070', '#706860']
])('%s mixed by %d with %s is %s', (colour, share, ground, mixed) => {
	expect(mix(colour, share, ground)).toBe(mixed);
});

test.each([
	['', 'any', true],
	['U+0D00-0D7F, U+200C-200D', 'ലെനിൻ', true],
	['U+0D00-0D7F, U+200C-200D', 'Lenin', false],
	['U+0-FF, U+131', 'ı', true],
	['U+20AC', '', false]
])('a font for "%s" has letters of "%s": %s', (range, words, answer) => {
	expect(covers(range, words)).toBe(answer);
});
