import { at, get } from './known';
import { signedActors } from './actors';
import type { Graph } from './build';
import { compareIds, inOrder } from './order';
import { fits } from './signed/settle';
import { solve } from './signed/solve';

/** Three actors of whom each two are tied by signed ties. */
export interface Triad {
	/** In the order of their ids. */
	readonly actors: readonly [string, string, string];
	/** All signed ties among them, in the order of telling. */
	readonly ties: readonly string[];
	/** How many of the three pairs are opponents. */
	readonly opposed: number;
}

export interface Balance {
	/** Triads with an odd number of opposed pairs, in the order of their actors' ids. */
	readonly unbalanced: readonly Triad[];
	readonly balanced: number;
}

/**
 * Looks through all triads of actors for those that structural balance calls tense: a friend's opponent who is a friend, or three who all
 * oppose each other (Cartwright & Harary 1956).
 *
 * The sign of a pair is that of all its signed ties. A pair with both signs is ambiguous, and its triads are left out.
 */
export function balance(graph: Graph): Balance {
	const pairs = signedPairs(graph);
	const triads: Triad[] = [];
	for (const [a, around] of pairs) {
		for (const [b, ab] of around) {
			if (b <= a) continue;
			for (const [c, bc] of get(pairs, b)) {
				const ac = around.get(c);
				if (c <= b || !ac) continue;
				const three = [ab, bc, ac];
				triads.push({
					actors: [a, b, c],
					ties: inOrder(
						graph,
						three.flatMap(({ ties }) => ties)
					),
					opposed: three.filter(({ sign }) => sign === -1).length
				});
			}
		}
	}
	const unbalanced = triads.filter(({ opposed }) => opposed % 2 === 1);
	return {
		unbalanced: unbalanced.toSorted((one, other) => compareIds(one.actors.join(' '), other.actors.join(' '))),
		balanced: triads.length - unbalanced.length
	};
}

interface Pair {
	ties: string[];
	sign: 1 | -1;
}

/** For each actor those to whom it is an ally or an opponent, not both. */
function signedPairs(graph: Graph): Map<string, Map<string, Pair>> {
	const { ids, ties } = signedActors(graph);
	const found = new Map(ids.map((id): [string, Map<string, Pair>] => [id, new Map()]));
	const ambiguous = new Map<string, Set<string>>();
	for (const { id, a, b, sign } of ties) {
		const [from, to] = [at(ids, a), at(ids, b)];
		const pair = get(found, from).get(to) ?? { ties: [], sign };
		pair.ties.push(id);
		if (pair.sign !== sign) ambiguous.set(from, (ambiguous.get(from) ?? new Set()).add(to));
		get(found, from).set(to, pair);
		get(found, to).set(from, pair);
	}
	for (const [from, tos] of ambiguous) {
		for (const to of tos) {
			get(found, from).delete(to);
			get(found, to).delete(from);
		}
	}
	return found;
}

export interface Frustration {
	/** How many ties do not fit when everybody must stand on one of two sides. */
	readonly index: number;
	readonly lowerBound: number;
	/** True when the index is proven. */
	readonly exact: boolean;
	/** Those ties, in the order of telling. */
	readonly misfits: readonly string[];
}

/**
 * The frustration index of the two-side model (Harary 1959; Aref & Wilson 2019): the fewest signed ties among actors that do not
 * fit any division into two sides, whichever way. Of equal divisions, the one in which the later tie has the last word, as for `findSides`.
 */
export function frustration(graph: Graph, effort?: number): Frustration {
	const { ids, ties } = signedActors(graph);
	const { sides, cost, lowerBound } = solve(ids.length, ties, 'two', effort);
	return {
		index: cost,
		lowerBound,
		exact: cost === lowerBound,
		misfits: ties.filter((tie) => !fits(tie, sides)).map(({ id }) => id)
	};
}
