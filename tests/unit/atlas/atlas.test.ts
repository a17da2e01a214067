import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Atlas } from '$lib/graph/atlas/atlas';
import { atlasFiles } from '$lib/graph/atlas/chunks';
import { bareHead, extract } from '$lib/graph/atlas/extract';
import { near } from '$lib/graph/atlas/near';
import { answerPaths, askPaths } from '$lib/graph/atlas/paths';
import { findSidesOf, signedTies } from '$lib/graph/atlas/found-sides';
import { builtSides, sidesIn } from '$lib/graph/atlas/sides';
import { buildGraph } from '$lib/graph/build';
import { depths, neighbourhood } from '$lib/graph/neighbourhood';
import { findPaths } from '$lib/graph/paths';
import { findSides } from '$lib/graph/sides';
import { namesOf } from '$lib/view/names';
import { passing } from '$lib/view/passing';
import { emptyView } from '$lib/view/view';
import { visible } from '$lib/view/visible';
import { datasetOf } from '../dataset';
import { viewsOf } from '../view/views';
import { atlasOf, below } from './atlas';

const dataset = datasetOf('graph-data');
const graph = buildGraph(dataset);
const names = namesOf(dataset);
const atlas = atlasOf(dataset);
const head = bareHead(dataset);
const all = passing(atlas, emptyView, names);

describe('an atlas', () => {
	test('taken out whole is the graph that it was made of, in the same order of telling', () => {
		const again = buildGraph(extract(head, atlas, { entities: below(atlas.order), ties: below(atlas.size) }));
		const nodes = (of: typeof graph) =>
			of.mapNodes((id, { entity, kind, x, y }) => ({ id, label: entity.label, kind: kind.id, x, y }));
		const edges = (of: typeof graph) =>
			of.mapEdges((id, { relation: { from, to, tie, claim, mode, when }, sign }) => ({
				...{ id, from, to, tie, claim, mode, when, sign }
			}));
		const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
		expect(nodes(again).toSorted(byId)).toEqual(nodes(graph).toSorted(byId));
		expect(edges(again).toSorted(byId)).toEqual(edges(graph).toSorted(byId));
		const firstSentence = (of: typeof graph) =>
			of.mapEdges((_, { relation }) => names.sentences.get(relation.evidence[0]?.sentence ?? '') ?? -1);
		expect(firstSentence(again)).toEqual(firstSentence(graph).toSorted((a, b) => a - b));
	});

	test('knows entities by importance, and the ties at each with the most important others first', () => {
		for (const entity of below(atlas.order)) {
			const id = atlas.ids[entity]!;
			expect(atlas.degrees[entity]).toBe(graph.degree(id));
			const ties = [...atlas.tiesAt(entity)];
			expect(new Set(ties.map((tie) => atlas.tieIds[tie]))).toEqual(new Set(graph.edges(id)));
			const others = ties.map((tie) => atlas.opposite(entity, tie));
			expect(others).toEqual(others.toSorted((a, b) => a - b));
		}
		const degrees = [...atlas.degrees];
		expect(degrees).toEqual(degrees.toSorted((a, b) => b - a));
	});

	test('lets through what the graph does, for any view', () => {
		fc.assert(
			fc.property(viewsOf(names), (any) => {
				const view = { ...any, near: null, path: null };
				const shown = visible(graph, view, names);
				const found = passing(atlas, view, names);
				const of = (ids: readonly string[], through: Uint8Array) =>
					ids.filter((_, place) => through[place] === 1);
				expect(new Set(of(atlas.ids, found.entities))).toEqual(new Set(shown.nodes()));
				expect(new Set(of(atlas.tieIds, found.ties))).toEqual(new Set(shown.edges()));
				expect([found.order, found.size]).toEqual([shown.order, shown.size]);
			}),
			{ numRuns: 300 }
		);
	});

	test('finds the same neighbourhoods as the graph', () => {
		for (const id of graph.nodes()) {
			for (const depth of depths) {
				const expected = [id, ...neighbourhood(graph, id, depth).map((neighbour) => neighbour.id)];
				const found = near(atlas, all, atlas.entity(id)!, depth).map((entity) => atlas.ids[entity]);
				expect(new Set(found)).toEqual(new Set(expected));
			}
		}
	});

	test('finds the same paths as the graph, with hubs and without', () => {
		const entity = fc.constantFrom(...graph.nodes());
		fc.assert(
			fc.property(entity, entity, fc.boolean(), viewsOf(names), (from, to, hubs, any) => {
				const view = { ...any, near: null, path: null, hide: [], kinds: null };
				const shown = visible(graph, { ...view, path: { from, to } }, names);
				const expected = findPaths(shown, from, to, { hubs });
				const asked = askPaths(head, atlas, passing(atlas, view, names), { from, to }, hubs);
				expect('part' in asked ? answerPaths(structuredClone(asked)) : asked).toEqual(expected);
			}),
			{ numRuns: 300 }
		);
	});

	test('tells the ties of a step in the order of telling, whichever way they point', () => {
		const ends = { from: 'central-committee-members', to: 'lenin' };
		const asked = askPaths(head, atlas, passing(atlas, emptyView, names), ends, false);
		const found = 'part' in asked ? answerPaths(asked) : asked;
		expect(found).toEqual(findPaths(graph, ends.from, ends.to));
	});

	test.each([
		['found at build', () => builtSides(atlas)],
		['found anew', () => findSidesOf(signedTies(atlas, all))]
	])('has the sides of the graph, %s', (_, find) => {
		const { sides, alone, misfits, sideOf, exact } = findSides(graph);
		const signed = graph.mapEdges((id, { sign }, from, to) => ({ id, from, to, sign }));
		const actors = new Set([...alone, ...sideOf.keys()]);
		const ties = signed.flatMap(({ id, from, to, sign }) =>
			sign !== 0 && actors.has(from) && actors.has(to) ? [{ id, from, to, sign }] : []
		);
		const found = sidesIn(atlas, find(), [...actors], ties);
		const byLeader = (list: typeof sides) =>
			new Map(list.map(({ leader, size, members }) => [leader, { size, members: members.toSorted() }]));
		expect(byLeader(found.sides)).toEqual(byLeader(sides));
		expect(new Set(found.alone)).toEqual(new Set(alone));
		expect(new Set(found.misfits)).toEqual(new Set(misfits));
		expect(found.exact).toBe(exact);
	});

	test('that has come in part is a graph of the most important entities', () => {
		const files = atlasFiles(dataset, graph, findSides(graph));
		const [only] = files.chunks;
		const first = { ...only!, ids: only!.ids.slice(0, 0), ties: { ...only!.ties, ids: [] } };
		const empty = new Atlas(files.head, dataset);
		empty.add({ ...first, kinds: [], x: [], y: [], sides: [], formerly: [], parts: [] });
		expect(empty.whole).toBe(false);
		expect(empty.entity('lenin')).toBeUndefined();
		empty.add(only!);
		expect(empty.whole).toBe(true);
		expect(empty.entity('lenin')).toBe(atlas.entity('lenin'));
		expect(() => empty.add(only!)).toThrow('load the page anew');
	});
});
