import { at } from '../known';
import { columnsOf } from './cycles';
import type { Edge } from './edges';
import type { Task } from './effort';
import { PackingProgramme } from './programme';
import type { Link } from './union';
import { Walks } from './walks';

export interface Relaxed {
	/** No partition costs less. Costs are whole, so that it can be rounded up. */
	readonly value: number;
	/** For each edge the weight that the packing leaves: should the edge not fit, the value is higher by that. */
	readonly slack: ArrayLike<number>;
	/** The edge that is nearest to half misfit in the relaxation, if it was solved and is not whole. */
	readonly doubtful: Edge | undefined;
}

/** How many entries of the programme's basis can be worked out in the time that looking at an edge takes. */
const entriesPerEdge = 20;

/** Rounding errors of the programme stay well below this. */
export const tolerance = 1e-6;

/**
 * The best bound that packing can give: the linear programme that weighs contradictions so that no edge carries more than its own
 * weight, solved by column generation. It is the dual of the cycle-cover relaxation (Chopra & Rao 1993, "The partition problem";
 * Barahona & Mahjoub 1986, "On the cut polytope"), and mostly within one of the optimum of a graph with a few ties for each actor.
 *
 * @param packed contradictions of this graph to begin with, each as the places of its edges
 * @param room stop once the value is beyond this
 * @param made the decisions that led to this graph
 */
export function relax(
	task: Task,
	edges: readonly Edge[],
	packed: readonly (readonly number[])[],
	room: number,
	made: readonly Link[]
): Relaxed {
	const { model, effort, cycles } = task;
	const programme = new PackingProgramme(edges.map(({ weight }) => Math.abs(weight)));
	const walks = new Walks(edges, model, effort);
	const goesOn = () => effort.left >= 0 && programme.value <= room + tolerance;
	packed.forEach((column) => programme.offer(column));
	columnsOf(cycles, edges, made, model).forEach((column) => programme.offer(column));
	let solved = false;
	while (!solved && goesOn()) {
		for (let work = 1; work > 0 && goesOn();) {
			work = programme.improve();
			effort.left -= work / entriesPerEdge;
		}
		if (goesOn()) solved = !offerMore();
	}
	const doubtful = solved ? mostDoubtful(edges, programme.prices) : undefined;
	return { value: programme.value, slack: programme.slack(), doubtful };

	/** For each negative edge the contradiction that the prices cover least, if they do not cover it. */
	function offerMore(): boolean {
		// A little for every step, so that of equally cheap walks the shortest is taken.
		const costs = programme.prices.map((price) => Math.max(0, price) + 1e-5);
		let offered = false;
		for (const opposing of walks.opposing) {
			const walk = walks.cheapest(opposing, costs, 0.999 - at(programme.prices, opposing));
			if (!walk) continue;
			cycles.push([at(edges, opposing).a, ...walk.map(({ to }) => to)]);
			programme.offer([...new Set([opposing, ...walk.map(({ edge }) => edge)])]);
			offered = true;
		}
		return offered;
	}
}

function mostDoubtful(edges: readonly Edge[], prices: Float64Array): Edge | undefined {
	let most = tolerance;
	let found: Edge | undefined;
	edges.forEach((edge, place) => {
		const price = at(prices, place);
		const doubt = Math.min(price, 1 - price);
		if (doubt <= most + tolerance || edge.weight === -Infinity) return;
		most = doubt;
		found = edge;
	});
	return found;
}
