import { ownTours } from '$lib/dataset/tours/own';
import type { Dataset, FamilyId, Point } from '$lib/dataset/types';
import { buildGraph, type Graph } from '$lib/graph/build';
import { findPaths, type Path, type Paths } from '$lib/graph/paths';
import { changesOfSide, type Change } from '$lib/graph/changes';
import { findSides, type Sides } from '$lib/graph/sides';
import * as deeds from './deeds';
import { namesOf, type Names } from './names';
import { format, parse, type Notice } from './url';
import { visible, withSelected } from './visible';
import { emptyView, type Camera, type View } from './view';

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
	readonly dataset: Dataset;
	readonly graph: Graph;
	readonly names: Names;
	readonly #address: AddressBar;

	readonly #parsed = $derived.by(() => parse(new URLSearchParams(this.#address.search()), this.names));
	/** What the reader sees. */
	readonly view: View = $derived(this.#parsed.view);
	/** What the address asked for and could not be shown. */
	readonly notices: readonly Notice[] = $derived(this.#parsed.notices);

	// A text stops what did not change from being worked out again, above all when only the camera moved.
	readonly #filters = $derived(format(showsTheSame(this.view)));
	readonly #filtered: Graph = $derived.by(() => visible(this.graph, this.#read(this.#filters), this.names));
	/** The visible part of the graph. */
	readonly shown: Graph = $derived.by(() => withSelected(this.#filtered, this.graph, this.view.sel));

	/** What would be visible if the view knew no limits of time. */
	readonly atAllTimes: Graph = $derived.by(() =>
		visible(this.graph, { ...this.#read(this.#filters), ...allTimes }, this.names)
	);

	/** Who stands with whom, by the visible ties; computed, not told by the text. */
	readonly sides: Sides = $derived.by(() => findSides(this.#filtered));

	/** How the two entities that the view names are connected, by the visible ties; null when it names none. */
	readonly paths: Paths | null = $derived.by(() => {
		const { path, hubs } = this.#read(this.#filters);
		return path && findPaths(this.#filtered, path.from, path.to, { hubs });
	});
	/** Which of the paths stands out: the first, until the reader turns to another. It passes, so no address holds it. */
	pathAt: number = $derived.by(() => (this.paths, 0));
	/** The path that stands out. */
	readonly path: Path | null = $derived(
		this.paths?.state === 'found' ? (this.paths.paths[this.pathAt] ?? null) : null
	);
	/** Ids of what the reader points at beside the canvas; it stands out until the pointer or the view moves on. */
	pointed: ReadonlySet<string> | null = $derived.by(() => (this.#address.search(), null));

	/** Who changes side, and when, by all the dated ties, whatever is shown of them; computed. */
	readonly changes: readonly Change[] = $derived.by(() => changesOfSide(this.graph));

	readonly selection: Selection | null = $derived.by(() => this.#selectionOf(this.view.sel));

	constructor(dataset: Dataset, address: AddressBar) {
		this.dataset = dataset;
		this.graph = buildGraph(dataset);
		this.names = namesOf(dataset, [...dataset.tours.map(({ id }) => id), ...ownTours]);
		this.#address = address;
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

	#read(search: string): View {
		return parse(new URLSearchParams(search), this.names).view;
	}

	#selectionOf(id: string | null): Selection | null {
		if (id === null) return null;
		if (this.names.entities.has(id)) return { type: 'entity', id };
		return { type: this.names.relations.has(id) ? 'relation' : 'sentence', id };
	}
}

const { from, to, undated, upto } = emptyView;
const allTimes = { from, to, undated, upto };

/** The view without those parts that never change which ties and entities are visible. */
function showsTheSame(view: View): View {
	const { lens, sel, colour, size, layout, labels, cam, pins, tour, step } = emptyView;
	return { ...view, lens, sel, colour, size, layout, labels, cam, pins, tour, step };
}
