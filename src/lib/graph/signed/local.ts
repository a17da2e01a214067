import { at, get } from '../known';
import type { Edge, Model } from './edges';
import { seeded } from './random';

/**
 * A good partition, found by moving one vertex at a time to the side where it costs least, and then by shaking the best one found so far
 * and moving on from there. Seeded: the same graph gives the same answer.
 *
 * @param size vertices are 0 … size - 1
 * @param rounds how often to shake
 * @returns for each vertex the number of its side
 */
export function localSearch(size: number, edges: readonly Edge[], model: Model, rounds: number): number[] {
	const around: { to: number; weight: number }[][] = Array.from({ length: size }, () => []);
	for (const { a, b, weight } of edges) {
		at(around, a).push({ to: b, weight });
		at(around, b).push({ to: a, weight });
	}
	const random = seeded(size);
	const apart = Array.from({ length: size }, (_, vertex) => (model === 'two' ? 0 : vertex));
	let best = [apart, apart.map(() => 0)].map(settle).reduce(cheaper);
	for (let round = 0; round < rounds && best.cost > 0; round++)
		best = cheaper(settle(shake(best.sides)), best);
	return best.sides;

	/** Either joins the sides of two neighbours, or sends a few vertices to a neighbour's side. */
	function shake(sides: readonly number[]): number[] {
		const shaken = sides.slice();
		const pick = <T>(things: readonly T[]) => things[Math.floor(random() * things.length)];
		const edge = pick(edges);
		if (model === 'any' && edge && random() < 0.5) {
			return shaken.map((side) => (side === shaken[edge.a] ? at(shaken, edge.b) : side));
		}
		for (let count = 2 + Math.floor(random() * 4); count > 0; count--) {
			const vertex = Math.floor(random() * size);
			const neighbour = pick(at(around, vertex));
			if (model === 'two') shaken[vertex] = 1 - at(shaken, vertex);
			else if (neighbour) shaken[vertex] = at(shaken, neighbour.to);
		}
		return shaken;
	}

	/** Moves vertices and joins sides while that makes the partition cheaper. */
	function settle(start: readonly number[]): Candidate {
		let sides = start.slice();
		for (let better = true; better;) {
			while (moveVertices(sides));
			const joined = model === 'any' ? joinSides(sides, edges) : undefined;
			sides = joined ?? sides;
			better = joined !== undefined;
		}
		return { sides, cost: costOf(edges, sides) };
	}

	function moveVertices(sides: number[]): boolean {
		let moved = false;
		for (let vertex = 0; vertex < size; vertex++) {
			const { side, gain } = bestSide(vertex, sides);
			if (gain <= 0) continue;
			sides[vertex] = side;
			moved = true;
		}
		return moved;
	}

	function bestSide(vertex: number, sides: readonly number[]): { side: number; gain: number } {
		const own = at(sides, vertex);
		const pull = new Map<number, number>([[own, 0]]);
		if (model === 'two') pull.set(1 - own, 0);
		for (const { to, weight } of at(around, vertex))
			pull.set(at(sides, to), (pull.get(at(sides, to)) ?? 0) + weight);
		const stays = get(pull, own);
		let best = { side: own, gain: 0 };
		for (const [side, weight] of pull) {
			if (weight - stays > best.gain) best = { side, gain: weight - stays };
		}
		if (model === 'any' && -stays > best.gain) best = { side: unused(sides), gain: -stays };
		return best;
	}
}

interface Candidate {
	readonly sides: number[];
	readonly cost: number;
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
function joinSides(sides: readonly number[], edges: readonly Edge[]): number[] | undefined {
	const sums = new Map<string, { a: number; b: number; weight: number }>();
	for (const edge of edges) {
		const a = Math.min(at(sides, edge.a), at(sides, edge.b));
		const b = Math.max(at(sides, edge.a), at(sides, edge.b));
		if (a === b) continue;
		sums.set(`${a} ${b}`, { a, b, weight: (sums.get(`${a} ${b}`)?.weight ?? 0) + edge.weight });
	}
	const into = new Map<number, number>();
	const pairs = [...sums.values()].filter(({ weight }) => weight > 0);
	for (const { a, b } of pairs.toSorted((one, other) => other.weight - one.weight)) {
		if (into.has(a) || into.has(b)) continue;
		into.set(a, a).set(b, a);
	}
	return into.size > 0 ? sides.map((side) => into.get(side) ?? side) : undefined;
}

/** What a partition costs: positive edges between sides, and negative ones inside. */
export function costOf(edges: readonly Edge[], sides: readonly number[]): number {
	return edges.reduce((sum, { a, b, weight }) => {
		const together = sides[a] === sides[b];
		return sum + Math.max(0, together ? -weight : weight);
	}, 0);
}

/** There are as many numbers as vertices, so a vertex that leaves company always finds one free. */
function unused(sides: readonly number[]): number {
	const used = new Set(sides);
	return sides.findIndex((_, number) => !used.has(number));
}
