import { at, get } from '../known';
import { blocks } from './blocks';
import { netEdges, type Edge, type Model, type SignedTie } from './edges';
import { localSearch } from './local';
import { cheapestWithin } from './branch';
import { kernelOf, type Kernel } from './kernel';
import { Relaxation } from './relax';
import { fits, settle } from './settle';
import { sidesOf, type Link } from './union';

export interface Partition {
	/** For each vertex the number of its side; numbers as `sidesOf` gives them. */
	readonly sides: readonly number[];
	/** How many ties do not fit. */
	readonly cost: number;
	/** No partition has fewer ties that do not fit. */
	readonly lowerBound: number;
}

/** What each block may spend, in edges looked at: a fifth of a second or so. */
const defaultEffort = 3_000_000;

/** How often the local search shakes: less helps the proof less, more takes as long as the proof. */
const mostRounds = 300;

/**
 * The partition that the fewest ties contradict; of equal ones, that in which the later tie has the last word (see `settle`).
 * Proven cheapest when `cost` equals `lowerBound`; else a local search's best, with a lower bound.
 *
 * The bound that proves it: contradictions packed so that no tie pays twice (`pack`), weighed as well as they can be (`relax`). Measured
 * with any number of sides on random graphs of forty vertices in one positive component, in processor time of a busy shared server, five
 * to twenty-five graphs of each sort. Proven within 100 ms: all with at most a fifth of the ties negative, however many, and all but a
 * few with planted camps and one tie in twenty astray. Up to 120 ties with half of them negative were all proven too, but one graph in
 * four took 100 to 220 ms. The problem is NP-hard, and the edge is where packing leaves a gap: from 140 ties on when half are negative,
 * with one tie in ten astray from eight camps, or one in five from four. There many stay unproven when the effort runs out, mostly
 * after 0.2 to 0.3 s; choosing among equals can take a proven one to 0.7 s.
 *
 * @param size vertices are 0 … size - 1
 * @param ties in the order of telling, none from a vertex to itself
 * @param effort what each biconnected block may spend, in edges looked at
 */
export function solve(
	size: number,
	ties: readonly SignedTie[],
	model: Model,
	effort = defaultEffort
): Partition {
	const links: Link[] = [];
	let lowerBound = 0;
	for (const block of tieBlocks(ties)) {
		const solved = solveBlock(block, model, effort);
		lowerBound += solved.lowerBound;
		links.push(...solved.links);
	}
	const sides = sidesOf(size, links, model);
	return { sides, cost: ties.filter((tie) => !fits(tie, sides)).length, lowerBound };
}

/** Sorts ties into the blocks of the graph that all of them make, each block's ties in the order of telling. */
function tieBlocks(ties: readonly SignedTie[]): SignedTie[][] {
	const key = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;
	const pairs = new Map<string, Edge>();
	for (const { a, b } of ties) pairs.set(key(a, b), { a, b, weight: 0 });
	const found = blocks([...pairs.values()]);
	const blockOf = new Map(found.flatMap((block, number) => block.map(({ a, b }) => [key(a, b), number])));
	const sorted: SignedTie[][] = found.map(() => []);
	for (const tie of ties) at(sorted, get(blockOf, key(tie.a, tie.b))).push(tie);
	return sorted;
}

function solveBlock(
	block: readonly SignedTie[],
	model: Model,
	granted: number
): { links: Link[]; lowerBound: number } {
	const vertices = [...new Set(block.flatMap(({ a, b }) => [a, b]))].toSorted((a, b) => a - b);
	const number = new Map(vertices.map((vertex, index) => [vertex, index]));
	const ties = block.map(({ a, b, sign }) => ({ a: get(number, a), b: get(number, b), sign }));
	const { sides, lowerBound } = cheapest(vertices.length, ties, model, granted);
	const joins = ties.filter(({ sign }) => sign === 1 || model === 'two').filter((tie) => fits(tie, sides));
	return {
		links: joins.map(({ a, b, sign }) => ({ a: at(vertices, a), b: at(vertices, b), sign })),
		lowerBound
	};
}

function cheapest(
	size: number,
	ties: readonly SignedTie[],
	model: Model,
	granted: number
): { sides: readonly number[]; lowerBound: number } {
	if (ties.every(({ sign }) => sign === 1)) return { sides: Array<number>(size).fill(0), lowerBound: 0 };
	const { edges, cost: unavoidable } = netEdges(ties);
	const rounds = Math.min(mostRounds, Math.ceil(granted / (20 * ties.length)));
	const good = localSearch(size, edges, model, rounds);
	const effort = { left: granted };
	const known = unavoidable + good.cost;
	const kernel = kernelOf(size, ties, model, known, effort);
	const room = known - kernel.paid;
	const relaxation = new Relaxation(kernel.edges, model, effort);
	kernel.cycles.forEach((cycle) => relaxation.offer(cycle));
	relaxation.solve(room - 1);
	const better = cheapestWithin(relaxation.copy(), room - 1);
	const best = better ?? { sides: good.sides, cost: room };
	if (relaxation.isSpent) {
		const bound = Math.min(best.cost, relaxation.bound);
		return { sides: sidesIn(size, kernel, best.sides, model), lowerBound: kernel.paid + bound };
	}
	effort.left = granted;
	const sides = settle(kernel, relaxation, best.sides, best.cost);
	return { sides: sidesIn(size, kernel, sides, model), lowerBound: kernel.paid + best.cost };
}

/** A partition of the kernel, told for every vertex. */
function sidesIn(size: number, { edges, links }: Kernel, sides: ArrayLike<number>, model: Model): number[] {
	const within = edges.flatMap(({ a, b, weight }): Link[] => {
		const sign = sides[a] === sides[b] ? 1 : -1;
		return model === 'two' || (sign === 1 && weight >= 0) ? [{ a, b, sign }] : [];
	});
	return sidesOf(size, [...links, ...within], model);
}
