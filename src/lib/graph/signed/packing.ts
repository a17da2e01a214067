import { at } from '../known';
import type { Edge, Model } from './edges';
import type { Effort } from './effort';
import { Walks, type Step } from './walks';

/** A walk, and the sign of each of its edges. */
export interface Conflict {
	readonly start: number;
	readonly walk: readonly { readonly to: number; readonly sign: 1 | -1 }[];
}

export interface Packed {
	/** No partition costs less. */
	readonly bound: number;
	/** A contradiction with few ways out; none when nothing contradicts, or when the effort is spent. */
	readonly conflict: Conflict | undefined;
	/** For each edge the weight that the packing leaves: should the edge not fit, the bound is higher by that. */
	readonly slack: ArrayLike<number>;
	/** The contradictions packed, each as the places of its edges. */
	readonly cycles: readonly (readonly number[])[];
}

/**
 * Bounds the cost from below by packing contradictions, quickly.
 *
 * With any number of sides, a negative edge whose ends are joined by a positive path is a contradiction: one edge of that cycle
 * cannot fit, so the cycle costs at least its lightest edge. With two sides the same holds for every cycle with an odd number of
 * negative edges. That weight is taken off all edges of the cycle, and the next one is sought in what is left, short ones first
 * (Lange, Karrenbauer & Andres 2018, "Partial optimality and fast lower bounds for weighted correlation clustering").
 */
export function pack(edges: readonly Edge[], model: Model, effort: Effort): Packed {
	const walks = new Walks(edges, model, effort);
	const left = edges.map(({ weight }) => Math.abs(weight));
	const isOpen = (edge: number) => at(left, edge) > 0;
	const cycles: number[][] = [];
	let bound = 0;
	let fewest = Infinity;
	let conflict: Conflict | undefined;
	let pending = walks.opposing;
	for (let length = 2; pending.length > 0;) {
		let next = Infinity;
		pending = pending.filter((opposing) => {
			while (isOpen(opposing) && effort.left >= 0) {
				const walk = walks.shortest(opposing, isOpen);
				if (!walk) return false;
				if (walk.length > length) {
					next = Math.min(next, walk.length);
					return true;
				}
				// A forbidden edge cannot be the one that pays.
				const ways = walk.length + (at(edges, opposing).weight === -Infinity ? 0 : 1);
				if (ways < fewest) {
					fewest = ways;
					conflict = toConflict(edges, opposing, walk);
				}
				const cycle = [...new Set([opposing, ...walk.map(({ edge }) => edge)])];
				const take = Math.min(...cycle.map((edge) => at(left, edge)));
				for (const edge of cycle) left[edge] = at(left, edge) - take;
				bound += take;
				cycles.push(cycle);
			}
			return false;
		});
		length = next;
	}
	return { bound, conflict, slack: left, cycles };
}

function toConflict(edges: readonly Edge[], opposing: number, walk: readonly Step[]): Conflict {
	const sign = (edge: number) => (at(edges, edge).weight > 0 ? 1 : -1);
	return { start: at(edges, opposing).a, walk: walk.map(({ to, edge }) => ({ to, sign: sign(edge) })) };
}
