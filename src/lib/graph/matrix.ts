import { get } from './known';
import { compareIds, inOrder } from './order';
import type { Graph } from './build';
import type { Sides } from './sides';
import { signOf, stanceOf, type Stance } from './stance';

/** Neighbouring rows (and columns) of a matrix: a side, or those on none. */
export interface MatrixGroup {
	/** The side's place in `sides.sides`; null for those on no side. */
	readonly side: number | null;
	/** The leader first, then those with the most partners; of equals, the first id. */
	readonly members: readonly string[];
}

/** What two actors are to each other: why a cell is not empty. */
export interface MatrixCell {
	/** Ally, opponent, or both. */
	readonly stance: Stance;
	/** Their signed ties, whichever way they point, in the order of telling. */
	readonly ties: readonly string[];
}

/** Who stands with or against whom, as a table with the same actors down and across. */
export interface Matrix {
	/** Those without members are left out; those on no side come last. */
	readonly groups: readonly MatrixGroup[];
	/** The members of all groups: what each row and column is. */
	readonly ids: readonly string[];
	/** The cells of a row by column; both are ids. A cell and its mirror are the same. */
	readonly rows: ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;
}

/**
 * Arranges the actors that have a signed tie to another actor, and those ties. A tie from an actor to itself is left out.
 *
 * @param graph what is visible
 * @param sides as computed from it; actors whom it does not know stand on no side
 */
export function matrixOf(graph: Graph, sides: Pick<Sides, 'sides' | 'sideOf'>): Matrix {
	const rows = rowsOf(graph);
	const rank = (a: string, b: string) => get(rows, b).size - get(rows, a).size || compareIds(a, b);
	const present = [...rows.keys()].toSorted(rank);
	const groups = [
		...sides.sides.map(({ leader }, side) => {
			const members = present.filter((id) => sides.sideOf.get(id) === side);
			return { side, members: members.toSorted((a, b) => Number(b === leader) - Number(a === leader)) };
		}),
		{ side: null, members: present.filter((id) => !sides.sideOf.has(id)) }
	].filter(({ members }) => members.length > 0);
	return { groups, ids: groups.flatMap(({ members }) => members), rows };
}

/** The net sign of a cell as it is written: for, against, or both. */
export function cellSign({ stance }: MatrixCell): '+' | '−' | '±' {
	const sign = signOf(stance);
	return sign === 0 ? '±' : sign === 1 ? '+' : '−';
}

/**
 * The tie that a click on a cell leads to: the first, and from one of the cell's own the next, so that further clicks
 * go through all of them.
 */
export function nextInCell({ ties }: MatrixCell, selected: string | null): string {
	const next = ties[ties.indexOf(selected ?? '') + 1] ?? ties[0];
	if (next === undefined) throw new Error('A cell without ties');
	return next;
}

function rowsOf(graph: Graph): Map<string, Map<string, MatrixCell>> {
	const bundles = new Map<string, Map<string, string[]>>();
	for (const tie of inOrder(graph, graph.edges())) {
		const [a, b] = graph.extremities(tie);
		const counts =
			a !== b &&
			graph.getEdgeAttribute(tie, 'sign') !== 0 &&
			[a, b].every((end) => graph.getNodeAttribute(end, 'kind').actor);
		if (!counts) continue;
		add(bundles, a, b, tie);
		add(bundles, b, a, tie);
	}
	return new Map(
		[...bundles].map(([id, row]) => [
			id,
			new Map([...row].map(([other, ties]) => [other, { stance: stanceOf(graph, ties), ties }]))
		])
	);
}

function add(bundles: Map<string, Map<string, string[]>>, row: string, column: string, tie: string): void {
	const cells = bundles.get(row) ?? new Map<string, string[]>();
	bundles.set(row, cells.set(column, [...(cells.get(column) ?? []), tie]));
}
