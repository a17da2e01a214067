import { at } from '../known';
import type { Edge, Model } from './edges';
import type { Effort } from './effort';
import { PackingProgramme } from './programme';
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
				const cycle = cycleOf(opposing, walk);
				const take = Math.min(...cycle.map((edge) => at(left, edge)));
				for (const edge of cycle) left[edge] = at(left, edge) - take;
				bound += take;
			}
			return false;
		});
		length = next;
	}
	return { bound, conflict };
}

/** How many entries of the programme's basis can be worked out in the time that looking at an edge takes. */
const entriesPerEdge = 20;

/** Beyond so many edges the programme's basis gets too large to be worth it. */
const mostRows = 400;

/**
 * The best bound that packing can give: the linear programme that weighs contradictions so that no edge carries more than its own
 * weight, solved by column generation. It is the dual of the cycle-cover relaxation (Chopra & Rao 1993, "The partition problem";
 * Barahona & Mahjoub 1986, "On the cut polytope"), and mostly within one of the optimum. Costs are whole, so it is rounded up.
 *
 * @param enough stop once the bound is at least this
 */
export function packBest(edges: readonly Edge[], model: Model, enough: number, effort: Effort): number {
	if (edges.length > mostRows) return 0;
	const walks = new Walks(edges, model, effort);
	const programme = new PackingProgramme(edges.map(({ weight }) => Math.abs(weight)));
	const bound = () => Math.ceil(programme.value - 1e-6);
	let costs = toCosts(programme.prices);
	for (let found = true; found;) {
		found = false;
		for (const opposing of walks.opposing) {
			if (effort.left < 0 || bound() >= enough) return bound();
			const walk = walks.cheapest(opposing, costs, 0.999 - at(programme.prices, opposing));
			if (!walk) continue;
			effort.left -= programme.add(cycleOf(opposing, walk)) / entriesPerEdge;
			costs = toCosts(programme.prices);
			found = true;
		}
	}
	return bound();
}

/** A little for every step, so that of equally cheap walks the shortest is taken. */
function toCosts(prices: Float64Array): Float64Array {
	return prices.map((price) => Math.max(0, price) + 1e-5);
}

function cycleOf(opposing: number, walk: readonly Step[]): number[] {
	return [...new Set([opposing, ...walk.map(({ edge }) => edge)])];
}

function toConflict(edges: readonly Edge[], opposing: number, walk: readonly Step[]): Conflict {
	const sign = (edge: number) => (at(edges, edge).weight > 0 ? 1 : -1);
	return { start: at(edges, opposing).a, walk: walk.map(({ to, edge }) => ({ to, sign: sign(edge) })) };
}
