import { decide, type Edge } from './edges';
import type { Task } from './effort';
import { keep, mustFit } from './keep';
import { pack, type Conflict, type Packed } from './packing';
import { relax, tolerance } from './relax';
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
 * Blocks are decided one by one. Each has the lower bounds of `pack` and `relax`; a branch is given up when what it has paid, and the bounds of all
 * blocks still to come, exceed the limit. An edge that would exceed it by not fitting is made to fit (fixing by reduced cost, Dantzig,
 * Fulkerson & Johnson 1954). Then the search branches: on the edge that the relaxation doubts most, or on a shortest contradiction: its
 * first edge does not fit; or the first fits and the second does not; and so on to the last branch, where the whole walk fits and the
 * opposing edge pays.
 *
 * @param task its effort is counted down; below zero the search stops, and what it returns is not proven to be the cheapest
 * @param limit the highest cost of interest
 * @param made the decisions that led to this graph
 * @returns a cheapest partition, or undefined when there is none within the limit
 */
export function search(
	task: Task,
	edges: readonly Edge[],
	limit: number,
	made: readonly Link[] = []
): Found | undefined {
	const shrunk = shrink(edges, task.model, task.effort);
	let cost = shrunk.cost;
	if (cost > limit) return undefined;
	const links = [...shrunk.links];
	const parts = shrunk.parts.map((edges) => ({ edges, packed: pack(edges, task.model, task.effort) }));
	let pending = parts.reduce((sum, { packed }) => sum + packed.bound, 0);
	for (const { edges, packed } of parts) {
		if (cost + pending > limit) return undefined;
		pending -= packed.bound;
		const found = searchBlock(task, edges, packed, limit - cost - pending, [...made, ...shrunk.links]);
		if (!found) return undefined;
		cost += found.cost;
		links.push(...found.links);
	}
	return { cost, links };
}

function searchBlock(
	task: Task,
	edges: readonly Edge[],
	packed: Packed,
	room: number,
	made: readonly Link[]
): Found | undefined {
	if (!packed.conflict) {
		return { cost: 0, links: edges.filter((edge) => joins(edge, task.model)).map(toLink) };
	}
	const sure = mustFit(edges, packed.bound, packed.slack, room);
	if (sure.length > 0) return keepAndSearch(task, edges, sure, room, made);
	if (edges.length > task.mostRows) return branch(task, edges, packed.conflict, packed.bound, room, made);
	const { value, slack, doubtful } = relax(task, edges, packed.cycles, room, made);
	const bound = Math.max(packed.bound, Math.ceil(value - tolerance));
	if (bound > room) return undefined;
	const surer = mustFit(edges, value - tolerance, slack, room);
	if (surer.length > 0) return keepAndSearch(task, edges, surer, room, made);
	const conflict = doubtful
		? { start: doubtful.a, walk: [{ to: doubtful.b, sign: toLink(doubtful).sign }] }
		: packed.conflict;
	return branch(task, edges, conflict, bound, room, made);
}

function keepAndSearch(
	task: Task,
	edges: readonly Edge[],
	sure: readonly Edge[],
	room: number,
	made: readonly Link[]
): Found | undefined {
	task.effort.left -= edges.length * sure.length;
	const kept = keep(edges, sure, task.model);
	return kept && goOn(task, kept.edges, { ...kept, made }, room);
}

/** Branches along a walk; a walk of one edge makes two branches. */
function branch(
	task: Task,
	edges: readonly Edge[],
	{ start, walk }: Conflict,
	bound: number,
	limit: number,
	made: readonly Link[]
): Found | undefined {
	const { model, effort } = task;
	let best: Found | undefined;
	let left = edges;
	let paid = 0;
	let sign: 1 | -1 = 1;
	const links: Link[] = [];
	const highest = () => (best ? best.cost - 1 : limit);
	for (const step of walk) {
		// `start` has taken in the vertices passed so far, so every edge of the walk leaves from it.
		sign = step.sign === sign ? 1 : -1;
		const link: Link = { a: start, b: step.to, sign };
		const misfit = decide(left, start, step.to, sign === 1 ? -1 : 1, model);
		if (misfit) {
			const opposite: readonly Link[] =
				sign === -1 || model === 'two' ? [{ ...link, sign: sign === 1 ? -1 : 1 }] : [];
			const cost = paid + misfit.cost;
			best = goOn(task, misfit.edges, { cost, links: [...links, ...opposite], made }, highest()) ?? best;
		}
		if (best?.cost === bound || effort.left < 0) return best;
		const kept = decide(left, start, step.to, sign, model);
		if (!kept) return best;
		left = kept.edges;
		paid += kept.cost;
		if (sign === 1 || model === 'two') links.push(link);
		if (paid > highest()) return best;
	}
	return goOn(task, left, { cost: paid, links, made }, highest()) ?? best;
}

/** Searches on after decisions: what they cost, and the links that they made. */
function goOn(
	task: Task,
	edges: readonly Edge[],
	{ cost, links, made }: Found & { readonly made: readonly Link[] },
	limit: number
): Found | undefined {
	if (cost > limit) return undefined;
	const found = search(task, edges, limit - cost, [...made, ...links]);
	return found && { cost: cost + found.cost, links: [...links, ...found.links] };
}
