import { describe, expect, test } from 'vitest';
import { buildGraph } from '$lib/graph/build';
import * as deeds from '$lib/view/deeds';
import { namesOf } from '$lib/view/names';
import { emptyView, type View } from '$lib/view/view';
import { visible, withSelected } from '$lib/view/visible';
import { datasetOf } from '../dataset';

const tiny = datasetOf('tests/fixtures/tiny');
const graph = buildGraph(tiny);
const names = namesOf(tiny);
const show = (change: Partial<View>) => visible(graph, { ...emptyView, ...change }, names);
const families = (change: Partial<View>) =>
	[...new Set(show(change).mapEdges((_, { family }) => family.id))].sort();

describe('what a view lets through', () => {
	test('is everything when nothing is asked for', () => {
		expect(show({}).nodes().sort()).toEqual(graph.nodes().sort());
		expect(show({}).edges()).toEqual(graph.edges());
	});

	test('is the ties of the families that are asked for, and only their ends', () => {
		const shown = show({ ties: ['opposition'] });
		expect(families({ ties: ['opposition'] })).toEqual(['opposition']);
		for (const node of shown.nodes()) expect(shown.degree(node)).toBeGreaterThan(0);
	});

	test('is nothing when no tie is asked for', () => {
		expect(show({ ties: [] }).order).toBe(0);
		expect(show({ kinds: [] }).order).toBe(0);
	});

	test('leaves out hidden entities and their ties', () => {
		const shown = show({ hide: ['weavers'] });
		expect(shown.hasNode('weavers')).toBe(false);
		expect(shown.someEdge((_, __, from, to) => from === 'weavers' || to === 'weavers')).toBe(false);
	});

	test('leaves out what is implied, or not done, when asked to', () => {
		expect(graph.someEdge((_, { relation }) => relation.claim === 'implied')).toBe(true);
		expect(show({ claim: 'stated' }).someEdge((_, { relation }) => relation.claim === 'implied')).toBe(false);
		expect(graph.someEdge((_, { relation }) => relation.mode === 'aim')).toBe(true);
		expect(show({ mode: 'done' }).someEdge((_, { relation }) => relation.mode === 'aim')).toBe(false);
	});

	test('keeps ties whose date meets the range, and those without a date as the switch says', () => {
		const range = { from: '1848-03-01', to: '1848-03-31' };
		const dated = show({ ...range, undated: false });
		expect(dated.size).toBeGreaterThan(0);
		for (const edge of dated.edges()) {
			const when = dated.getEdgeAttribute(edge, 'relation').when;
			expect(when && when.from <= range.to && when.to >= range.from).toBe(true);
		}
		const undated = graph.filterEdges((_, { relation }) => !relation.when).length;
		expect(show(range).size).toBe(dated.size + undated);
		expect(show({ undated: false }).size).toBe(graph.size - undated);
	});

	test('grows with the telling, up to the whole', () => {
		const sizes = [...names.sentences.keys()].map((upto) => show({ upto }).size);
		expect(sizes.toSorted((a, b) => a - b)).toEqual(sizes);
		expect(sizes[0]).toBeLessThan(graph.size);
		expect(sizes.at(-1)).toBe(graph.size);
	});

	test('around an entity is that entity, its neighbours and the ties among them', () => {
		const shown = show({ near: { id: 'mill', depth: 1 } });
		expect(shown.nodes().sort()).toEqual(['mill', ...graph.neighbors('mill')].sort());
	});

	test('holds an entity that is asked for by name even without a tie', () => {
		expect(show({ near: { id: 'mill', depth: 1 }, ties: [] }).nodes()).toEqual(['mill']);
	});
});

describe('selecting', () => {
	const none = show({ ties: [] });

	test('brings in what filters left out: an entity alone, a tie with its ends', () => {
		const [tie = ''] = graph.edges();
		expect(withSelected(none, graph, 'mill').nodes()).toEqual(['mill']);
		expect(withSelected(none, graph, tie).nodes()).toEqual(graph.extremities(tie));
		expect(withSelected(none, graph, tie).edges()).toEqual([tie]);
	});

	test('changes nothing where the thing is visible, or is a sentence', () => {
		const all = show({});
		expect(withSelected(all, graph, 'mill')).toBe(all);
		expect(withSelected(all, graph, null)).toBe(all);
		expect(withSelected(none, graph, 'p1s1')).not.toBe(all);
	});
});

describe('a deed', () => {
	test('done twice to a family, a type or a kind is undone', () => {
		const family = deeds.toggleFamily(emptyView, 'place', names);
		expect(family.ties).not.toBeNull();
		expect(family.ties).not.toContain('place');
		expect(deeds.toggleFamily(family, 'place', names)).toEqual(emptyView);

		const [type = ''] = names.types.get('alliance') ?? [];
		expect(deeds.toggleType(deeds.toggleType(emptyView, type, names), type, names)).toEqual(emptyView);

		const [kind = ''] = names.kinds;
		expect(deeds.toggleKind(emptyView, kind, names).kinds).not.toContain(kind);
		expect(deeds.toggleKind(deeds.toggleKind(emptyView, kind, names), kind, names)).toEqual(emptyView);
	});

	test('of hiding what is selected takes the selection off it', () => {
		const hidden = deeds.hide({ ...emptyView, sel: 'mill' }, 'mill');
		expect(hidden).toEqual({ ...emptyView, hide: ['mill'] });
	});

	test('of showing all takes off every filter and keeps the selection and the drawing', () => {
		const view: View = {
			...emptyView,
			sel: 'mill',
			hide: ['guard'],
			ties: ['alliance'],
			labels: 'both',
			from: '1848-01-01'
		};
		expect(deeds.isFiltered(view)).toBe(true);
		expect(deeds.showAll(view)).toEqual({ ...emptyView, sel: 'mill', labels: 'both' });
		expect(deeds.isFiltered(deeds.showAll(view))).toBe(false);
	});

	test('of moving a node puts it on whole units', () => {
		expect(deeds.pin(emptyView, 'mill', { x: 10.6, y: -0.2 }).pins).toEqual({ mill: { x: 11, y: 0 } });
	});
});
