import { at } from './known';
import type { Graph } from './build';
import { infer, type Inference } from './inference';
import { compareIds } from './order';
import { isHub } from './paths';
import { stanceOf, type Stance } from './stance';

export const depths = [1, 2, 3] as const;
export type Depth = (typeof depths)[number];

/** Somebody near an entity. */
export interface Neighbour {
	readonly id: string;
	/** Hops from the entity, from 1. */
	readonly distance: number;
	/**
	 * At distance 1, what the ties say. Beyond, what the shortest chains let a reader infer: `mixed` when they disagree, or when
	 * one leads over somebody who is both ally and opponent; `other` when none is signed all along.
	 */
	readonly stance: Stance | Inference | 'mixed';
}

/**
 * The ego network of an entity: whoever is within some hops of it, whichever way the ties point. Nothing is reached through a hub,
 * such as a country, unless the hub is the entity itself.
 *
 * @returns the nearest first, then by id; without the entity itself; empty when the graph does not have it
 */
export function neighbourhood(graph: Graph, id: string, depth: Depth): Neighbour[] {
	if (!graph.hasNode(id)) return [];
	const seen = new Set([id]);
	const found: Neighbour[] = [];
	let layer: ReadonlyMap<string, readonly Chain[]> = new Map([[id, [[]]]]);
	for (let distance = 1; distance <= depth; distance++) {
		layer = nextLayer(graph, layer, seen);
		for (const [node, chains] of [...layer].toSorted(([a], [b]) => compareIds(a, b))) {
			found.push({ id: node, distance, stance: summary(chains) });
			seen.add(node);
		}
		layer = new Map([...layer].filter(([node]) => !isHub(graph, node)));
	}
	return found;
}

/** Stances from the entity outwards. */
type Chain = readonly Stance[];

function nextLayer(
	graph: Graph,
	layer: ReadonlyMap<string, readonly Chain[]>,
	seen: ReadonlySet<string>
): Map<string, readonly Chain[]> {
	const next = new Map<string, readonly Chain[]>();
	for (const [node, chains] of layer) {
		for (const other of graph.neighbors(node)) {
			if (seen.has(other)) continue;
			const stance = stanceOf(graph, graph.edges(node, other));
			next.set(other, distinct([...(next.get(other) ?? []), ...chains.map((chain) => [...chain, stance])]));
		}
	}
	return next;
}

/** Chains that say the same count once, so that their number stays small. */
function distinct(chains: readonly Chain[]): Chain[] {
	return [...new Map(chains.map((chain) => [chain.join(' '), chain])).values()];
}

function summary(chains: readonly Chain[]): Neighbour['stance'] {
	const [first] = chains;
	if (first?.length === 1) return at(first, 0);
	const signed = chains.filter((chain) => !chain.includes('other'));
	const labels = new Set(signed.map((chain) => infer(chain) ?? 'mixed'));
	if (labels.size > 1) return 'mixed';
	return [...labels][0] ?? 'other';
}
