import { at, get } from '../known';
import type { Edge, Model } from './edges';
import type { Effort } from './effort';

/**
 * Contradictions in a graph: for a negative edge, the walks between its ends that go over an even number of other negative edges, or, with any
 * number of sides, over none. Not all edges of walk and opposing edge can fit.
 */
export class Walks {
	/** For each edge 1 if it is negative. */
	readonly negative: Uint8Array;
	/** The ends of each edge, one after the other. */
	readonly #ends: Int32Array;
	/** Where the steps from each vertex begin in the two lists that follow. */
	readonly #first: Int32Array;
	readonly #to: Int32Array;
	readonly #over: Int32Array;
	readonly #any: boolean;
	readonly #effort: Effort;
	// A state of a search is a vertex and whether the negative edges so far are odd in number: 2 * vertex + odd.
	readonly #total: Float64Array;
	readonly #cameBy: Int32Array;
	readonly #cameFrom: Int32Array;
	readonly #open: Int32Array;

	constructor(edges: readonly Edge[], model: Model, effort: Effort) {
		const numbers = new Map<number, number>();
		for (const { a, b } of edges) {
			if (!numbers.has(a)) numbers.set(a, numbers.size);
			if (!numbers.has(b)) numbers.set(b, numbers.size);
		}
		this.#ends = Int32Array.from(edges.flatMap(({ a, b }) => [get(numbers, a), get(numbers, b)]));
		this.#first = new Int32Array(numbers.size + 1);
		for (const end of this.#ends) this.#first[end + 1] = at(this.#first, end + 1) + 1;
		for (let vertex = 0; vertex < numbers.size; vertex++) {
			this.#first[vertex + 1] = at(this.#first, vertex + 1) + at(this.#first, vertex);
		}
		const next = this.#first.slice();
		this.#to = new Int32Array(this.#ends.length);
		this.#over = new Int32Array(this.#ends.length);
		this.#ends.forEach((end, place) => {
			const arc = at(next, end);
			next[end] = arc + 1;
			this.#to[arc] = at(this.#ends, place ^ 1);
			this.#over[arc] = place >> 1;
		});
		this.negative = Uint8Array.from(edges, ({ weight }) => (weight < 0 ? 1 : 0));
		this.#any = model === 'any';
		this.#effort = effort;
		const states = 2 * numbers.size;
		this.#total = new Float64Array(states);
		this.#cameBy = new Int32Array(states);
		this.#cameFrom = new Int32Array(states);
		this.#open = new Int32Array(states);
	}

	/** The edges of a walk with the fewest steps over edges of which something is `left`. */
	shortest(opposing: number, left: Float64Array): number[] | undefined {
		const from = 2 * at(this.#ends, 2 * opposing);
		const goal = 2 * at(this.#ends, 2 * opposing + 1);
		const cameBy = this.#cameBy.fill(-1);
		const queue = this.#open;
		let queued = 1;
		queue[0] = from;
		for (let head = 0; head < queued; head++) {
			const state = queue[head] ?? 0;
			if (state === goal) return this.#unwind(from, goal);
			const end = this.#first[(state >> 1) + 1] ?? 0;
			for (let arc = this.#first[state >> 1] ?? 0; arc < end; arc++) {
				this.#effort.left--;
				const edge = this.#over[arc] ?? 0;
				const turns = this.negative[edge] ?? 0;
				if (edge === opposing || (turns && this.#any) || (left[edge] ?? 0) <= 0) continue;
				const reached = (2 * (this.#to[arc] ?? 0) + (state & 1)) ^ turns;
				if (cameBy[reached] !== -1 || reached === from) continue;
				cameBy[reached] = edge;
				this.#cameFrom[reached] = state;
				queue[queued++] = reached;
			}
		}
		return undefined;
	}

	/**
	 * Contradictions whose edges cost less than 1 together: for each negative edge the cheapest, if there is one. A little is charged
	 * for every step, so that of equally cheap ones it is the shortest (Dijkstra 1959, once for all negative edges of a vertex).
	 *
	 * @param prices what each edge costs
	 * @param negative for each edge 1 if it is to count as negative
	 * @returns the edges of each, the negative one first
	 */
	cheap(prices: Float64Array, negative: Uint8Array): number[][] {
		const opposing = this.#byVertex(negative);
		const found: number[][] = [];
		for (const [vertex, edges] of opposing.entries()) {
			if (edges.length === 0) continue;
			const room = (edge: number) => 0.999 - (prices[edge] ?? 0);
			const most = edges.reduce((most, edge) => Math.max(most, room(edge)), 0);
			if (most === 0) continue;
			this.#spread(2 * vertex, prices, most, negative);
			for (const edge of edges) {
				const goal = 2 * ((this.#ends[2 * edge] ?? 0) + (this.#ends[2 * edge + 1] ?? 0) - vertex);
				if ((this.#total[goal] ?? 0) >= room(edge)) continue;
				found.push([edge, ...this.#unwind(2 * vertex, goal)]);
			}
		}
		return found;
	}

	/** The negative edges, each at the end that has more of them. */
	#byVertex(negative: Uint8Array): number[][] {
		const count = new Int32Array(this.#first.length);
		negative.forEach((is, edge) => {
			if (!is) return;
			for (const end of this.#ends.subarray(2 * edge, 2 * edge + 2)) count[end] = at(count, end) + 1;
		});
		const sorted: number[][] = Array.from(count, () => []);
		negative.forEach((is, edge) => {
			if (!is) return;
			const a = at(this.#ends, 2 * edge);
			const b = at(this.#ends, 2 * edge + 1);
			at(sorted, at(count, a) < at(count, b) ? b : a).push(edge);
		});
		return sorted;
	}

	/** Finds what every state costs to reach that costs less than `limit`. */
	#spread(from: number, prices: Float64Array, limit: number, negative: Uint8Array): void {
		const total = this.#total.fill(limit);
		const open = this.#open;
		let opened = 1;
		open[0] = from;
		total[from] = 0;
		while (opened > 0) {
			let place = 0;
			let least = Infinity;
			for (let one = 0; one < opened; one++) {
				const reach = total[open[one] ?? 0] ?? 0;
				if (reach >= least) continue;
				least = reach;
				place = one;
			}
			const state = open[place] ?? 0;
			open[place] = open[--opened] ?? 0;
			const end = this.#first[(state >> 1) + 1] ?? 0;
			let arc = this.#first[state >> 1] ?? 0;
			this.#effort.left -= opened + 1 + end - arc;
			for (; arc < end; arc++) {
				const edge = this.#over[arc] ?? 0;
				const turns = negative[edge] ?? 0;
				if (turns && this.#any) continue;
				const reached = (2 * (this.#to[arc] ?? 0) + (state & 1)) ^ turns;
				const through = least + (prices[edge] ?? 0) + 1e-5;
				const before = total[reached] ?? 0;
				if (through >= before) continue;
				if (before === limit) open[opened++] = reached;
				total[reached] = through;
				this.#cameBy[reached] = edge;
				this.#cameFrom[reached] = state;
			}
		}
	}

	#unwind(from: number, goal: number): number[] {
		const edges: number[] = [];
		for (let state = goal; state !== from; state = at(this.#cameFrom, state))
			edges.push(at(this.#cameBy, state));
		return edges;
	}
}
