import { describe, expect, test } from 'vitest';
import { arrange } from '$lib/canvas/arrange';
import { room } from '$lib/canvas/layouts/room';
import { buildGraph, type Graph } from '$lib/graph/build';
import { datasetOf } from '../dataset';

const tiny = datasetOf('tests/fixtures/tiny');
const graph = buildGraph(tiny);
const places = arrange(graph, new Map(), 1);

describe('arranging a text for the first time', () => {
	test('gives every entity a whole place with room around it', () => {
		expect([...places.keys()].toSorted()).toEqual(graph.nodes().toSorted());
		const all = [...places.values()];
		for (const [index, one] of all.entries()) {
			expect([one.x, one.y].every(Number.isInteger)).toBe(true);
			for (const two of all.slice(index + 1)) {
				const apart = Math.abs(one.x - two.x) >= room.width || Math.abs(one.y - two.y) >= room.height;
				expect(apart).toBe(true);
			}
		}
	});

	test('gives the same places for the same seed, and others for another', () => {
		expect(arrange(graph, new Map(), 1)).toEqual(places);
		expect(arrange(graph, new Map(), 2)).not.toEqual(places);
	});

	test('of nothing gives nothing', () => {
		expect(arrange(graph.nullCopy() as Graph, new Map(), 1)).toEqual(new Map());
	});
});

describe('arranging more of a text', () => {
	test('leaves every entity that has a place where it is', () => {
		const known = new Map([...places].slice(0, -2));
		const all = arrange(graph, known, 3);
		expect(all.size).toBe(graph.order);
		for (const [id, place] of known) expect(all.get(id)).toEqual(place);
	});
});
