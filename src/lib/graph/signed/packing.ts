import { at } from '../known';
import type { Edge, Model } from './edges';
import type { Effort } from './effort';
import { Walks } from './walks';

export interface Packed {
	/** No partition costs less. */
	readonly bound: number;
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
	const left = Float64Array.from(edges, ({ weight }) => Math.abs(weight));
	const cycles: number[][] = [];
	let bound = 0;
	let pending = [...edges.keys()].filter((edge) => at(edges, edge).weight < 0);
	for (let length = 2; pending.length > 0;) {
		let next = Infinity;
		pending = pending.filter((opposing) => {
			while (at(left, opposing) > 0 && effort.left >= 0) {
				const walk = walks.shortest(opposing, left);
				if (!walk) return false;
				if (walk.length > length) {
					next = Math.min(next, walk.length);
					return true;
				}
				const cycle = [...new Set([opposing, ...walk])];
				const take = Math.min(...cycle.map((edge) => at(left, edge)));
				for (const edge of cycle) left[edge] = at(left, edge) - take;
				bound += take;
				cycles.push(cycle);
			}
			return false;
		});
		length = next;
	}
	return { bound, slack: left, cycles };
}
