import { ownTours } from '$lib/dataset/tours/own';
import type { Dataset } from '$lib/dataset/types';
import { signedActors } from '$lib/graph/actors';
import type { Atlas } from '$lib/graph/atlas/atlas';
import { leaders, type Passing } from '$lib/graph/atlas/pick';
import type { FoundSides } from '$lib/graph/atlas/found-sides';
import { builtSides, sidesIn } from '$lib/graph/atlas/sides';
import { buildGraph } from '$lib/graph/build';
import type { Paths } from '$lib/graph/paths';
import type { Sides } from '$lib/graph/sides';
import { datedDays, datesAmong } from '$lib/graph/time';
import { isFiltered } from './deeds';
import { drawn, outlook, scaleAt, type Drawn, type Naming } from './drawn';
import { atlasNames } from './atlas-names';
import { namesOf } from './names';
import { passing } from './passing';
import type { Counts, Reader, Scale, Stock, Told } from './stock';
import type { Camera, View } from './view';
import { visible } from './visible';

/** What a large dataset has besides the part that came with the page. */
export interface Rest {
	/** As far as it has come; reading it is reactive. */
	readonly atlas: Atlas;
	/** Width and height of the canvas in pixels; reactive. */
	readonly room: { readonly width: number; readonly height: number };
	/** The view's camera, some time after it has come to rest there; reactive. */
	readonly cam: Camera | null;
	/** The sides of what the view lets through; null when that is everything, or they are not found yet. Reactive. */
	readonly sides: FoundSides | null;
	/** The paths that were last found; reactive. */
	readonly sought: SoughtPaths | null;
	/** See `Stock.tell`. */
	readonly tell: (id: string) => Promise<Told>;
}

/** An answer to what a view asks for, and what it is an answer to. */
export interface SoughtPaths {
	readonly asked: string;
	readonly passing: Passing;
	readonly found: Paths;
}

/** The paths that a view asks for, as a text that changes when they do; null when it asks for none. */
export const askedBy = ({ path, hubs }: Pick<View, 'path' | 'hubs'>): string | null =>
	path && JSON.stringify([path, hubs]);

/** A large dataset: of its atlas only what is to be drawn is made a graph of. Until it comes, that is what came with the page. */
export class AtlasStock implements Stock {
	readonly #opening: Dataset;
	readonly #rest: Rest;
	readonly #reader: Reader;
	readonly tell: Stock['tell'];

	readonly names = $derived.by(() => {
		const { tours } = this.#opening;
		return atlasNames(namesOf(this.#opening, [...tours.map(({ id }) => id), ...ownTours]), this.#rest.atlas);
	});
	readonly #passing = $derived.by(() => passing(this.#rest.atlas, this.#reader.filters, this.names));
	readonly #outlook = $derived.by(() => {
		const { atlas, cam, room } = this.#rest;
		return outlook(atlas, { ...this.#reader.view, cam }, room);
	});
	// A number stops what stays the same from being worked out again.
	readonly #step = $derived.by(() => this.#outlook.step);
	readonly #standing = $derived.by(() => leaders(this.#rest.atlas, this.#passing, this.#step));
	/** Null too while they are being found. */
	readonly paths = $derived.by(() => {
		const { sought } = this.#rest;
		const isAnswer = sought?.asked === askedBy(this.#reader.filters) && sought?.passing === this.#passing;
		return isAnswer ? sought.found : null;
	});
	/** Whatever else changes of the view, what is drawn stays. */
	readonly #named = $derived.by(() => {
		const { sel, pins, hide, near, path } = this.#reader.view;
		return JSON.stringify({ sel, pins, hide, near, path });
	});
	readonly #drawn: Drawn = $derived.by(() => {
		const { atlas } = this.#rest;
		if (atlas.order === 0) return { dataset: this.#opening, nodes: Object.keys(this.#opening.positions) };
		const named = JSON.parse(this.#named) as Naming;
		const [standing, { sight }] = [this.#standing, this.#outlook];
		return drawn(this.#opening, atlas, this.#passing, named, { standing, sight, paths: this.paths });
	});
	readonly graph = $derived.by(() => buildGraph(this.dataset));
	readonly visible = $derived.by(() => {
		const shown = visible(this.graph, this.#reader.filters, this.names);
		// Their ties may all lead to others who are not drawn.
		for (const id of this.#drawn.nodes) shown.mergeNode(id, this.graph.getNodeAttributes(id));
		return shown;
	});
	readonly passing = $derived.by(() => {
		const { atlas } = this.#rest;
		return atlas.whole || isFiltered(this.#reader.filters) ? this.#passing.order : atlas.head.entities;
	});
	readonly scale: Scale = $derived.by(() => scaleAt(this.#rest.atlas, this.#passing, this.#step));
	readonly counts: Counts = $derived.by(() => {
		const { head, vocabulary, whens } = this.#rest.atlas;
		const by = (things: readonly { readonly id: string }[], counts: readonly number[]) =>
			new Map(things.map(({ id }, place) => [id, counts[place] ?? 0]));
		return {
			entities: head.entities,
			ties: head.ties,
			sentences: this.#rest.atlas.sentences.size,
			kinds: by(vocabulary.kinds, head.counts.kinds),
			types: by(vocabulary.ties, head.counts.types),
			days: datedDays(whens),
			dates: datesAmong(whens)
		};
	});
	/** While those that the view's filters leave are being found, those of the whole graph. */
	readonly sides: Sides = $derived.by(() => {
		const { atlas, sides } = this.#rest;
		const { ids, ties } = signedActors(this.visible);
		const named = ties.map(({ id, a, b, sign }) => ({ id, from: ids[a] ?? '', to: ids[b] ?? '', sign }));
		return sidesIn(atlas, sides ?? builtSides(atlas), ids, named);
	});
	readonly changes = [];

	/** @param opening what came with the page: the part that is drawn of the opening view */
	constructor(opening: Dataset, rest: Rest, reader: Reader) {
		this.#opening = opening;
		this.#rest = rest;
		this.#reader = reader;
		this.tell = rest.tell;
	}

	get dataset() {
		return this.#drawn.dataset;
	}

	get atAllTimes() {
		return this.visible;
	}
}
