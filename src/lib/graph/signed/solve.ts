import { at, get } from '../known';
import { blocks } from './blocks';
import { netEdges, type Edge, type Model, type SignedTie } from './edges';
import { costOf, localSearch } from './local';
import { pack, packBest } from './packing';
import { search } from './search';
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

/** What each block may spend, in edges looked at: a quarter of a second or so. */
const defaultEffort = 5_000_000;

/**
 * The partition that the fewest ties contradict; of equal ones, that in which the later tie has the last word (see `settle`).
 * Proven cheapest when `cost` equals `lowerBound`. On random graphs of forty vertices that takes some tens of milliseconds with up to
 * a hundred ties, and the effort granted runs out with about a hundred and fifty; then it is a local search's best, with a lower bound.
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
	const effort = { left: granted };
	const good = localSearch(size, edges, model, Math.min(50, Math.ceil(granted / (20 * ties.length))));
	const goodCost = costOf(edges, good);
	let bound = Math.max(pack(edges, model, effort).bound, packBest(edges, model, goodCost, effort));
	// The bound is mostly the optimum, so it is quickest to ask for that first, and then for one more, and so on.
	for (; bound < goodCost; bound++) {
		const found = search(edges, model, bound, effort);
		if (effort.left < 0) return { sides: good, lowerBound: unavoidable + bound };
		if (!found) continue;
		const sides = sidesOf(size, found.links, model);
		const cost = unavoidable + found.cost;
		return { sides: settle(ties, sides, cost, model, { left: granted }), lowerBound: cost };
	}
	const cost = unavoidable + goodCost;
	return { sides: settle(ties, good, cost, model, { left: granted }), lowerBound: cost };
}
