import type { Attachment } from 'svelte/attachments';

/** A cell of a grid, counted from 0; headers count. */
export interface Cell {
	readonly row: number;
	readonly column: number;
}

/** How far Page Up and Page Down go, in rows. */
const page = 10;

/**
 * Where a key leads from a cell of a grid, by the grid pattern of the ARIA Authoring Practices: arrows one cell on, Home and
 * End to the ends of the row, with Control to the first and last cell, Page Up and Page Down ten rows on. With Control an
 * arrow leads to the next cell that holds something, or to the edge.
 *
 * @param size how many rows and columns there are, at least one of each
 * @param holds whether a cell holds something
 * @returns the cell, the same one at an edge; null for keys that mean nothing here
 */
export function moveInGrid(
	from: Cell,
	{ key, ctrl }: { readonly key: string; readonly ctrl: boolean },
	size: { readonly rows: number; readonly columns: number },
	holds: (cell: Cell) => boolean
): Cell | null {
	const last = { row: size.rows - 1, column: size.columns - 1 };
	const within = ({ row, column }: Cell): Cell => ({
		row: Math.min(Math.max(row, 0), last.row),
		column: Math.min(Math.max(column, 0), last.column)
	});
	const by = (down: number, right: number): Cell => {
		const step = ({ row, column }: Cell) => within({ row: row + down, column: column + right });
		let to = step(from);
		if (!ctrl) return to;
		for (let next = step(to); !holds(to) && !isSame(next, to); next = step(to)) to = next;
		return to;
	};
	switch (key) {
		case 'ArrowDown':
			return by(1, 0);
		case 'ArrowUp':
			return by(-1, 0);
		case 'ArrowRight':
			return by(0, 1);
		case 'ArrowLeft':
			return by(0, -1);
		case 'Home':
			return ctrl ? { row: 0, column: 0 } : { ...from, column: 0 };
		case 'End':
			return ctrl ? last : { ...from, column: last.column };
		case 'PageDown':
			return within({ ...from, row: from.row + page });
		case 'PageUp':
			return within({ ...from, row: from.row - page });
		default:
			return null;
	}
}

const isSame = (a: Cell, b: Cell) => a.row === b.row && a.column === b.column;

/**
 * Makes a table a grid with one tab stop: arrow keys move the focus between cells, to the link of a cell or to the cell
 * itself where it has none. Rows without `data-row` are passed over. One listener serves all cells, so that an empty cell
 * costs nothing.
 *
 * @param first which link is the tab stop at first; the first of all when it is null
 */
export function gridKeys(
	first: (table: HTMLTableElement) => HTMLElement | null
): Attachment<HTMLTableElement> {
	return (table) => {
		const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
		const cellAt = ({ row, column }: Cell) => rows[row]?.cells[column];
		const linkIn = (cell: HTMLElement | undefined) => cell?.querySelector<HTMLElement>('a');
		let stop: HTMLElement | null = null;
		const stopAt = (element: HTMLElement | null) => {
			stop?.setAttribute('tabindex', '-1');
			element?.setAttribute('tabindex', '0');
			stop = element;
		};
		stopAt(first(table) ?? table.querySelector('a'));

		const onkeydown = (event: KeyboardEvent) => {
			const cell = event.target instanceof Element && event.target.closest<HTMLTableCellElement>('td, th');
			const row = cell && cell.closest('tr');
			if (!cell || !row || event.altKey || event.metaKey || event.shiftKey) return;
			const from = { row: rows.indexOf(row), column: cell.cellIndex };
			const size = { rows: rows.length, columns: row.cells.length };
			const pressed = { key: event.key, ctrl: event.ctrlKey };
			const to = moveInGrid(from, pressed, size, (at) => Boolean(linkIn(cellAt(at))));
			if (!to || from.row < 0) return;
			event.preventDefault();
			const target = cellAt(to);
			stopAt(linkIn(target) ?? target ?? null);
			stop?.focus();
		};
		const onfocusin = ({ target }: FocusEvent) => {
			if (target instanceof HTMLElement && target !== stop && target.matches('a, td')) stopAt(target);
		};
		table.addEventListener('keydown', onkeydown);
		table.addEventListener('focusin', onfocusin);
		return () => {
			table.removeEventListener('keydown', onkeydown);
			table.removeEventListener('focusin', onfocusin);
		};
	};
}
