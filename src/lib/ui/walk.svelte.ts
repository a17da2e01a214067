import { byImportance } from '$lib/graph/importance';
import { inOrder } from '$lib/graph/order';
import type { Explorer } from '$lib/view/explorer.svelte';

/**
 * The reader's walk along the ties of the selected entity, in the order of telling. It passes, so no address holds it:
 * another selection ends it.
 */
export class Walk {
	readonly #explorer: () => Explorer;
	#at = $state.raw<{ readonly of: string; readonly tie: string } | null>(null);

	/** The selected entity, if it is shown. */
	readonly of: string | null = $derived.by(() => {
		const { shown, view } = this.#explorer();
		return view.sel !== null && shown.hasNode(view.sel) ? view.sel : null;
	});
	/** Its ties. */
	readonly ties: readonly string[] = $derived.by(() => this.#tiesOf(this.of));
	/** The tie that the reader has come to. */
	readonly tie: string | null = $derived.by(() => {
		const at = this.#at;
		return at && at.of === this.of && this.ties.includes(at.tie) ? at.tie : null;
	});

	/** @param explorer reading it is reactive */
	constructor(explorer: () => Explorer) {
		this.#explorer = explorer;
	}

	/**
	 * Goes on, or begins. From a selected tie it goes along those of the entity that the tie leads from; where nothing is
	 * selected, the entity with the most ties is selected first.
	 *
	 * @param by 1 for the next tie, -1 for the one before; after the last comes the first
	 */
	go(by: 1 | -1): void {
		const explorer = this.#explorer();
		const { shown, view } = explorer;
		const selected = view.sel !== null && shown.hasEdge(view.sel) ? view.sel : null;
		const of = this.of ?? (selected === null ? null : shown.source(selected));
		if (of === null) {
			const [first] = byImportance(shown);
			if (first !== undefined) explorer.select(first);
			return;
		}
		const ties = this.#tiesOf(of);
		const from = ties.indexOf(this.tie ?? selected ?? '');
		const next = from === -1 && by === -1 ? ties.length - 1 : from + by;
		const tie = ties.at(next % ties.length);
		if (tie === undefined) return;
		this.#at = { of, tie };
		explorer.select(of);
	}

	/** Selects the entity at the other end of the tie. */
	openEnd(): void {
		if (this.tie === null || this.of === null) return;
		const explorer = this.#explorer();
		explorer.select(explorer.shown.opposite(this.of, this.tie));
	}

	/** Selects the tie itself. */
	openTie(): void {
		if (this.tie !== null) this.#explorer().select(this.tie);
	}

	leave(): void {
		this.#at = null;
	}

	#tiesOf(id: string | null): readonly string[] {
		const { shown } = this.#explorer();
		return id === null ? [] : inOrder(shown, shown.edges(id));
	}
}
