import { get } from '../known';
import { blocks } from './blocks';
import { decide, type Edge, type Model } from './edges';
import type { Effort } from './effort';
import type { Link } from './union';

export interface Shrunk {
	/** Blocks that still need a search, the smallest first. */
	readonly parts: readonly (readonly Edge[])[];
	readonly links: readonly Link[];
	readonly cost: number;
}

/**
 * Takes every decision that costs nothing: cuts the graph into its biconnected blocks, as contradictions are cycles; settles
 * blocks without a negative edge; and keeps each edge at least as heavy as all others at one of its ends together, which some cheapest
 * partition does (Lange, Karrenbauer & Andres 2018).
 */
export function shrink(edges: readonly Edge[], model: Model, effort: Effort): Shrunk {
	const links: Link[] = [];
	const parts: (readonly Edge[])[] = [];
	let cost = 0;
	const open: (readonly Edge[])[] = blocks(edges);
	for (let part = open.pop(); part; part = open.pop()) {
		effort.left -= part.length;
		if (part.every(({ weight }) => weight > 0)) {
			links.push(...part.map(toLink));
			continue;
		}
		if (part.length === 1 && model === 'any') continue;
		const safe = effort.left < 0 ? undefined : heavy(part, model);
		const reduced = safe && decide(part, safe.a, safe.b, toLink(safe).sign, model);
		if (!safe || !reduced) {
			parts.push(part);
			continue;
		}
		links.push(toLink(safe));
		cost += reduced.cost;
		open.push(...blocks(reduced.edges));
	}
	return { parts: parts.toSorted((a, b) => a.length - b.length), links, cost };
}

/** The link that keeping an edge makes. */
export function toLink({ a, b, weight }: Edge): Link {
	return { a, b, sign: weight > 0 ? 1 : -1 };
}

/** Whether keeping an edge joins its ends: in the two-side model, standing opposite is as firm a link as standing together. */
export function joins({ weight }: Edge, model: Model): boolean {
	return weight > 0 || model === 'two';
}

function heavy(edges: readonly Edge[], model: Model): Edge | undefined {
	const total = new Map<number, number>();
	for (const { a, b, weight } of edges) {
		total.set(a, (total.get(a) ?? 0) + Math.abs(weight));
		total.set(b, (total.get(b) ?? 0) + Math.abs(weight));
	}
	return edges.find((edge) => {
		const all = Math.min(get(total, edge.a), get(total, edge.b));
		return joins(edge, model) && 2 * Math.abs(edge.weight) >= all;
	});
}
