import type { View } from '$lib/view/view';
import type { Deed } from './deed.svelte';

/** What is played, and how fast. */
export interface Play {
	/** The step after the one that the view shows; null at the end. */
	readonly next: () => Partial<View> | null;
	/** Where to begin again after the end. */
	readonly first: () => Partial<View>;
	/** How long the view stays as it is, in milliseconds. */
	readonly pace: () => number;
}

/** Steps through the view by itself until the end, a pause, or anything else that the reader does. */
export class Player {
	#on = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #deed: Deed;
	readonly #play: Play;

	readonly playing: boolean = $derived.by(() => this.#on && this.#deed.goesOn);

	constructor(deed: Deed, play: Play) {
		this.#deed = deed;
		this.#play = play;
	}

	toggle(): void {
		if (this.playing) this.stop();
		else void this.#begin();
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#on = false;
		this.#deed.end();
	}

	async #begin(): Promise<void> {
		this.stop();
		this.#on = true;
		await this.#step(this.#play.next() ?? this.#play.first());
	}

	async #step(change: Partial<View>): Promise<void> {
		await this.#deed.step(change);
		if (!this.playing || this.#play.next() === null) this.stop();
		else this.#timer = setTimeout(() => this.#tick(), this.#play.pace());
	}

	#tick(): void {
		const next = this.playing ? this.#play.next() : null;
		if (next) void this.#step(next);
		else this.stop();
	}
}
