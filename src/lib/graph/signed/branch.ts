import { get } from '../known';
import type { Edge } from './edges';
import { movesOf, type Candidate } from './local';
import type { Relaxation } from './relax';
import { sidesOf } from './union';

/** More than any partition costs. */
const tooMuch = 1e9;

/**
 * Branch and bound for the cheapest partition that agrees with what a relaxation has decided. At every node the partition that the
 * relaxation points to is improved by moves, and the relaxation's value, rounded up, is the bound.
 *
 * @param root is used up
 * @param room the highest cost of interest
 * @param start a partition to be improved first, which need not agree
 * @returns undefined when no partition costs so little; when the effort is spent, the cheapest found until then
 */
export function cheapestWithin(
	root: Relaxation,
	room: number,
	start?: ArrayLike<number>
): Candidate | undefined {
	// Most of the questions that settling asks end here.
	if (root.bound > room || !root.solve(room, false)) return undefined;
	const size = root.edges.reduce((most, { a, b }) => Math.max(most, a + 1, b + 1), start?.length ?? 0);
	const { improve } = movesOf(size, pinned(root), root.model);
	const paid = root.paid();
	let limit = room;
	let best: Candidate | undefined;
	if (start) propose(improve(Int32Array.from(start)));
	visit(root);
	return best;

	function visit(node: Relaxation): void {
		while (node.bound <= limit && node.solve(limit, false)) {
			propose(improve(Int32Array.from(sidesOf(size, node.links(), node.model))));
			if (node.bound > limit) return;
			node.fix(limit);
			const edge = mostDoubtful(node);
			if (edge < 0) return;
			const child = node.copy();
			const fits = node.fits(edge);
			child.decide(edge, fits);
			visit(child);
			node.decide(edge, !fits);
		}
	}

	/** Keeps a partition that is cheaper than all before. */
	function propose({ sides, cost }: Candidate): void {
		if (paid + cost > limit) return;
		best = { sides, cost: paid + cost };
		limit = best.cost - 1;
	}
}

/** The edges with weights that no move goes against where they are decided. */
function pinned(relaxation: Relaxation): Edge[] {
	return relaxation.edges.map((edge, place) => {
		if (relaxation.isOpen(place)) return edge;
		const together = edge.weight >= 0 === relaxation.fits(place);
		return { ...edge, weight: together ? tooMuch : -tooMuch };
	});
}

/** The open edge most in doubt, and at whose ends most is in doubt; -1 when none is open. */
function mostDoubtful(node: Relaxation): number {
	const around = new Map<number, number>();
	node.edges.forEach(({ a, b }, edge) => {
		for (const end of [a, b]) around.set(end, (around.get(end) ?? 0) + node.doubt(edge));
	});
	let most = -1;
	let found = -1;
	node.edges.forEach(({ a, b }, edge) => {
		if (!node.isOpen(edge)) return;
		const doubt = node.doubt(edge) * (get(around, a) + get(around, b));
		if (doubt <= most) return;
		most = doubt;
		found = edge;
	});
	return found;
}
