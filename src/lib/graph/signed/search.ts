import { decide, type Edge, type Model } from './edges';
import type { Effort } from './effort';
import { pack, packBest, type Packed } from './packing';
import { joins, shrink, toLink } from './shrink';
import type { Link } from './union';

export interface Found {
	readonly cost: number;
	/** Who stands with whom (or opposite, with two sides): enough links to tell the whole partition. */
	readonly links: readonly Link[];
}

/**
 * Branch and bound for the cheapest partition of a signed weighted graph.
 *
 * Blocks are decided one by one. Each has the lower bounds of `pack` and `packBest`; a branch is given up when what it has paid, and the bounds of all
 * blocks still to come, exceed the limit. The search branches on a shortest contradiction: its first edge does not fit; or the
 * first fits and the second does not; and so on to the last branch, where the whole walk fits and the opposing edge pays.
 *
 * @param limit the highest cost of interest
 * @param effort counted down; below zero the search stops, and what it returns is not proven to be the cheapest
 * @returns a cheapest partition, or undefined when there is none within the limit
 */
export function search(
	edges: readonly Edge[],
	model: Model,
	limit: number,
	effort: Effort
): Found | undefined {
	const shrunk = shrink(edges, model, effort);
	let cost = shrunk.cost;
	if (cost > limit) return undefined;
	const links = [...shrunk.links];
	const parts = shrunk.parts.map((edges) => ({ edges, ...pack(edges, model, effort) }));
	let pending = parts.reduce((sum, { bound }) => sum + bound, 0);
	for (const part of parts) {
		if (cost + pending > limit) return undefined;
		pending -= part.bound;
		const room = limit - cost - pending;
		const bound = part.conflict ? Math.max(part.bound, packBest(part.edges, model, room + 1, effort)) : 0;
		if (bound > room) return undefined;
		const found = branch(part.edges, { ...part, bound }, model, room, effort);
		if (!found) return undefined;
		cost += found.cost;
		links.push(...found.links);
	}
	return { cost, links };
}

function branch(
	edges: readonly Edge[],
	{ bound, conflict }: Packed,
	model: Model,
	limit: number,
	effort: Effort
): Found | undefined {
	if (!conflict) return { cost: 0, links: edges.filter((edge) => joins(edge, model)).map(toLink) };
	let best: Found | undefined;
	let left = edges;
	let paid = 0;
	let sign: 1 | -1 = 1;
	const links: Link[] = [];
	const room = () => (best ? best.cost - 1 : limit) - paid;
	for (const step of conflict.walk) {
		// `start` has taken in the vertices passed so far, so every edge of the walk leaves from it.
		sign = step.sign === sign ? 1 : -1;
		const link: Link = { a: conflict.start, b: step.to, sign };
		const against: Link = { ...link, sign: sign === 1 ? -1 : 1 };
		const found = follow(left, against, model, room(), effort);
		if (found) best = { cost: paid + found.cost, links: [...links, ...found.links] };
		if (best?.cost === bound || effort.left < 0) return best;
		const kept = decide(left, link.a, link.b, link.sign, model);
		if (!kept) return best;
		left = kept.edges;
		paid += kept.cost;
		links.push(link);
		if (room() < 0) return best;
	}
	const found = search(left, model, room(), effort);
	return found ? { cost: paid + found.cost, links: [...links, ...found.links] } : best;
}

/** Takes one decision and searches on. */
function follow(
	edges: readonly Edge[],
	link: Link,
	model: Model,
	limit: number,
	effort: Effort
): Found | undefined {
	const reduced = decide(edges, link.a, link.b, link.sign, model);
	if (!reduced || reduced.cost > limit) return undefined;
	const found = search(reduced.edges, model, limit - reduced.cost, effort);
	if (!found) return undefined;
	const together = link.sign === 1 || model === 'two' ? [link] : [];
	return { cost: reduced.cost + found.cost, links: [...together, ...found.links] };
}
