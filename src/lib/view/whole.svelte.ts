import { ownTours } from '$lib/dataset/tours/own';
import type { Dataset } from '$lib/dataset/types';
import { buildGraph, type Graph } from '$lib/graph/build';
import { changesOfSide, type Change } from '$lib/graph/changes';
import { findPaths } from '$lib/graph/paths';
import { findSides, type Sides } from '$lib/graph/sides';
import { datedDays, datesAmong } from '$lib/graph/time';
import { namesOf, type Names } from './names';
import type { Counts, Reader, Stock } from './stock';
import { format } from './url';
import { emptyView } from './view';
import { visible } from './visible';

/** What has been found of a dataset before. */
export interface Found {
	/** Who stands with whom in the opening view. */
	readonly sides: Sides;
	/** Who changes side. */
	readonly changes: readonly Change[];
}

/** A dataset that came whole with the page. */
export class WholeStock implements Stock {
	readonly dataset: Dataset;
	readonly graph: Graph;
	readonly names: Names;
	readonly scale = null;
	readonly #reader: Reader;
	readonly #found: Found | null;
	readonly visible = $derived.by(() => visible(this.graph, this.#reader.filters, this.names));
	readonly atAllTimes = $derived.by(() => {
		const everything = { ...this.#reader.filters, ...allTimes };
		return format(everything) === format(this.#reader.filters)
			? this.visible
			: visible(this.graph, everything, this.names);
	});
	readonly passing = $derived.by(() => this.visible.order);
	readonly counts: Counts = $derived.by(() => countsOf(this.dataset));
	readonly sides = $derived.by(() =>
		this.#found && format(this.#reader.filters) === '' ? this.#found.sides : findSides(this.visible)
	);
	readonly changes = $derived.by(() => this.#found?.changes ?? changesOfSide(this.graph));
	readonly paths = $derived.by(() => {
		const { path, hubs } = this.#reader.filters;
		return path && findPaths(this.visible, path.from, path.to, { hubs });
	});

	/** @param found what is worked out when it is left out */
	constructor(dataset: Dataset, reader: Reader, found: Found | null = null) {
		this.dataset = dataset;
		this.graph = buildGraph(dataset);
		this.names = namesOf(dataset, [...dataset.tours.map(({ id }) => id), ...ownTours]);
		this.#reader = reader;
		this.#found = found;
	}

	tell = () => ({ dataset: this.dataset, graph: this.graph });
}

const { from, to, undated, upto } = emptyView;
const allTimes = { from, to, undated, upto };

function countsOf(dataset: Dataset): Counts {
	const whens = dataset.relations.map(({ when }) => when);
	return {
		entities: dataset.entities.length,
		ties: dataset.relations.length,
		sentences: dataset.sentences.length,
		kinds: counted(dataset.entities.map(({ kind }) => kind)),
		types: counted(dataset.relations.map(({ tie }) => tie)),
		days: datedDays(whens),
		dates: datesAmong(whens)
	};
}

function counted(ids: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
