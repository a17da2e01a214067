import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildGraph } from '$lib/graph/build';
import { findSides } from '$lib/graph/sides';
import { setLocaleSource, type Locale } from '$lib/messages/locale';
import { entityCard, startCard, tourCard, type Setting } from '$lib/server/preview/cards';
import { design, type Card } from '$lib/server/preview/design';
import { Drawer } from '$lib/server/preview/draw';
import { box } from '$lib/server/preview/element';
import { datasetOf } from '../dataset';
import { inkBox, readPng } from './png';

// A card takes a fifth of a second, and longer where threads must wait for a processor.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'paksham-previews-'));
const drawer = new Drawer(folder);
let locale: Locale = 'en';
setLocaleSource(() => locale);
beforeEach(() => {
	locale = 'en';
});
afterAll(async () => {
	await drawer.close();
	rmSync(folder, { recursive: true });
});

const dataset = datasetOf('graph-data');
const graph = buildGraph(dataset);
const setting: Setting = { dataset, graph, sides: findSides(graph), lang: 'en' };
const draw = async (card: Card) => readPng(await drawer.draw(card.name, design(card)));

/** Where the words stand, and the disc with the graph. */
const words = { left: 0, top: 0, right: 636, bottom: 546 };
const disc = { left: 700, top: 60, right: 1160, bottom: 500 };

const kinds: readonly (readonly [string, (setting: Setting) => Card])[] = [
	['the start page', startCard],
	['a tour', (given) => tourCard(given, dataset.tours[0]!.id)],
	['an entity that takes sides', (given) => entityCard(given, 'kerensky')],
	['an entity that takes none', (given) => entityCard(given, 'winter-palace')],
	['an entity with a single tie', (given) => entityCard(given, 'don')],
	['the entity with the longest name', (given) => entityCard(given, longest(given.lang))]
];

function longest(lang: string): string {
	return dataset.entities.toSorted((a, b) => b.name[lang]!.length - a.name[lang]!.length)[0]!.id;
}

describe.each(['en', 'ml'] as const)('a card in %s', (lang) => {
	test.each(kinds)('of %s is 1200 by 630, with words and a graph, none of it cut off', async (_, card) => {
		locale = lang;
		const picture = await draw(card({ ...setting, lang }));
		expect([picture.width, picture.height]).toEqual([1200, 630]);
		const written = inkBox(picture, words);
		expect(written.pixels).toBeGreaterThan(3000);
		expect(written.left).toBeGreaterThanOrEqual(60);
		expect(written.top).toBeGreaterThanOrEqual(20);
		expect(written.bottom).toBeLessThanOrEqual(538);
		expect(inkBox(picture, disc).pixels).toBeGreaterThan(300);
	});
});

test('a card says with how many an entity stood, and against how many', () => {
	const facts = (id: string) => entityCard(setting, id).facts.map(({ words }) => words);
	expect(facts('bolsheviks')).toEqual(['stood with 8', 'against 4']);
	expect(facts('don')).toEqual(['1 tie · in 1 sentence']);
});

test('who stood with an entity is drawn to its left, who stood against it to its right', () => {
	const { drawing } = entityCard(setting, 'bolsheviks');
	const place = (id: string) => drawing.nodes.find((node) => node.id === id)!;
	expect(place('bolsheviks')).toMatchObject({ x: 0, y: 0 });
	expect(place('lenin').x).toBeLessThan(0);
	expect(place('provisional-government').x).toBeGreaterThan(0);
});

test('a tour shows whom its views name, and leaves the rest faint', () => {
	const tour = dataset.tours.find(({ id }) => id === 'winter-palace')!;
	const { drawing } = tourCard(setting, tour.id);
	expect(drawing.faint.has('winter-palace')).toBe(false);
	expect(drawing.faint.size).toBeGreaterThan(drawing.nodes.length / 4);
});

describe('Malayalam', () => {
	const widthOf = async (text: string) => {
		const style = { width: 1200, height: 630, backgroundColor: 'white', fontFamily: 'Latin, Malayalam' };
		const picture = readPng(await drawer.draw(text, box({ ...style, fontSize: 200, lineHeight: 2 }, text)));
		const { left, right } = inkBox(picture);
		return right - left;
	};
	const zwnj = '\u200c';

	test.each([
		['ക്ഷ', `ക്${zwnj}ഷ`],
		['ത്ത', `ത്${zwnj}ത`],
		['ന്റ', `ന്${zwnj}റ`]
	])('joins %s into one shape, narrower than its letters side by side', async (joined, apart) => {
		expect(await widthOf(joined)).toBeLessThan(0.95 * (await widthOf(apart)));
	});

	test('puts a vowel sign on both sides of its letter', async () => {
		const [ka, signed] = [await widthOf('ക'), await widthOf('കൊ')];
		expect(signed).toBeGreaterThan(1.5 * ka);
	});
});
