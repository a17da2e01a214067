import type { Dataset, Prose, When } from '$lib/dataset/types';
import type { Graph } from '../build';
import { byImportance } from '../importance';
import { at, get } from '../known';
import type { Sides } from '../sides';
import { partStarts } from './part';
import { chunkSize, flags, type AtlasChunk, type AtlasHead } from './columns';

/** A dataset as an atlas reads it. */
export interface AtlasFiles {
	readonly head: AtlasHead;
	readonly chunks: readonly AtlasChunk[];
	/** Ids in the order of their numbers. */
	readonly ids: readonly string[];
	/** See `partStarts`. */
	readonly parts: readonly number[];
}

/** Room around the outermost places for their labels: so much of the whole on each side. */
const margin = 0.06;

/**
 * Puts a dataset into columns; see `AtlasChunk`.
 *
 * @param graph of the dataset
 * @param sides that all its ties make
 */
export function atlasFiles(dataset: Dataset, graph: Graph, sides: Sides): AtlasFiles {
	const ids = byImportance(graph);
	const numbers = new Map(ids.map((id, number) => [id, number]));
	const ties = tiesOf(dataset, graph, numbers);
	const parts = partStarts(ids.map((id) => graph.degree(id)));
	const chunks: AtlasChunk[] = [];
	let next = 0;
	for (let start = 0; start < ids.length; start += chunkSize) {
		const end = Math.min(ids.length, start + chunkSize);
		const first = next;
		while (next < ties.length && at(ties, next).last < end) next++;
		chunks.push(chunkOf(dataset, graph, sides, ids.slice(start, end), start, ties.slice(first, next), parts));
	}
	return { head: headOf(dataset, graph, numbers, sides, chunks.length), chunks, ids, parts };
}

interface Tie {
	readonly id: string;
	readonly from: number;
	readonly to: number;
	/** The number of its less and its more important end. */
	readonly last: number;
	readonly first: number;
	readonly type: number;
	readonly flags: number;
	readonly when: When | undefined;
	readonly told: number;
	readonly formerly: readonly string[];
}

function tiesOf(dataset: Dataset, graph: Graph, numbers: ReadonlyMap<string, number>): Tie[] {
	const types = new Map(dataset.ties.map(({ id }, place) => [id, place]));
	const sentences = new Map(dataset.sentences.map(({ id }, place) => [id, place]));
	const ties = graph.mapEdges((id, { relation }, source, target): Tie => {
		const [from, to] = [get(numbers, source), get(numbers, target)];
		return {
			id,
			from,
			to,
			last: Math.max(from, to),
			first: Math.min(from, to),
			type: get(types, relation.tie),
			flags: (relation.claim === 'implied' ? flags.implied : 0) + (relation.mode === 'aim' ? flags.aim : 0),
			when: relation.when,
			told: Math.min(...relation.evidence.map(({ sentence }) => get(sentences, sentence))),
			formerly: relation.formerly
		};
	});
	return ties.toSorted((a, b) => a.last - b.last || a.first - b.first || a.told - b.told);
}

function chunkOf(
	dataset: Dataset,
	graph: Graph,
	sides: Sides,
	ids: readonly string[],
	start: number,
	ties: readonly Tie[],
	parts: readonly number[]
): AtlasChunk {
	const kinds = new Map(dataset.kinds.map(({ id }, place) => [id, place]));
	const nodes = ids.map((id) => graph.getNodeAttributes(id));
	const whens = new Map<string, { place: number; when: When }>();
	for (const { when } of ties)
		if (when && !whens.has(when.edtf)) whens.set(when.edtf, { place: whens.size + 1, when });
	const leaders = new Set(sides.sides.map(({ leader }) => leader));
	return {
		ids,
		kinds: nodes.map(({ kind }) => get(kinds, kind.id)),
		labels: Object.fromEntries(
			Object.values(dataset.languages).map((lang) => [
				lang,
				nodes.map(({ entity }) => entity.label[lang] ?? '')
			])
		),
		x: nodes.map(({ x }) => x),
		y: nodes.map(({ y }) => y),
		sides: ids.map((id) => (sides.sideOf.get(id) ?? -1) + 1),
		formerly: nodes.flatMap(({ entity }, index) =>
			entity.formerly.map((old): [string, number] => [old, start + index])
		),
		parts: parts.filter((part) => part >= start && part < start + ids.length),
		cases: Object.fromEntries(
			nodes.flatMap(({ entity }, index): [number, Readonly<Record<string, Prose>>][] =>
				leaders.has(entity.id) ? [[start + index, entity.cases]] : []
			)
		),
		ties: {
			ids: ties.map(({ id }) => id),
			from: ties.map(({ from }) => from),
			to: ties.map(({ to }) => to),
			types: ties.map(({ type }) => type),
			flags: ties.map((tie) => tie.flags),
			whens: ties.map(({ when }) => (when ? get(whens, when.edtf).place : 0)),
			told: ties.map(({ told }) => told),
			formerly: ties.flatMap(({ formerly }, index) => formerly.map((old): [string, number] => [old, index]))
		},
		whens: [...whens.values()].map(({ when }) => when)
	};
}

function headOf(
	dataset: Dataset,
	graph: Graph,
	numbers: ReadonlyMap<string, number>,
	sides: Sides,
	chunks: number
): AtlasHead {
	const places = graph.mapNodes((_, { x, y }) => ({ x, y }));
	const [left, right] = rangeOf(places.map(({ x }) => x));
	const [top, bottom] = rangeOf(places.map(({ y }) => y));
	const [wide, high] = [Math.max(1, right - left), Math.max(1, bottom - top)];
	const paragraphs: number[] = [];
	for (const { paragraph } of dataset.sentences)
		paragraphs[paragraph - 1] = (paragraphs[paragraph - 1] ?? 0) + 1;
	return {
		entities: graph.order,
		ties: graph.size,
		chunks,
		frame: {
			x: left - margin * wide,
			y: top - margin * high,
			width: (1 + 2 * margin) * wide,
			height: (1 + 2 * margin) * high
		},
		counts: {
			kinds: dataset.kinds.map(({ id }) => dataset.entities.filter(({ kind }) => kind === id).length),
			types: dataset.ties.map(({ id }) => dataset.relations.filter(({ tie }) => tie === id).length)
		},
		paragraphs,
		sides: sides.sides.map(({ leader, members }) => ({
			leader: get(numbers, leader),
			members: members.length
		})),
		exact: sides.exact
	};
}

/** The least and the greatest of many numbers; too many to be the arguments of one call. */
function rangeOf(values: readonly number[]): [number, number] {
	return values.reduce<[number, number]>(
		([least, most], value) => [Math.min(least, value), Math.max(most, value)],
		[Infinity, -Infinity]
	);
}
