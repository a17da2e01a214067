/**
 * Signed weighted graphs as the exact solvers see them: vertices are whole numbers, and between two vertices there is at most
 * one edge. A positive weight is what it costs to keep its ends apart, a negative one what it costs to put them together;
 * minus infinity forbids it.
 */
export interface Edge {
	readonly a: number;
	readonly b: number;
	readonly weight: number;
}

/** One tie between two vertices. */
export interface SignedTie {
	readonly a: number;
	readonly b: number;
	readonly sign: 1 | -1;
}

/**
 * How many sides a partition may have. With `any` number, two opponents' opponent is nobody's friend (Doreian & Mrvar 2009,
 * "Partitioning signed social networks"); with `two`, every vertex stands on one side or the other (Cartwright & Harary 1956).
 */
export type Model = 'any' | 'two';

/** What is left to decide, and the cost that can no longer be avoided. */
export interface Reduced {
	readonly edges: readonly Edge[];
	readonly cost: number;
}

/** Sums ties up into edges. Of ties with opposite signs between the same two vertices, the fewer will not fit whatever happens. */
export function netEdges(ties: readonly SignedTie[]): Reduced {
	return merge(ties.map(({ a, b, sign }) => ({ a, b, weight: sign })));
}

/**
 * Decides that `a` and `b` stand together (sign 1) or apart (sign -1).
 * Together, `b` disappears into `a`. Apart, it does so in the two-side model, with all its signs turned; with any number of
 * sides the edge between them becomes forbidden.
 *
 * @returns undefined when the two may not stand together
 */
export function decide(
	edges: readonly Edge[],
	a: number,
	b: number,
	sign: 1 | -1,
	model: Model
): Reduced | undefined {
	const isBetween = (edge: Edge) => (edge.a === a && edge.b === b) || (edge.a === b && edge.b === a);
	const weight = edges.find(isBetween)?.weight ?? 0;
	const paid = Math.max(0, -sign * weight);
	if (paid === Infinity) return undefined;
	const others = edges.filter((edge) => !isBetween(edge));
	if (sign === -1 && model === 'any') {
		return { edges: [...others, { a, b, weight: -Infinity }], cost: paid };
	}
	const moved = others.map((edge) => {
		if (edge.a === b) return { a, b: edge.b, weight: sign * edge.weight };
		if (edge.b === b) return { a: edge.a, b: a, weight: sign * edge.weight };
		return edge;
	});
	const { edges: left, cost } = merge(moved);
	return { edges: left, cost: paid + cost };
}

/** Adds parallel edges up; opposite weights cancel, and what cancels is a cost. */
function merge(edges: readonly Edge[]): Reduced {
	const sums = new Map<number, Edge>();
	let cost = 0;
	for (const edge of edges) {
		const [a, b] = edge.a < edge.b ? [edge.a, edge.b] : [edge.b, edge.a];
		const key = a * 0x4000000 + b;
		const before = sums.get(key)?.weight ?? 0;
		if (before * edge.weight < 0) cost += Math.min(Math.abs(before), Math.abs(edge.weight));
		sums.set(key, { a, b, weight: before + edge.weight });
	}
	return { edges: [...sums.values()].filter(({ weight }) => weight !== 0), cost };
}
