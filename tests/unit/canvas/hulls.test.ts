import { describe, expect, test } from 'vitest';
import type { Entity } from '$lib/dataset/types';
import { frameWithLabels } from '$lib/canvas/camera';
import { hullPaths, hullsOf } from '$lib/canvas/hulls';
import { levelOf, onADesk } from '$lib/canvas/labels';
import { pictureOf } from '$lib/canvas/picture';
import { buildGraph, type Graph } from '$lib/graph/build';
import { findSides } from '$lib/graph/sides';
import { datasetOf } from '../dataset';

const real = datasetOf('graph-data');
const tiny = datasetOf('tests/fixtures/tiny');
const graph = buildGraph(real);
const { sides } = findSides(graph);
const places = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
const name = ({ leader }: { leader: string }) => `The side of ${leader}`;
const hulls = hullsOf(graph, sides, places, name);

describe('the ground under a side', () => {
	test('is made of all its members and of positive ties among them alone', () => {
		expect(hulls.map(({ members }) => members.toSorted())).toEqual(
			sides.map(({ members }) => members.toSorted())
		);
		for (const { members, links } of hulls) {
			for (const [a, b] of links) {
				expect([members.includes(a), members.includes(b)]).toEqual([true, true]);
				expect(graph.edges(a, b).some((edge) => graph.getEdgeAttribute(edge, 'sign') === 1)).toBe(true);
			}
		}
	});

	test('hangs together: from each member bands lead to every other', () => {
		for (const { members, links } of hulls) {
			const reached = new Set(members.slice(0, 1));
			// A set also hands out what is added to it on the way.
			for (const one of reached) {
				for (const link of links) if (link.includes(one)) link.forEach((end) => reached.add(end));
			}
			expect(reached.size).toBe(members.length);
		}
	});

	test('is left out where fewer than two of the side are shown', () => {
		const [first] = sides;
		const part = graph.copy() as Graph;
		for (const id of first?.members.slice(1) ?? []) part.dropNode(id);
		const left = new Map(part.mapNodes((id, { x, y }) => [id, { x, y }]));
		expect(hullsOf(part, sides, left, name).map(({ group }) => group)).not.toContain(0);
	});

	test('is drawn through the places that it is given', () => {
		const hull = {
			id: 'a',
			group: 0,
			members: ['a', 'b'],
			links: [['a', 'b']] as const,
			leader: 'a',
			lines: ['A']
		};
		const at = (id: string) => (id === 'a' ? { x: 1.04, y: 2 } : { x: 3, y: -4 });
		expect(hullPaths(hull, at)).toEqual({ discs: 'M1 2h0M3 -4h0', links: 'M1 2L3 -4' });
	});
});

describe('a picture with sides', () => {
	const pictured = (lang: string) =>
		pictureOf(graph, { label: (entity: Entity) => entity.label[lang] ?? '', hulls: { sides, name } });

	test.each(['en', 'ml'])('names each side in full beside one of its members, on a desk, in %s', (lang) => {
		const { hulls } = pictured(lang);
		expect(hulls.length).toBe(sides.length);
		for (const { members, lines, labels } of hulls) {
			const [shown, ...more] = labels.filter(({ level, until }) => level <= onADesk && onADesk <= until);
			expect(more).toEqual([]);
			expect(shown?.lines).toEqual(lines);
			expect(members).toContain(shown?.at);
		}
	});

	test.each(['en', 'ml'])('calls each side by its leader, who goes without, on a phone, in %s', (lang) => {
		const { hulls, nodes } = pictured(lang);
		const onAPhone = levelOf(0.186);
		for (const { leader, members, labels } of hulls) {
			const node = nodes.find(({ id }) => id === leader);
			const shown = labels.filter(({ level, until }) => level <= onAPhone && onAPhone <= until);
			expect(shown.map(({ lines }) => lines)).toEqual([node?.lines]);
			expect(members).toContain(shown[0]?.at);
			expect(node?.level).toBeGreaterThan(onAPhone);
		}
	});

	test('names a leader once who is in focus', () => {
		const { leader } = sides[0]!;
		const { hulls } = pictureOf(graph, {
			label: (entity: Entity) => entity.label['en'] ?? '',
			hulls: { sides, name },
			labelled: new Set([leader])
		});
		const own = graph.getNodeAttribute(leader, 'entity').label['en'];
		const named = (hull: (typeof hulls)[number]) => hull.labels.map(({ lines }) => lines.join(' '));
		expect(named(hulls.find((hull) => hull.leader === leader)!)).not.toContain(own);
	});

	test('has none unless it is asked for them', () => {
		expect(pictureOf(buildGraph(tiny), { label: () => '' }).hulls).toEqual([]);
	});
});

describe('a frame with room for labels', () => {
	test('of nothing has a size', () => {
		expect(frameWithLabels([]).width).toBeGreaterThan(0);
	});

	test('is wider, the longer the labels at its rim', () => {
		const width = (label: string) => {
			const nodes = [0, 400].map((x) => ({ id: `${x}`, x, y: 0, size: 20, lines: [label] }));
			return frameWithLabels(nodes).width;
		};
		expect(width('Revolutionaries')).toBeGreaterThan(width('Duma'));
	});
});
