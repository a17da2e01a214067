import { cheapestWithin } from './branch';
import type { SignedTie } from './edges';
import type { Kernel } from './kernel';
import type { Relaxation } from './relax';

/**
 * Chooses among the cheapest partitions the one in which the later tie has the last word: going back from the last tie, each is made
 * to fit if it can fit together with those after it. No two partitions into positively connected sides have the same ties
 * that do not fit, so the choice is the only one.
 *
 * @param kernel with no partition lost that costs as little
 * @param relaxation of the kernel's edges, nothing decided yet
 * @param sides a cheapest partition of the kernel, one number for each vertex
 * @param cost what it costs
 * @returns the partition chosen; when the effort runs out, the best known then
 */
export function settle(
	{ parts }: Kernel,
	relaxation: Relaxation,
	sides: ArrayLike<number>,
	cost: number
): ArrayLike<number> {
	let best = sides;
	for (const { edge, agrees } of parts.toReversed()) {
		if (edge < 0 || !relaxation.isOpen(edge)) continue;
		if (relaxation.fitsIn(edge, best) === agrees) {
			relaxation.decide(edge, agrees);
			continue;
		}
		relaxation.solve(cost, false);
		relaxation.fix(cost);
		if (!relaxation.isOpen(edge)) continue;
		const question = relaxation.copy();
		question.decide(edge, agrees);
		const found = cheapestWithin(question, cost, best);
		if (relaxation.isSpent) break;
		relaxation.decide(edge, found ? agrees : !agrees);
		best = found?.sides ?? best;
	}
	return best;
}

/** Whether a tie fits a partition: friends on one side, opponents on two. */
export function fits({ a, b, sign }: SignedTie, sides: ArrayLike<number>): boolean {
	return (sides[a] === sides[b]) === (sign === 1);
}
