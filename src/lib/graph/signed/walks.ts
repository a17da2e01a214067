import { at, get } from '../known';
import type { Edge, Model } from './edges';
import type { Effort } from './effort';

/** One step of a walk: to a vertex, over an edge (its place in the list). */
export interface Step {
	readonly to: number;
	readonly edge: number;
}

/**
 * Contradictions in a graph: for a negative edge, the walks between its ends that go over an even number of other negative edges, or, with any
 * number of sides, over none. Not all edges of walk and opposing edge can fit.
 */
export class Walks {
	/** Places of the negative edges. */
	readonly opposing: readonly number[];
	readonly #edges: readonly Edge[];
	readonly #ends: readonly (readonly [number, number])[];
	readonly #arcs: readonly (readonly { to: number; edge: number; turns: 0 | 1 }[])[];
	readonly #effort: Effort;

	constructor(edges: readonly Edge[], model: Model, effort: Effort) {
		const numbers = new Map<number, number>();
		for (const { a, b } of edges) {
			for (const end of [a, b]) if (!numbers.has(end)) numbers.set(end, numbers.size);
		}
		const arcs: { to: number; edge: number; turns: 0 | 1 }[][] = Array.from(numbers, () => []);
		this.#ends = edges.map(({ a, b }) => [get(numbers, a), get(numbers, b)]);
		this.#ends.forEach(([a, b], edge) => {
			const turns = at(edges, edge).weight < 0 ? 1 : 0;
			if (turns && model === 'any') return;
			at(arcs, a).push({ to: b, edge, turns });
			at(arcs, b).push({ to: a, edge, turns });
		});
		this.opposing = edges.flatMap(({ weight }, edge) => (weight < 0 ? [edge] : []));
		this.#edges = edges;
		this.#arcs = arcs;
		this.#effort = effort;
	}

	/** A walk with the fewest steps over edges that are `open`. */
	shortest(opposing: number, open: (edge: number) => boolean): Step[] | undefined {
		const [start, goal] = at(this.#ends, opposing);
		// A state is a vertex and whether the negative edges so far are odd in number: 2 * vertex + odd.
		const cameBy = new Int32Array(2 * this.#arcs.length).fill(-1);
		const cameFrom = new Int32Array(2 * this.#arcs.length);
		const queue = [2 * start];
		for (const state of queue) {
			if (state === 2 * goal) return this.#unwind(start, goal, cameBy, cameFrom);
			const arcs = at(this.#arcs, state >> 1);
			this.#effort.left -= arcs.length;
			for (const { to, edge, turns } of arcs) {
				const reached = (2 * to + (state & 1)) ^ turns;
				if (edge === opposing || cameBy[reached] !== -1 || reached === 2 * start || !open(edge)) continue;
				cameBy[reached] = edge;
				cameFrom[reached] = state;
				queue.push(reached);
			}
		}
		return undefined;
	}

	/** A walk whose steps cost the least together, if that is less than `limit` (Dijkstra 1959). */
	cheapest(opposing: number, cost: Float64Array, limit: number): Step[] | undefined {
		const [start, goal] = at(this.#ends, opposing);
		const states = 2 * this.#arcs.length;
		const total = new Float64Array(states).fill(limit);
		const cameBy = new Int32Array(states).fill(-1);
		const cameFrom = new Int32Array(states);
		const open = new Set([2 * start]);
		total[2 * start] = 0;
		while (open.size > 0) {
			let state = -1;
			let least = Infinity;
			for (const one of open) {
				const reach = total[one] ?? Infinity;
				if (reach >= least) continue;
				least = reach;
				state = one;
			}
			if (state === 2 * goal) return this.#unwind(start, goal, cameBy, cameFrom);
			const arcs = at(this.#arcs, state >> 1);
			this.#effort.left -= open.size + arcs.length;
			open.delete(state);
			for (const { to, edge, turns } of arcs) {
				const reached = (2 * to + (state & 1)) ^ turns;
				const through = least + (cost[edge] ?? 0);
				if (edge === opposing || through >= (total[reached] ?? 0)) continue;
				total[reached] = through;
				cameBy[reached] = edge;
				cameFrom[reached] = state;
				open.add(reached);
			}
		}
		return undefined;
	}

	#unwind(start: number, goal: number, cameBy: ArrayLike<number>, cameFrom: ArrayLike<number>): Step[] {
		const steps: Step[] = [];
		for (let state = 2 * goal; state !== 2 * start; state = at(cameFrom, state)) {
			const edge = at(cameBy, state);
			const { a, b } = at(this.#edges, edge);
			steps.push({ to: at(this.#ends, edge)[0] === state >> 1 ? a : b, edge });
		}
		return steps.toReversed();
	}
}
