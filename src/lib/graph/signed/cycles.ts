import { at } from '../known';
import type { Edge, Model } from './edges';
import type { Cycle } from './effort';
import { Union, type Link } from './union';

/**
 * Looks contradictions up in a graph in which some vertices have been put together since they were found. Those that are none here
 * are left out: an edge may have vanished or turned its sign, and the opposing edge may have become a step of its own walk.
 *
 * @param made the decisions that led to this graph: links to the vertices that took others in
 * @returns for each that still contradicts, the places of its edges, each once
 */
export function columnsOf(
	cycles: readonly Cycle[],
	edges: readonly Edge[],
	made: readonly Link[],
	model: Model
): number[][] {
	const places = new Map(edges.map(({ a, b }, place) => [pairOf(a, b), place]));
	const names = namesAfter(made, cycles);
	const found = new Map<string, number[]>();
	for (const cycle of cycles) {
		const steps = stepsOf(cycle.map((vertex) => at(names, vertex)));
		const walked = steps.flatMap(([a, b]) => places.get(pairOf(a, b)) ?? []);
		const against = walked.filter((place) => at(edges, place).weight < 0).length;
		const contradicts = model === 'any' ? against === 1 : against % 2 === 1;
		if (walked.length < steps.length || !contradicts) continue;
		const column = [...new Set(walked)].sort((a, b) => a - b);
		found.set(column.join(' '), column);
	}
	return [...found.values()];
}

/** For each vertex the one that stands for it. */
function namesAfter(made: readonly Link[], cycles: readonly Cycle[]): number[] {
	const ends = made.flatMap(({ a, b }) => [a, b]);
	const size = [ends, ...cycles].reduce((most, vertices) => Math.max(most, ...vertices), -1) + 1;
	const union = new Union(size);
	made.forEach((link) => union.join(link));
	return Array.from({ length: size }, (_, vertex) => union.find(vertex).root);
}

/** The closed walk through some vertices, without steps from a vertex to itself. */
function stepsOf(vertices: readonly number[]): [number, number][] {
	return vertices.flatMap((vertex, index) => {
		const before = at(vertices, (index || vertices.length) - 1);
		return before === vertex ? [] : [[before, vertex] satisfies [number, number]];
	});
}

const pairOf = (a: number, b: number): number => Math.min(a, b) * 0x4000000 + Math.max(a, b);
