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
	/** Shakes a partition and improves it, and goes on from the best so far, until it costs `enough` or less. */
	shake(from: Candidate, rounds: number, enough?: number): Candidate;
}

/** What changes partitions of a graph, using no memory but its own. */
export function movesOf(size: number, edges: readonly Edge[], model: Model): Moves {
	const around: { to: number; weight: number }[][] = Array.from({ length: size }, () => []);
	for (const { a, b, weight } of edges) {
		at(around, a).push({ to: b, weight });
		at(around, b).push({ to: a, weight });
	}
	const random = seeded(size);
	/** How much more a vertex is for than against each side; empty between uses. */
	const pull = new Float64Array(size + 1);
	return { improve, shake };

	function shake(from: Candidate, rounds: number, enough = 0): Candidate {
		let best = from;
		for (let round = 0; round < rounds && best.cost > enough; round++)
			best = cheaper(improve(shaken(best.sides)), best);
		return best;
	}

	/** Either joins the sides of two neighbours, or sends a few vertices to a neighbour's side. */
	function shaken(sides: Int32Array): Int32Array {
		const pick = <T>(things: readonly T[]) => things[Math.floor(random() * things.length)];
		const edge = pick(edges);
		if (model === 'any' && edge && random() < 0.5) {
			const from = at(sides, edge.a);
			return sides.map((side) => (side === from ? at(sides, edge.b) : side));
		}
		const moved = sides.slice();
		for (let count = 2 + Math.floor(random() * 4); count > 0; count--) {
			const vertex = Math.floor(random() * size);
			const neighbour = pick(at(around, vertex));
			if (model === 'two') moved[vertex] = 1 - at(moved, vertex);
			else if (neighbour) moved[vertex] = at(moved, neighbour.to);
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
		const near = around[vertex] ?? [];
		for (const { to, weight } of near) {
			const side = sides[to] ?? 0;
			pull[side] = (pull[side] ?? 0) + weight;
		}
		const stays = pull[own] ?? 0;
		let gain = 0;
		let side = own;
		const weigh = (other: number) => {
			const more = (pull[other] ?? 0) - stays;
			if (more <= gain) return;
			gain = more;
			side = other;
		};
		if (model === 'two') weigh(1 - own);
		else for (const { to } of near) weigh(sides[to] ?? 0);
		if (model === 'any' && -stays > gain) side = unused(sides);
		for (const { to } of near) pull[sides[to] ?? 0] = 0;
		sides[vertex] = side;
		return side !== own;
	}
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
	return edges.reduce((sum, { a, b, weight }) => {
		const together = sides[a] === sides[b];
		return sum + Math.max(0, together ? -weight : weight);
	}, 0);
}

/** There are as many numbers as vertices, so a vertex that leaves company always finds one free. */
function unused(sides: Int32Array): number {
	const used = new Uint8Array(sides.length);
	for (const side of sides) used[side] = 1;
	return used.indexOf(0);
}
