import { MediaQuery } from 'svelte/reactivity';
import { systemColours, themes, type Theme, type ThemeName } from '$lib/canvas/tokens';

const key = 'paksham-theme';

/** Light or dark: the system's wish until the reader chooses, and from then on the reader's. */
class ThemeChoice {
	readonly #systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
	readonly #forced = new MediaQuery('(forced-colors: active)', false);
	readonly #print = new MediaQuery('print', false);
	#chosen = $state<ThemeName | null>(read());

	readonly current: ThemeName = $derived(this.#chosen ?? (this.#systemDark.current ? 'dark' : 'light'));

	/** What a canvas is drawn in, which style sheets do not reach: the theme's colours, or those that the system forces. */
	readonly colours: Theme = $derived.by(() => {
		if (this.#forced.current) return (void this.#systemDark.current, resolved(systemColours));
		return themes[this.#print.current ? 'light' : this.current];
	});

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

/** The colours that system colours stand for at the moment, as `rgb(…)`. */
function resolved(theme: Theme): Theme {
	const probe = document.body.appendChild(document.createElement('span'));
	const resolve = (colour: string) => {
		probe.style.color = colour;
		return getComputedStyle(probe).color;
	};
	const colours = Object.entries(theme).map(([name, value]: [string, string | readonly string[]]) => [
		name,
		typeof value === 'string' ? resolve(value) : value.map(resolve)
	]);
	probe.remove();
	return Object.fromEntries(colours) as Theme;
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
