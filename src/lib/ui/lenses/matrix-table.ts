import type { FamilyId } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import { cellSign, type Matrix, type MatrixCell } from '$lib/graph/matrix';
import { sayEdge } from '$lib/graph/saying';
import { say } from '$lib/text/prose';

/** A row or column's actor. */
export interface TableActor {
	readonly id: string;
	readonly label: string;
	/** Whether a group begins with it. */
	readonly first: boolean;
}

/** A cell, ready to be drawn. */
export interface TableCell {
	readonly cell: MatrixCell;
	readonly sign: ReturnType<typeof cellSign>;
	/** How its line is drawn: as the one family's that it has, or as for those both for and against. */
	readonly line: FamilyId | 'both';
	/** Whether all its ties are aims, and whether all are only implied. */
	readonly aim: boolean;
	readonly implied: boolean;
	/** Its ties as sentences, each said from the row's end. */
	readonly words: string;
}

/** A cell that is not merely empty, and how many empty ones stand before it. */
export interface TablePart {
	readonly gap: number;
	readonly column: TableActor;
	/** Null where the cell is marked only because a group begins, or because it is the actor's own. */
	readonly tied: TableCell | null;
	/** Whether it is where the actor's row and column meet. */
	readonly self: boolean;
}

/** A row, ready to be drawn. Nearly all cells of a large matrix are empty, so these are only counted. */
export interface TableRow {
	readonly actor: TableActor;
	readonly parts: readonly TablePart[];
	/** Empty cells after the last part. */
	readonly gap: number;
}

/** A group of rows, ready to be drawn. */
export interface TableGroup {
	readonly side: number | null;
	readonly rows: readonly TableRow[];
}

/**
 * Puts the words and marks of one language into a matrix.
 *
 * @param graph the graph that the matrix was made from
 * @param lang one of the dataset's languages
 */
export function matrixTable(
	graph: Graph,
	{ groups, ids, rows }: Matrix,
	lang: string
): { readonly columns: readonly TableActor[]; readonly groups: readonly TableGroup[] } {
	const begins = new Set(groups.map(({ members }) => members[0]));
	const actors = new Map(
		ids.map((id) => {
			const label = say(graph.getNodeAttribute(id, 'entity').label, lang);
			return [id, { id, label, first: begins.has(id) }];
		})
	);
	const columns = [...actors.values()];
	return {
		columns,
		groups: groups.map(({ side, members }) => ({
			side,
			rows: columns
				.filter(({ id }) => members.includes(id))
				.map((actor) =>
					tableRow(actor, columns, (column) => {
						const cell = rows.get(actor.id)?.get(column);
						return cell ? tableCell(graph, cell, actor.id, lang) : null;
					})
				)
		}))
	};
}

function tableRow(
	actor: TableActor,
	columns: readonly TableActor[],
	cellAt: (column: string) => TableCell | null
): TableRow {
	const parts: TablePart[] = [];
	let gap = 0;
	for (const column of columns) {
		const tied = cellAt(column.id);
		const self = column.id === actor.id;
		if (tied || self || column.first) {
			parts.push({ gap, column, tied, self });
			gap = 0;
		} else gap++;
	}
	return { actor, parts, gap };
}

function tableCell(graph: Graph, cell: MatrixCell, row: string, lang: string): TableCell {
	const ties = cell.ties.map((tie) => graph.getEdgeAttributes(tie));
	return {
		cell,
		sign: cellSign(cell),
		line: lineOf(cell, new Set(ties.map(({ family }) => family.id))),
		aim: ties.every(({ relation }) => relation.mode === 'aim'),
		implied: ties.every(({ relation }) => relation.claim === 'implied'),
		words: cell.ties
			.map((tie) => sayEdge(graph, tie, lang, graph.source(tie) === row ? 'from' : 'to'))
			.join('. ')
	};
}

function lineOf({ stance }: MatrixCell, families: ReadonlySet<FamilyId>): TableCell['line'] {
	if (stance === 'both') return 'both';
	if (stance === 'opponent') return 'opposition';
	return families.has('alliance') ? 'alliance' : 'belonging';
}
