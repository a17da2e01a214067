import { netEdges, type Edge, type Model, type SignedTie } from '$lib/graph/signed/edges';
import { costOf } from '$lib/graph/signed/local';
import { seeded } from '$lib/graph/signed/random';
import { partitions } from './random';

/** How many vertices the random graphs have. */
export const size = 7;

const all = {
	any: [...partitions(size)],
	two: [...partitions(size, 2)]
} satisfies Record<Model, (readonly number[])[]>;

/** Ties of a random graph, none from a vertex to itself. */
export function randomTies(random: () => number): SignedTie[] {
	const count = 8 + Math.floor(random() * 30);
	const ties = Array.from({ length: count }, () => ({
		a: Math.floor(random() * size),
		b: Math.floor(random() * size),
		sign: random() < 0.45 ? -1 : (1 as 1 | -1)
	}));
	return ties.filter(({ a, b }) => a !== b) as SignedTie[];
}

/** Random graphs with weights. */
export function graphs(seed: number, count: number): Edge[][] {
	const random = seeded(seed);
	return Array.from({ length: count }, () =>
		netEdges(randomTies(random)).edges.map((edge) =>
			random() < 0.1 && edge.weight < 0 ? { ...edge, weight: edge.weight * 3 } : edge
		)
	);
}

/** The lowest cost of the partitions that pass; infinite when none does. */
export function cheapest(
	model: Model,
	edges: readonly Edge[],
	passes: (sides: readonly number[]) => boolean = () => true
): number {
	return Math.min(...all[model].filter(passes).map((sides) => costOf(edges, sides)));
}

export function fitsEdge({ a, b, weight }: Edge, sides: ArrayLike<number>): boolean {
	return (sides[a] === sides[b]) === weight > 0;
}
