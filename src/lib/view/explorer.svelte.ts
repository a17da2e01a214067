import type { Dataset, FamilyId, Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import type { Path, Paths } from '$lib/graph/paths';
import type { Change } from '$lib/graph/changes';
import type { Sides } from '$lib/graph/sides';
import * as deeds from './deeds';
import type { Names } from './names';
import type { Counts, Reader, Scale, Stock, Told } from './stock';
import { format, parse, type Notice } from './url';
import { withSelected } from './visible';
import { emptyView, type Camera, type View } from './view';
import { WholeStock } from './whole.svelte';

/** How the explorer reads and writes the address. */
export interface AddressBar {
	/** The part of the address behind `?`; reading it is reactive. */
	readonly search: () => string;
	/** Writes it: as a new entry of the history, or in place. A promise says when `search` reads it. */
	readonly write: (search: string, how: 'push' | 'replace') => void | Promise<void>;
}

/** What is selected, looked up. */
export type Selection =
	| { readonly type: 'entity'; readonly id: string }
	| { readonly type: 'relation'; readonly id: string }
	| { readonly type: 'sentence'; readonly id: string };

/**
 * The state of the explorer. The address is the one source: the view is read from it, and each deed of the reader
 * writes the next one into it.
 */
export class Explorer {
	readonly #address: AddressBar;
	readonly #stock: Stock;

	readonly #parsed = $derived.by(() => parse(new URLSearchParams(this.#address.search()), this.names));
	/** What the reader sees. */
	readonly view: View = $derived(this.#parsed.view);
	/** What the address asked for and could not be shown. */
	readonly notices: readonly Notice[] = $derived(this.#parsed.notices);

	// A text stops what did not change from being worked out again, above all when only the camera moved.
	readonly #filters = $derived(format(showsTheSame(this.view)));
	readonly #filtering: View = $derived(parse(new URLSearchParams(this.#filters), this.names).view);

	/** The visible part of the graph. */
	readonly shown: Graph = $derived.by(() => withSelected(this.#stock.visible, this.graph, this.view.sel));

	/** Which of the paths stands out: the first, until the reader turns to another. It passes, so no address holds it. */
	pathAt: number = $derived.by(() => (this.paths, 0));
	/** The path that stands out. */
	readonly path: Path | null = $derived(
		this.paths?.state === 'found' ? (this.paths.paths[this.pathAt] ?? null) : null
	);
	/** Ids of what the reader points at beside the canvas; it stands out until the pointer or the view moves on. */
	pointed: ReadonlySet<string> | null = $derived.by(() => (this.#address.search(), null));

	readonly selection: Selection | null = $derived.by(() => this.#selectionOf(this.view.sel));

	/**
	 * @param dataset all of it, unless a stock is given
	 * @param stockOf makes the stock of a dataset that is not here whole
	 */
	constructor(
		dataset: Dataset,
		address: AddressBar,
		stockOf: (reader: Reader) => Stock = (reader) => new WholeStock(dataset, reader)
	) {
		this.#address = address;
		const [view, filters] = [() => this.view, () => this.#filtering];
		this.#stock = stockOf({
			get view() {
				return view();
			},
			get filters() {
				return filters();
			}
		});
	}

	/** What the view is drawn from: the whole dataset, or as much of a large one as the view needs; see `Stock`. */
	get dataset(): Dataset {
		return this.#stock.dataset;
	}

	get graph(): Graph {
		return this.#stock.graph;
	}

	get names(): Names {
		return this.#stock.names;
	}

	/** How much there is, whatever is shown of it. */
	get counts(): Counts {
		return this.#stock.counts;
	}

	/** How many entities the view lets through, drawn or not. */
	get passing(): number {
		return this.#stock.passing;
	}

	get scale(): Scale | null {
		return this.#stock.scale;
	}

	/** What would be visible if the view knew no limits of time. */
	get atAllTimes(): Graph {
		return this.#stock.atAllTimes;
	}

	/** Who stands with whom, by the visible ties; computed, not told by the text. */
	get sides(): Sides {
		return this.#stock.sides;
	}

	/** Who changes side, and when, by all the dated ties, whatever is shown of them; computed. */
	get changes(): readonly Change[] {
		return this.#stock.changes;
	}

	/** How the two entities that the view names are connected, by the visible ties; null when it names none. */
	get paths(): Paths | null {
		return this.#stock.paths;
	}

	/** See `Stock.tell`. */
	tell(id: string): Told | Promise<Told> {
		return this.#stock.tell(id);
	}

	/** The query of a view that differs from this one in the given respects; for links. */
	search(change: Partial<View>): string {
		return format({ ...this.view, ...change });
	}

	select(id: string | null): void {
		if (id !== this.view.sel) this.#show(deeds.select(this.view, id));
	}

	toggleFamily(family: FamilyId): void {
		this.#show(deeds.toggleFamily(this.view, family, this.names));
	}

	toggleType(type: string): void {
		this.#show(deeds.toggleType(this.view, type, this.names));
	}

	toggleKind(kind: string): void {
		this.#show(deeds.toggleKind(this.view, kind, this.names));
	}

	hide(id: string): void {
		this.#show(deeds.hide(this.view, id));
	}

	showAll(): void {
		this.#show(deeds.showAll(this.view));
	}

	/** Changes any part of the view; a new entry of the history. */
	async set(change: Partial<View>): Promise<void> {
		await this.#show({ ...this.view, ...change });
	}

	/** Changes any part of the view in place, where one deed of the reader takes many steps. */
	async revise(change: Partial<View>): Promise<void> {
		await this.#show({ ...this.view, ...change }, 'replace');
	}

	/** The camera came to rest; not worth an entry of the history. */
	point(cam: Camera | null): void {
		this.#show(deeds.point(this.view, cam), 'replace');
	}

	/** A node was moved. */
	pin(id: string, place: Point): void {
		this.#show(deeds.pin(this.view, id, place), 'replace');
	}

	#show(view: View, how: 'push' | 'replace' = 'push'): void | Promise<void> {
		return this.#address.write(format(view), how);
	}

	#selectionOf(id: string | null): Selection | null {
		if (id === null) return null;
		if (this.graph.hasNode(id)) return { type: 'entity', id };
		if (this.graph.hasEdge(id)) return { type: 'relation', id };
		return this.names.sentences.has(id) ? { type: 'sentence', id } : null;
	}
}

/** The view without those parts that never change which ties and entities are visible. */
function showsTheSame(view: View): View {
	const { lens, sel, colour, size, layout, labels, cam, pins, tour, step } = emptyView;
	return { ...view, lens, sel, colour, size, layout, labels, cam, pins, tour, step };
}
