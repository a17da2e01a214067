import type { View } from '$lib/view/view';
import type { Deed } from './deed.svelte';

/** A thumb has settled when it has not moved for this long, in milliseconds. */
const settles = 150;

/** A slider between the reader's hand and the view: it follows the hand at once, the view follows when the hand rests. */
export class Slide<T> {
	#draft = $state.raw<T | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #deed: Deed;
	readonly #change: (value: T) => Partial<View>;

	/** @param change what a value of the slider changes in the view */
	constructor(deed: Deed, change: (value: T) => Partial<View>) {
		this.#deed = deed;
		this.#change = change;
	}

	/** Where the thumbs are while the view is not there yet. */
	get draft(): T | null {
		return this.#draft;
	}

	move(value: T): void {
		this.#draft = value;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#settle(), settles);
	}

	/** The hand has left the slider. */
	async end(): Promise<void> {
		await this.#settle();
		this.#deed.end();
	}

	/** Forgets what has not settled. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	async #settle(): Promise<void> {
		clearTimeout(this.#timer);
		const value = this.#draft;
		if (value === null) return;
		await this.#deed.step(this.#change(value));
		if (this.#draft === value) this.#draft = null;
	}
}
