import { onMount } from 'svelte';
import { rest } from './rest';

/** A component that is fetched when the page has come to rest, or before, when it is asked for. Made while a component begins. */
export class Later<Fetched> {
	readonly #load: () => Promise<{ readonly default: Fetched }>;
	#component = $state.raw<Fetched | null>(null);
	#failed = $state(false);

	/** @param load imports the component's module */
	constructor(load: () => Promise<{ readonly default: Fetched }>) {
		this.#load = load;
		onMount(async () => {
			await rest();
			// Where it cannot be fetched now, it is asked for again when it is needed.
			await this.fetch().catch(() => undefined);
		});
	}

	/** Null until it has been fetched. */
	get component(): Fetched | null {
		return this.#component;
	}

	/** Whether it could not be had when it was last asked for. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Fetches it, if that has not been done; `failed` tells where it cannot be had. */
	async ask(): Promise<void> {
		this.#failed = false;
		try {
			await this.fetch();
		} catch {
			this.#failed = true;
		}
	}

	/** Fetches it, if that has not been done. Rejects when it cannot be had. */
	async fetch(): Promise<void> {
		this.#component ??= (await this.#load()).default;
	}
}
