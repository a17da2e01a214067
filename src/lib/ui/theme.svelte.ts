import { MediaQuery } from 'svelte/reactivity';
import type { ThemeName } from '$lib/canvas/tokens';

const key = 'paksham-theme';

/** Light or dark: the system's wish until the reader chooses, and from then on the reader's. */
class ThemeChoice {
	readonly #systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
	#chosen = $state<ThemeName | null>(read());

	readonly current: ThemeName = $derived(this.#chosen ?? (this.#systemDark.current ? 'dark' : 'light'));

	toggle(): void {
		this.#chosen = this.current === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset.theme = this.#chosen;
		try {
			localStorage.setItem(key, this.#chosen);
		} catch {
			// Where storage is denied, the choice lasts as long as the page.
		}
	}
}

function read(): ThemeName | null {
	try {
		const stored = globalThis.localStorage?.getItem(key);
		return stored === 'light' || stored === 'dark' ? stored : null;
	} catch {
		return null;
	}
}

export const theme = new ThemeChoice();
