import type { NavigationType } from '@sveltejs/kit';
import type { Explorer } from '$lib/view/explorer.svelte';
import { leavePath } from './analysis/ways';

/** What is told of beside the canvas, as a text that changes when that does: the selection, or the ends of a path; else null. */
export function toldOf({ view: { sel, path } }: Explorer): string | null {
	return sel ?? (path && `${path.from}.${path.to}`);
}

/** The step of a tour that the reader is at, as a text that changes when that does; else null. */
export function guidedOf({ view: { tour, step } }: Explorer): string | null {
	return tour && `${tour}.${step}`;
}

/** Whether a navigation is a deed of the reader's that leads on, such as following a link; not the first one, nor one through history. */
export const isFollowed = (type: NavigationType): boolean => type !== 'enter' && type !== 'popstate';

/** Takes off the selection, or else leaves the paths. */
export function stepBack(explorer: Explorer): void {
	if (explorer.view.sel !== null) explorer.select(null);
	else if (explorer.view.path) void explorer.set(leavePath);
}
