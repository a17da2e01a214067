import type { Explorer } from '$lib/view/explorer.svelte';
import type { View } from '$lib/view/view';

/**
 * One deed of the reader that changes the view in many steps, as sliding and playing do. However many it takes, it is
 * one entry of the history; it is over when anything but the camera has been changed by something else.
 */
export class Deed {
	readonly #explorer: Explorer;
	#left = $state.raw<string | null>(null);
	#writing = $state(0);
	readonly #here = $derived.by(() => this.#explorer.search({ cam: null }));

	/** Whether it has begun, and nothing else has been done since its last step. */
	readonly goesOn: boolean = $derived.by(() => this.#writing > 0 || this.#left === this.#here);

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	/** Takes a step; resolves when the view has it. A step that changes nothing is none. */
	async step(change: Partial<View>): Promise<void> {
		const next = this.#explorer.search({ ...change, cam: null });
		if (next === this.#here) return;
		const goesOn = this.goesOn;
		this.#left = next;
		this.#writing++;
		try {
			await (goesOn ? this.#explorer.revise(change) : this.#explorer.set(change));
		} finally {
			this.#writing--;
		}
	}

	/** The next step begins a new deed. */
	end(): void {
		this.#left = null;
	}
}
