import { decide, netEdges, type SignedTie } from './edges';
import type { Task } from './effort';
import { search } from './search';
import { sidesOf, Union, type Link } from './union';

/**
 * Chooses among the cheapest partitions the one in which the later tie has the last word: going back from the last tie, each is made
 * to fit if it can fit together with those after it. No two partitions into positively connected sides have the same ties
 * that do not fit, so the choice is the only one.
 *
 * @param ties in the order of telling
 * @param sides a cheapest partition, one number for each vertex
 * @param cost how many ties do not fit it
 * @param task its effort is counted down; below zero the partition is left as it is then
 */
export function settle(
	ties: readonly SignedTie[],
	sides: readonly number[],
	cost: number,
	task: Task
): readonly number[] {
	const { model, effort } = task;
	const union = new Union(sides.length);
	const joined: Link[] = [];
	let best = sides;
	let left = netEdges(ties);
	for (const tie of ties.toReversed()) {
		if (effort.left < 0) break;
		const a = union.find(tie.a);
		const b = union.find(tie.b);
		if (a.root === b.root) continue;
		const link: Link = { a: a.root, b: b.root, sign: (a.sign * b.sign * tie.sign) as 1 | -1 };
		effort.left -= left.edges.length;
		const decided = decide(left.edges, link.a, link.b, link.sign, model);
		if (!decided) continue;
		const paid = left.cost + decided.cost;
		const links = link.sign === 1 || model === 'two' ? [link] : [];
		if (!fits(tie, best)) {
			const found = search(task, decided.edges, cost - paid, [...joined, ...links]);
			if (!found || effort.left < 0) continue;
			best = sidesOf(sides.length, [...joined, ...links, ...found.links], model);
		}
		left = { edges: decided.edges, cost: paid };
		joined.push(...links);
		links.forEach((made) => union.join(made));
	}
	return best;
}

/** Whether a tie fits a partition: friends on one side, opponents on two. */
export function fits({ a, b, sign }: SignedTie, sides: readonly number[]): boolean {
	return (sides[a] === sides[b]) === (sign === 1);
}
