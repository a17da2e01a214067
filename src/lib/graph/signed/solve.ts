import { at, get } from '../known';
import { blocks } from './blocks';
import { cheapestWithin } from './branch';
import { netEdges, type Edge, type Model, type SignedTie } from './edges';
import { kernelOf, type Kernel } from './kernel';
import { localSearch } from './local';
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

/** What each block may spend, in edges looked at: a tenth of a second or two. */
const defaultEffort = 3_000_000;

/** How often the local search shakes. More takes as long as most proofs do. */
const mostRounds = 300;

/**
 * The partition that the fewest ties contradict; of equal ones, that in which the later tie has the last word (see `settle`).
 * Proven cheapest when `cost` equals `lowerBound`; else the best that was found, with a lower bound.
 *
 * The bound that proves it: contradictions packed so that no tie pays twice (`pack`), weighed as well as they can be and made stronger
 * (`Relaxation`); where it leaves a gap, the search branches (`cheapestWithin`). The problem is NP-hard, and the gap grows with the
 * number of ties that are at odds.
 *
 * Measured with any number of sides on graphs of forty vertices, random ties added to a chain or tree of positive ones, fifty of each sort,
 * choosing among equals included, in processor time of a busy server, the code warm. With up to 120 ties in all, whatever the share of
 * negative ones among those added, all 1350 graphs were proven within 90 ms, most in 5 to 20 ms. Of 140, 160 and 200 ties on a chain,
 * half of those added negative, 50, 48 and 27 graphs of fifty were proven, 46, 41 and 11 within 100 ms; with a fifth of those added
 * negative, all within 30 ms. With 600 ties of eight camps, one in twenty astray, all were proven within 50 ms; of 200 and 300 ties of
 * eight camps, one in ten astray, 50 and 49, and 47 and 38 within 100 ms; of four camps, one in five astray, 37 and 14. The effort is
 * spent after 0.1 to 0.25 s. In a page that has just started, before the code is compiled, 120 ties take 0.1 to 0.3 s.
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
	// Solved before it is copied, so that settling goes on from there.
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
