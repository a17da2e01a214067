import { at } from './known';
import { signedActors, type Actors } from './actors';
import type { Graph } from './build';
import { compareIds } from './order';
import { fits } from './signed/settle';
import { solve } from './signed/solve';

/** Actors whom the ties put together. */
export interface Side {
	/** Its leader's id: it stays while the leader leads. */
	readonly id: string;
	/** The member with the most positive ties within the side; of equals, the one with most ties, then the first id. */
	readonly leader: string;
	/** Two or more, in the order of their ids. */
	readonly members: readonly string[];
	/** How many there are: in a part of a large dataset more than its own members. */
	readonly size: number;
}

/** Plain data, so that it can come from a worker. */
export interface Sides {
	/** The largest first; of equals, the first id. */
	readonly sides: readonly Side[];
	/** Actors whom no positive tie that fits binds to anyone, in the order of their ids. */
	readonly alone: readonly string[];
	/** Ties that do not fit, in the order of telling: positive ones between sides, negative ones within. */
	readonly misfits: readonly string[];
	/** How many ties do not fit. */
	readonly cost: number;
	/** No partition has fewer. */
	readonly lowerBound: number;
	/** True when the partition is proven to be one with the fewest misfits. */
	readonly exact: boolean;
	/** For each actor on a side, the side's place in `sides`. Those alone are not in it. */
	readonly sideOf: ReadonlyMap<string, number>;
}

/**
 * Computes who stands with whom: the partition of the actors into any number of sides that the fewest signed ties contradict
 * (minimum disagreement, "correlation clustering", Bansal, Blum & Chawla 2004; Doreian & Mrvar's relaxed structural balance).
 *
 * Each tie counts by itself: two ties of the same two actors that do not fit are two misfits. A side is held together by positive ties within it:
 * from each member a chain of positive ties, over members only, leads to every other. Nobody joins by a shared opponent.
 * Of partitions that contradict equally few ties, the one in which the later tie has the last word: going back from the tie told last,
 * each tie is made to fit if it can fit together with those told after it. That rule leaves exactly one.
 *
 * @param graph what is visible: hidden ties do not count
 * @param effort see `solve`
 */
export function findSides(graph: Graph, effort?: number): Sides {
	const actors = signedActors(graph);
	const { sides: numbers, cost, lowerBound } = solve(actors.ids.length, actors.ties, 'any', effort);
	const groups = groupsOf(actors.ids, numbers);
	const positive = positiveDegrees(actors, numbers);
	const sides = groups
		.filter((members) => members.length > 1)
		.map((members) => toSide(graph, members, positive))
		.toSorted((a, b) => b.members.length - a.members.length || compareIds(a.id, b.id));
	return {
		sides,
		alone: groups.filter((members) => members.length === 1).flat(),
		misfits: actors.ties.filter((tie) => !fits(tie, numbers)).map(({ id }) => id),
		cost,
		lowerBound,
		exact: cost === lowerBound,
		sideOf: new Map(sides.flatMap(({ members }, index) => members.map((member) => [member, index])))
	};
}

function groupsOf(ids: readonly string[], numbers: readonly number[]): string[][] {
	const groups = new Map<number, string[]>();
	ids.forEach((id, vertex) => {
		const group = groups.get(at(numbers, vertex));
		if (group) group.push(id);
		else groups.set(at(numbers, vertex), [id]);
	});
	return [...groups.values()];
}

function toSide(graph: Graph, members: readonly string[], positive: ReadonlyMap<string, number>): Side {
	const rank = (a: string, b: string) =>
		(positive.get(b) ?? 0) - (positive.get(a) ?? 0) || graph.degree(b) - graph.degree(a) || compareIds(a, b);
	const leader = at(members.toSorted(rank), 0);
	return { id: leader, leader, members, size: members.length };
}

/** How many positive ties each actor has with members of its own side. */
function positiveDegrees({ ids, ties }: Actors, numbers: readonly number[]): Map<string, number> {
	const degrees = new Map<string, number>();
	for (const tie of ties) {
		if (tie.sign !== 1 || !fits(tie, numbers)) continue;
		for (const end of [at(ids, tie.a), at(ids, tie.b)]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
	}
	return degrees;
}
