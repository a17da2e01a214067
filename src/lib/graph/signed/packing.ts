import type { Edge, Model } from './edges';

/** One step of a walk: to `to`, over an edge that wants its ends together (1) or apart (-1). */
export interface Step {
	readonly to: number;
	readonly sign: 1 | -1;
}

export interface Packing {
	/** No decision costs less than this. */
	readonly bound: number;
	/** A shortest contradiction: a walk from `start` that ends at the other end of an opposing edge. None when nothing contradicts. */
	readonly conflict: { readonly start: number; readonly walk: readonly Step[] } | undefined;
}

/** What a search may still spend, in edges looked at, so that its end depends on the graph and never on the machine. */
export interface Effort {
	left: number;
}

/**
 * Bounds the cost from below by packing contradictions.
 *
 * With any number of sides, a negative edge whose ends are joined by a positive path is a contradiction: one edge of that cycle
 * cannot fit, so the cycle costs at least its lightest edge. With two sides the same holds for every cycle with an odd number of
 * negative edges. That weight is taken off all edges of the cycle, and the next one is sought in what is left, short ones first;
 * the sum is a feasible dual of the cycle-cover linear programme, hence a lower bound (Lange, Karrenbauer & Andres 2018, "Partial
 * optimality and fast lower bounds for weighted correlation clustering", iterative cyclic packing).
 */
export function pack(edges: readonly Edge[], model: Model, effort: Effort): Packing {
	const { ends, size } = index(edges);
	const residual = edges.map(({ weight }) => Math.abs(weight));
	const arcs: { to: number; edge: number }[][] = Array.from({ length: size }, () => []);
	ends.forEach(([a, b], edge) => {
		if (model === 'any' && edges[edge]!.weight < 0) return;
		arcs[a]!.push({ to: b, edge });
		arcs[b]!.push({ to: a, edge });
	});
	let bound = 0;
	let fewest = Infinity;
	let conflict: Packing['conflict'];
	let open = edges.flatMap(({ weight }, edge) => (weight < 0 ? [edge] : []));
	for (let length = 2; open.length > 0; length++) {
		const waiting: number[] = [];
		let next = Infinity;
		for (const edge of open) {
			for (;;) {
				if (residual[edge] === 0) break;
				const walk = shortest(edge);
				if (!walk) break;
				if (walk.length > length) {
					waiting.push(edge);
					next = Math.min(next, walk.length);
					break;
				}
				const branches = walk.length + (edges[edge]!.weight === -Infinity ? 0 : 1);
				if (branches < fewest) {
					fewest = branches;
					conflict = {
						start: edges[edge]!.a,
						walk: walk.map(({ to, edge: via }) => ({ to, sign: edges[via]!.weight > 0 ? 1 : -1 }))
					};
				}
				const take = Math.min(residual[edge]!, ...walk.map((step) => residual[step.edge]!));
				for (const used of new Set([edge, ...walk.map((step) => step.edge)])) residual[used]! -= take;
				bound += take;
			}
		}
		open = waiting;
		length = Math.max(length, next - 1);
	}
	return { bound, conflict };

	/** A shortest walk with an even number of negative edges between the ends of an opposing edge, over what is left. */
	function shortest(opposing: number): { to: number; edge: number }[] | undefined {
		const [start, goal] = ends[opposing]!;
		// A state is a vertex and whether the negative edges so far are odd in number: 2 * vertex + odd.
		const cameBy = new Int32Array(2 * size).fill(-1);
		const cameFrom = new Int32Array(2 * size).fill(-1);
		const queue = [2 * start];
		for (const state of queue) {
			if (state === 2 * goal) return unwind(state);
			effort.left -= arcs[state >> 1]!.length;
			for (const { to, edge } of arcs[state >> 1]!) {
				if (residual[edge] === 0 || edge === opposing) continue;
				const reached = 2 * to + ((state & 1) ^ (edges[edge]!.weight < 0 ? 1 : 0));
				if (cameBy[reached] !== -1 || reached === 2 * start) continue;
				cameBy[reached] = edge;
				cameFrom[reached] = state;
				queue.push(reached);
			}
		}
		return undefined;

		function unwind(end: number) {
			const steps: { to: number; edge: number }[] = [];
			for (let state = end; state !== 2 * start; state = cameFrom[state]!) {
				const via = cameBy[state]!;
				const { a, b } = edges[via]!;
				const [low] = ends[via]!;
				steps.push({ to: low === state >> 1 ? a : b, edge: via });
			}
			return steps.toReversed();
		}
	}
}

/** Numbers the vertices of some edges from 0, so that arrays can hold what is known of them. */
function index(edges: readonly Edge[]): { ends: [number, number][]; size: number } {
	const numbers = new Map<number, number>();
	const number = (vertex: number) => numbers.get(vertex) ?? numbers.set(vertex, numbers.size).get(vertex)!;
	const ends = edges.map(({ a, b }): [number, number] => [number(a), number(b)]);
	return { ends, size: numbers.size };
}
