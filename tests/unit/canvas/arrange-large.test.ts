import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arrange, small } from '$lib/canvas/arrange';
import { freeSpots } from '$lib/canvas/arrange/spots';
import { spread } from '$lib/canvas/arrange/spread';
import { checkFiles } from '$lib/dataset/check';
import type { FileName } from '$lib/dataset/files';
import type { Point } from '$lib/dataset/types';
import { buildGraph } from '$lib/graph/build';
import { generate } from '../../../src/generate/generate';
import { datasetOf } from '../dataset';

/** The least that is between the middles of any two nodes of a large graph. */
const apart = 26;

const files = generate(
	{ nodes: small + 100, ties: 1500, seed: 1 },
	datasetOf('graph-data'),
	readFileSync('graph-data/vocabulary.yaml', 'utf8')
);
const bytes = [...files].map(([name, text]) => [name as FileName, new TextEncoder().encode(text)] as const);
const { dataset } = checkFiles(new Map(bytes), { layout: 'optional' });
if (!dataset) throw new Error('The generated dataset has faults');
const graph = buildGraph(dataset);
const places = arrange(graph, new Map(), 1);

const distance = (a: Point | undefined, b: Point | undefined) =>
	a && b ? Math.hypot(a.x - b.x, a.y - b.y) : NaN;

function expectApart(points: readonly Point[]): void {
	for (const [index, one] of points.entries())
		for (const two of points.slice(index + 1)) expect(distance(one, two)).toBeGreaterThanOrEqual(apart);
}

describe('arranging a large graph for the first time', () => {
	test('gives every entity a whole place, none too near to another', () => {
		expect([...places.keys()].toSorted()).toEqual(graph.nodes().toSorted());
		const all = [...places.values()];
		expect(all.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
		expectApart(all);
	});

	test('fills a frame a little wider than high', () => {
		const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
		const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
		expect(width / height).toBeGreaterThan(0.95);
		expect(width / height).toBeLessThan(1.3);
		expect((width * height) / graph.order).toBeLessThan(2500);
		expect((width * height) / graph.order).toBeGreaterThan(1500);
	});

	test('puts those who stand together nearer than those who stand against one another', () => {
		const lengths = { 1: [] as number[], [-1]: [] as number[], 0: [] as number[] };
		graph.forEachEdge((_, { sign }, source, target) =>
			lengths[sign].push(distance(places.get(source), places.get(target)))
		);
		const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
		expect(mean(lengths[1])).toBeLessThan(0.5 * mean(lengths[-1]));
	});

	test('gives the same places for the same seed, and others for another', () => {
		expect(arrange(graph, new Map(), 1)).toEqual(places);
		expect(arrange(graph, new Map(), 2)).not.toEqual(places);
	});
});

describe('arranging more of a large graph', () => {
	test('leaves all where they are when none is new', () => {
		expect(arrange(graph, places, 5)).toEqual(places);
	});

	test('leaves those that have a place, and puts new ones near to what they are tied to', () => {
		const fresh = graph.nodes().filter((_, index) => index % 50 === 49);
		const known = new Map([...places].filter(([id]) => !fresh.includes(id)));
		const all = arrange(graph, known, 3);
		for (const [id, place] of known) expect(all.get(id)).toEqual(place);
		expectApart([...all.values()]);
		for (const id of fresh) {
			const around = graph.neighbors(id).flatMap((other) => known.get(other) ?? []);
			if (around.length === 0) continue;
			const x = around.reduce((sum, point) => sum + point.x, 0) / around.length;
			const y = around.reduce((sum, point) => sum + point.y, 0) / around.length;
			expect(distance(all.get(id), { x, y })).toBeLessThan(200);
		}
	});
});

test('a draft that is crowded in one place is spread over the whole frame', () => {
	const draft = new Map(
		Array.from({ length: 800 }, (_, index) => {
			const away = index % 10 === 0 ? 1000 : 1;
			return [`${index}`, { x: away * Math.sin(index), y: away * Math.cos(index * 1.7) }];
		})
	);
	const spots = [...spread(draft, { width: 1100, height: 1000 }).values()];
	for (const left of [-550, -275, 0, 275])
		for (const top of [-500, -250, 0, 250]) {
			const here = spots.filter(({ x, y }) => x >= left && x < left + 275 && y >= top && y < top + 250);
			expect(here.length).toBe(50);
		}
	expect(Math.max(...spots.map(({ x }) => x))).toBeGreaterThan(500);
	expect(Math.max(...spots.map(({ y }) => y))).toBeGreaterThan(450);
});

test('nodes that all want one place stand around it', () => {
	const wishes = new Map(Array.from({ length: 60 }, (_, index) => [`${index}`, { x: 0.4, y: -0.4 }]));
	const spots = [...freeSpots(wishes, apart).values()];
	expectApart(spots);
	expect(Math.max(...spots.map((spot) => distance(spot, { x: 0, y: 0 })))).toBeLessThan(160);
});
