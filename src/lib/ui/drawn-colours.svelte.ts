import { MediaQuery } from 'svelte/reactivity';
import { systemColours, themes, type Theme } from '$lib/canvas/tokens';
import { theme } from './theme.svelte';

/** What a canvas is drawn in, which style sheets do not reach: the theme's colours, or those that the system forces. */
class DrawnColours {
	readonly #systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
	readonly #forced = new MediaQuery('(forced-colors: active)', false);
	readonly #print = new MediaQuery('print', false);

	readonly current: Theme = $derived.by(() => {
		if (this.#forced.current) return (void this.#systemDark.current, resolved(systemColours));
		return themes[this.#print.current ? 'light' : theme.current];
	});
}

export const drawnColours = new DrawnColours();

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
