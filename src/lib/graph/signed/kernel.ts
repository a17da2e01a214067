import { netEdges, type Edge, type Model, type SignedTie } from './edges';
import type { Effort } from './effort';
import { keep, mustFit } from './keep';
import { pack } from './packing';
import { Union, type Link } from './union';

/** What a bound leaves open of a graph. */
export interface Kernel {
	/** At most one between two vertices. Of weight 0 where ties cancel, since which of them fits is still to be chosen. */
	readonly edges: readonly Edge[];
	/** What every partition within the room pays besides. */
	readonly paid: number;
	/** Contradictions packed, each as the places of its edges. */
	readonly cycles: readonly (readonly number[])[];
	/** Who stands together, or opposite, in every partition within the room. */
	readonly links: readonly Link[];
	/** For each tie the edge that it is part of, none when its ends stand together or opposite already; and whether both fit together. */
	readonly parts: readonly { readonly edge: number; readonly agrees: boolean }[];
}

/**
 * Puts together whom every partition within the room puts together, as packing says, until packing says no more. No partition
 * within the room is lost, so that one can still be chosen among the cheapest.
 *
 * @param room what the partitions of interest cost at most; there is one
 */
export function kernelOf(
	size: number,
	ties: readonly SignedTie[],
	model: Model,
	room: number,
	effort: Effort
): Kernel {
	let { edges, cost: paid } = netEdges(ties);
	const links: Link[] = [];
	for (;;) {
		const { bound, slack, cycles } = pack(edges, model, effort);
		const sure = mustFit(edges, bound, slack, room - paid);
		effort.left -= edges.length * sure.length;
		const kept = sure.length > 0 && effort.left >= 0 ? keep(edges, sure, model) : undefined;
		if (!kept) return { ...withParts(size, ties, edges, links), paid, cycles, links };
		edges = kept.edges;
		paid += kept.cost;
		links.push(...kept.links);
	}
}

/** Looks up each tie, and adds edges where ties cancel. */
function withParts(
	size: number,
	ties: readonly SignedTie[],
	found: readonly Edge[],
	links: readonly Link[]
): Pick<Kernel, 'edges' | 'parts'> {
	const union = new Union(size);
	links.forEach((link) => union.join(link));
	const edges = [...found];
	const pairOf = (a: number, b: number) => Math.min(a, b) * size + Math.max(a, b);
	const places = new Map(found.map(({ a, b }, place) => [pairOf(a, b), place]));
	const parts = ties.map((tie) => {
		const a = union.find(tie.a);
		const b = union.find(tie.b);
		if (a.root === b.root) return { edge: -1, agrees: true };
		const pair = pairOf(a.root, b.root);
		const edge = places.get(pair) ?? edges.push({ a: a.root, b: b.root, weight: 0 }) - 1;
		places.set(pair, edge);
		const sign = (edges[edge]?.weight ?? 0) < 0 ? -1 : 1;
		return { edge, agrees: tie.sign * a.sign * b.sign === sign };
	});
	return { edges, parts };
}
