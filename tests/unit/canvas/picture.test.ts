import { describe, expect, test } from 'vitest';
import type { Entity } from '$lib/dataset/types';
import { buildGraph } from '$lib/graph/build';
import { elementsOf } from '$lib/canvas/elements';
import { bends } from '$lib/canvas/marks';
import { pictureOf } from '$lib/canvas/picture';
import { lineOf } from '$lib/canvas/sketch';
import { datasetOf } from '../dataset';

const tiny = datasetOf('tests/fixtures/tiny');
const graph = buildGraph(tiny);
const label = (entity: Entity) => entity.label.en ?? '';
const picture = pictureOf(graph, { label });

describe('a picture', () => {
	test('has every node at its committed place', () => {
		const places = Object.fromEntries(picture.nodes.map(({ id, x, y }) => [id, { x, y }]));
		expect(places).toEqual(tiny.positions);
	});

	test('puts a node where the reader moved it', () => {
		const moved = pictureOf(graph, { label, place: (id) => (id === 'mill' ? { x: 1, y: 2 } : undefined) });
		expect(moved.nodes.find(({ id }) => id === 'mill')).toMatchObject({ x: 1, y: 2 });
	});

	test('keeps its frame while parts of what lasts are away', () => {
		const sized = { label, weight: () => 0.5 };
		const part = graph.copy();
		for (const id of ['valbrume', 'mill', 'quarrel', 'sarcelles']) part.dropNode(id);
		expect(pictureOf(part, sized).frame).not.toEqual(pictureOf(graph, sized).frame);
		expect(pictureOf(part, { ...sized, lasting: graph }).frame).toEqual(pictureOf(graph, sized).frame);
	});

	test('marks those who change side, and nobody else', () => {
		const marked = elementsOf(pictureOf(graph, { label, changing: new Set(['guard']) }), 0);
		const classes = marked.map((element) => [element.data.id, String(element.classes).split(' ')] as const);
		expect(classes.filter(([, all]) => all.includes('changes')).map(([id]) => id)).toEqual(['guard']);
	});

	test('draws the most tied entity widest', () => {
		const [widest] = picture.nodes;
		const most = Math.max(...graph.mapNodes((id) => graph.degree(id)));
		expect(widest && graph.degree(widest.id)).toBe(most);
	});

	test('of an empty graph is empty, with a frame', () => {
		const empty = pictureOf(graph.nullCopy() as typeof graph, { label });
		expect(empty).toMatchObject({ nodes: [], edges: [] });
		expect(empty.frame.width).toBeGreaterThan(0);
	});
});

describe('several ties between the same two', () => {
	const bent = bends(graph);

	test('bow apart, so that no two lie on one line, and a single one is straight', () => {
		const lines = graph.mapEdges((id, _, source, target) => {
			const along = source < target ? 1 : -1;
			return [source, target].toSorted().join() + (bent.get(id) ?? 0) * along;
		});
		expect(new Set(lines).size).toBe(graph.size);
		graph.forEachEdge((id, _, source, target) => {
			if (graph.edges(source, target).length + graph.edges(target, source).length === 1)
				expect(bent.get(id)).toBe(0);
		});
	});
});

describe("Cytoscape's elements", () => {
	const elements = elementsOf(picture, 0);

	test('are one for each node and tie, nodes first', () => {
		expect(elements.map(({ group }) => group)).toEqual([
			...picture.nodes.map(() => 'nodes'),
			...picture.edges.map(() => 'edges')
		]);
	});

	test('tell family, aim and implication by class, so that none is told by colour alone', () => {
		for (const edge of picture.edges) {
			const classes = String(elements.find(({ data }) => data.id === edge.id)?.classes).split(' ');
			expect(classes).toContain(edge.family);
			expect(classes.includes('aim')).toBe(edge.aim);
			expect(classes.includes('implied')).toBe(edge.implied);
		}
	});
});

describe("the sketch's lines", () => {
	const [from, to] = [
		{ ...picture.nodes[0]!, x: 0, y: 0, size: 20 },
		{ ...picture.nodes[1]!, x: 100, y: 0, size: 40 }
	];
	const edge = { ...picture.edges[0]!, bend: 0, directed: true };

	test('end on the rim of the node that they lead to', () => {
		expect(lineOf(edge, from, to).ends).toEqual([{ x: 80, y: 0, angle: 0 }]);
	});

	test('of a tie without direction are marked at both ends', () => {
		expect(lineOf({ ...edge, directed: false }, from, to).ends).toEqual([
			{ x: 80, y: 0, angle: 0 },
			{ x: 10, y: 0, angle: 180 }
		]);
	});

	test('bow to the right of their way', () => {
		expect(lineOf({ ...edge, bend: 30 }, from, to).d).toBe('M0 0Q50 30 100 0');
	});
});
