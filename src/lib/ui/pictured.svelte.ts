import { untrack } from 'svelte';
import type { Marks } from '$lib/canvas/held';
import { pictureOf, type Picture } from '$lib/canvas/picture';
import type { measureBetweenness } from '$lib/graph/betweenness';
import type { Side } from '$lib/graph/sides';
import { m } from '$lib/messages/locale';
import type { Explorer } from '$lib/view/explorer.svelte';
import { sideName } from './analysis/words';
import { groupsOf, labelsOf, middleOf, weightsOf } from './drawing';
import { inFocus, litBy } from './lit';
import { Places } from './places.svelte';

/**
 * The picture of an explorer's view, for the canvas and for files. Made while a component begins.
 */
export class Pictured {
	readonly #explorer: Explorer;
	readonly #lang: () => string;
	readonly #placed: Picture['placed'] | null;

	// Strings and the shown graph are compared by identity, so that moving the camera draws nothing anew.
	readonly #labels = $derived.by(() => this.#explorer.view.labels);
	readonly #colour = $derived.by(() => this.#explorer.view.colour);
	readonly #size = $derived.by(() => this.#explorer.view.size);
	readonly #layout = $derived.by(() => this.#explorer.view.layout);
	readonly #sel = $derived.by(() => this.#explorer.view.sel);
	readonly #centre = $derived.by(() => this.#explorer.view.near?.id ?? null);
	readonly #depth = $derived.by(() => this.#explorer.view.near?.depth ?? 3);
	readonly #pins = $derived.by(() => JSON.stringify(this.#explorer.view.pins));
	readonly #ringsAround = $derived.by(() =>
		this.#layout === 'rings' ? middleOf(this.#explorer.shown, this.#explorer.view) : null
	);
	readonly #changing = $derived.by(() => new Set(this.#explorer.changes.map(({ id }) => id)));
	// The map keeps its frame while time goes by, so that what comes and goes can be seen to.
	readonly #lasting = $derived.by(() =>
		this.#layout === 'map' && this.#centre === null ? this.#explorer.atAllTimes : this.#explorer.shown
	);
	// Where the camera stands makes no difference to it.
	readonly #opening = $derived.by(() => this.#explorer.search({ cam: null }) === '');
	#betweenness = $state.raw<typeof measureBetweenness | null>(null);
	readonly #places: Places;
	/** Whose names have all the room: the focus, a frame later. To find room for names takes longer than to show what was chosen. */
	#named: Marks;

	/** What the view's selection or path turns the reader's eye to. */
	readonly focus: Marks = $derived.by(() =>
		litBy(this.#explorer.shown, this.#sel, { centre: this.#centre, path: this.#explorer.path })
	);
	/** What stands out: that, or else what the sentence tells that the telling has come to. */
	readonly marks: Marks = $derived.by(() => {
		const told = this.#sel === null && !this.#explorer.path ? this.#explorer.view.upto : null;
		if (told === null) return this.focus;
		return { ...litBy(this.#explorer.shown, told, { centre: null, path: null }), fade: false };
	});
	readonly picture: Picture = $derived.by(() => {
		const { dataset, shown, sides, scale } = this.#explorer;
		const moved = JSON.parse(this.#pins) as Explorer['view']['pins'];
		return pictureOf(shown, {
			label: labelsOf(this.#labels, dataset.languages, this.#lang()),
			place: (id) => moved[id] ?? this.#places.current.get(id),
			group: groupsOf(this.#colour, dataset, shown, sides),
			changing: this.#changing,
			lasting: this.#lasting,
			weight: weightsOf(shown, this.#size, this.#betweenness, scale),
			frame: scale?.frame,
			scale: scale?.factor ?? 1,
			labelled: this.#named.fade ? inFocus(this.#named) : null,
			placed: this.#opening ? this.#placed : null,
			hulls:
				this.#colour === 'side' && !scale
					? { sides: sides.sides, name: (side) => this.#hullName(side) }
					: null
		});
	});

	/**
	 * @param lang the dataset's language that the reader sees; reactive
	 * @param placed where the labels of the opening view stand, if that has been worked out before
	 */
	constructor(explorer: Explorer, lang: () => string, placed: Picture['placed'] | null = null) {
		this.#explorer = explorer;
		this.#lang = lang;
		this.#placed = placed;
		this.#places = new Places(() => ({
			layout: this.#layout,
			graph: this.#explorer.shown,
			context: {
				sides: this.#explorer.sides,
				centre: this.#ringsAround,
				depth: this.#depth,
				seed: 1917
			}
		}));
		this.#named = $state.raw(untrack(() => this.focus));
		$effect(() => {
			const { focus } = this;
			const frame = requestAnimationFrame(() => (this.#named = focus));
			return () => cancelAnimationFrame(frame);
		});
		$effect(() => {
			if (this.#size !== 'betweenness') return;
			void import('$lib/graph/betweenness').then(
				(fetched) => (this.#betweenness = fetched.measureBetweenness)
			);
		});
	}

	#hullName({ leader, members }: Side): string {
		return m.hull_label({
			side: sideName(this.#explorer.dataset, leader, this.#lang()),
			count: members.length
		});
	}
}
