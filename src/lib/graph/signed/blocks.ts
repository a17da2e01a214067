import { get } from '../known';
import type { Edge } from './edges';

/**
 * The biconnected blocks of a graph: every cycle lies within one block, so what follows from cycles can be decided block by block.
 * Hopcroft & Tarjan 1973, without recursion, so that a long chain cannot overflow the stack.
 *
 * @returns the edges, each in one block
 */
export function blocks(edges: readonly Edge[]): Edge[][] {
	const arcs = new Map<number, { edge: Edge; to: number }[]>();
	for (const edge of edges) {
		arcs
			.set(edge.a, arcs.get(edge.a) ?? [])
			.get(edge.a)
			?.push({ edge, to: edge.b });
		arcs
			.set(edge.b, arcs.get(edge.b) ?? [])
			.get(edge.b)
			?.push({ edge, to: edge.a });
	}
	const depth = new Map<number, number>();
	const low = new Map<number, number>();
	const found: Edge[][] = [];
	const path: Edge[] = [];
	for (const root of arcs.keys()) {
		if (depth.has(root)) continue;
		depth.set(root, 0);
		low.set(root, 0);
		const stack: { vertex: number; via: Edge | undefined; next: number; size: number }[] = [
			{ vertex: root, via: undefined, next: 0, size: 0 }
		];
		for (let top = stack.at(-1); top; top = stack.at(-1)) {
			const arc = get(arcs, top.vertex)[top.next++];
			const level = get(depth, top.vertex);
			if (arc) {
				const seen = depth.get(arc.to);
				if (arc.edge === top.via) continue;
				if (seen === undefined) {
					stack.push({ vertex: arc.to, via: arc.edge, next: 0, size: path.length });
					path.push(arc.edge);
					depth.set(arc.to, level + 1);
					low.set(arc.to, level + 1);
				} else if (seen < level) {
					path.push(arc.edge);
					low.set(top.vertex, Math.min(get(low, top.vertex), seen));
				}
				continue;
			}
			stack.pop();
			const parent = stack.at(-1);
			if (!parent) continue;
			const reach = get(low, top.vertex);
			low.set(parent.vertex, Math.min(get(low, parent.vertex), reach));
			if (reach >= get(depth, parent.vertex)) found.push(path.splice(top.size));
		}
	}
	return found;
}
