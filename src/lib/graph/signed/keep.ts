import { decide, type Edge, type Model, type Reduced } from './edges';
import { Union, type Link } from './union';

/** Edges that must fit in every partition within the room, as a bound on the cost says. */
export function mustFit(
	edges: readonly Edge[],
	bound: number,
	slack: ArrayLike<number>,
	room: number
): Edge[] {
	return edges.filter(({ weight }, place) => weight !== -Infinity && bound + (slack[place] ?? 0) > room);
}

/**
 * Decides that some edges fit.
 *
 * @returns what is left, and the links made; undefined when the edges cannot all fit
 */
export function keep(
	edges: readonly Edge[],
	fitting: readonly Edge[],
	model: Model
): (Reduced & { readonly links: readonly Link[] }) | undefined {
	const union = new Union(1 + Math.max(...edges.map(({ a, b }) => Math.max(a, b))));
	const links: Link[] = [];
	let left = edges;
	let cost = 0;
	for (const edge of fitting) {
		const a = union.find(edge.a);
		const b = union.find(edge.b);
		const sign = (a.sign === b.sign) === edge.weight > 0 ? 1 : -1;
		if (a.root === b.root && sign === 1) continue;
		const decided = a.root === b.root ? undefined : decide(left, a.root, b.root, sign, model);
		if (!decided) return undefined;
		left = decided.edges;
		cost += decided.cost;
		if (sign === -1 && model === 'any') continue;
		const link = { a: a.root, b: b.root, sign } as const;
		links.push(link);
		union.join(link);
	}
	return { edges: left, cost, links };
}
