import { at } from '../known';
import type { Edge, Model } from './edges';
import { seeded } from './random';

export interface Candidate {
	/** For each vertex the number of its side, lower than the number of vertices. */
	readonly sides: Int32Array;
	readonly cost: number;
}

/**
 * A good partition, found by moving from two simple ones, and from the better of them on by shaking. Seeded: the same graph gives the same
 * answer.
 *
 * @param size vertices are 0 … size - 1
 * @param rounds how often to shake
 */
export function localSearch(size: number, edges: readonly Edge[], model: Model, rounds: number): Candidate {
	const { improve, shake } = movesOf(size, edges, model);
	const apart = Int32Array.from({ length: size }, (_, vertex) => (model === 'two' ? 0 : vertex));
	return shake([apart, apart.map(() => 0)].map(improve).reduce(cheaper), rounds);
}

interface Moves {
	/** Moves one vertex at a time to the side where it costs least, and joins sides, while that makes a partition cheaper. */
	improve(sides: Int32Array): Candidate;
	/** Shakes a partition and improves it, and goes on from the best so far, as long as that costs something. */
	shake(from: Candidate, rounds: number): Candidate;
}

/** What changes partitions of a graph, using no memory but its own. */
export function movesOf(size: number, edges: readonly Edge[], model: Model): Moves {
	const { first, to, weights } = around(size, edges);
	const random = seeded(size);
	/** How much more a vertex is for than against each side; empty between uses. */
	const pull = new Float64Array(size + 1);
	return { improve, shake };

	function shake(from: Candidate, rounds: number): Candidate {
		let best = from;
		for (let round = 0; round < rounds && best.cost > 0; round++)
			best = cheaper(improve(shaken(best.sides)), best);
		return best;
	}

	/** Either joins the sides of two neighbours, or sends a few vertices to a neighbour's side. */
	function shaken(sides: Int32Array): Int32Array {
		const pick = <T>(things: ArrayLike<T>) => things[Math.floor(random() * things.length)];
		const edge = pick(edges);
		if (model === 'any' && edge && random() < 0.5) {
			const from = at(sides, edge.a);
			return sides.map((side) => (side === from ? at(sides, edge.b) : side));
		}
		const moved = sides.slice();
		for (let count = 2 + Math.floor(random() * 4); count > 0; count--) {
			const vertex = Math.floor(random() * size);
			const neighbour = pick(to.subarray(at(first, vertex), at(first, vertex + 1)));
			if (model === 'two') moved[vertex] = 1 - at(moved, vertex);
			else if (neighbour !== undefined) moved[vertex] = at(moved, neighbour);
		}
		return moved;
	}

	function improve(start: Int32Array): Candidate {
		let sides = start;
		for (let better = true; better;) {
			while (moveVertices(sides));
			const joined = model === 'any' ? joinSides(sides, edges) : undefined;
			sides = joined ?? sides;
			better = joined !== undefined;
		}
		return { sides, cost: costOf(edges, sides) };
	}

	function moveVertices(sides: Int32Array): boolean {
		let moved = false;
		for (let vertex = 0; vertex < size; vertex++) moved = moveVertex(vertex, sides) || moved;
		return moved;
	}

	/** Moves a vertex to the side that it is most for, or to one of its own. */
	function moveVertex(vertex: number, sides: Int32Array): boolean {
		const own = sides[vertex] ?? 0;
		const begin = first[vertex] ?? 0;
		const end = first[vertex + 1] ?? 0;
		for (let arc = begin; arc < end; arc++) {
			const near = sides[to[arc] ?? 0] ?? 0;
			pull[near] = (pull[near] ?? 0) + (weights[arc] ?? 0);
		}
		const stays = pull[own] ?? 0;
		let gain = 0;
		let side = own;
		for (let arc = begin; arc < end; arc++) {
			const near = sides[to[arc] ?? 0] ?? 0;
			const other = model === 'two' ? 1 - own : near;
			const more = (pull[other] ?? 0) - stays;
			if (more <= gain) continue;
			gain = more;
			side = other;
		}
		if (model === 'any' && -stays > gain) side = unused(sides);
		for (let arc = begin; arc < end; arc++) pull[sides[to[arc] ?? 0] ?? 0] = 0;
		sides[vertex] = side;
		return side !== own;
	}
}

/** The neighbours of each vertex, one after the other, from where `first` says. */
function around(
	size: number,
	edges: readonly Edge[]
): { first: Int32Array; to: Int32Array; weights: Float64Array } {
	const first = new Int32Array(size + 1);
	for (const { a, b } of edges) {
		first[a + 1] = at(first, a + 1) + 1;
		first[b + 1] = at(first, b + 1) + 1;
	}
	for (let vertex = 0; vertex < size; vertex++) first[vertex + 1] = at(first, vertex + 1) + at(first, vertex);
	const next = first.slice();
	const to = new Int32Array(2 * edges.length);
	const weights = new Float64Array(2 * edges.length);
	const put = (from: number, end: number, weight: number) => {
		const arc = at(next, from);
		next[from] = arc + 1;
		to[arc] = end;
		weights[arc] = weight;
	};
	for (const { a, b, weight } of edges) {
		put(a, b, weight);
		put(b, a, weight);
	}
	return { first, to, weights };
}

/** The newer of two equals, so that shaking can drift. */
function cheaper(newer: Candidate, older: Candidate): Candidate {
	return newer.cost <= older.cost ? newer : older;
}

/**
 * Joins sides that have more for than against each other, the strongest pairs first, each side once: greedy additive edge
 * contraction (Keuper et al. 2015), many pairs at a time.
 *
 * @returns undefined when there is no such pair
 */
function joinSides(sides: Int32Array, edges: readonly Edge[]): Int32Array | undefined {
	const sums = new Map<number, number>();
	for (const edge of edges) {
		const a = sides[edge.a] ?? 0;
		const b = sides[edge.b] ?? 0;
		if (a === b) continue;
		const pair = Math.min(a, b) * sides.length + Math.max(a, b);
		sums.set(pair, (sums.get(pair) ?? 0) + edge.weight);
	}
	const pairs = [...sums].filter(([, weight]) => weight > 0);
	if (pairs.length === 0) return undefined;
	const into = new Map<number, number>();
	for (const [pair] of pairs.sort(([, weight], [, other]) => other - weight)) {
		const a = Math.floor(pair / sides.length);
		const b = pair % sides.length;
		if (into.has(a) || into.has(b)) continue;
		into.set(a, a).set(b, a);
	}
	return sides.map((side) => into.get(side) ?? side);
}

/** What a partition costs: positive edges between sides, and negative ones inside. */
export function costOf(edges: readonly Edge[], sides: ArrayLike<number>): number {
	let cost = 0;
	for (const { a, b, weight } of edges) {
		if (weight > 0 !== (sides[a] === sides[b])) cost += Math.abs(weight);
	}
	return cost;
}

/** There are as many numbers as vertices, so a vertex that leaves company always finds one free. */
function unused(sides: Int32Array): number {
	const used = new Uint8Array(sides.length);
	for (const side of sides) used[side] = 1;
	return used.indexOf(0);
}
