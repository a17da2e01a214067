import type { FamilyId } from '$lib/dataset/types';
import type { Names } from './names';
import { canonicalKinds, canonicalTies, typesOf } from './ties';
import { emptyView, type Camera, type View } from './view';
import { roundPoint } from './values';
import type { Point } from '$lib/dataset/types';

/** What the reader does, each as a pure function from one view to the next. */

export const select = (view: View, sel: string | null): View => ({ ...view, sel });

/** Shows a family's ties where any of them is hidden, and hides them where all are shown. */
export function toggleFamily(view: View, family: FamilyId, names: Names): View {
	const types = new Set(typesOf(view.ties, names));
	const own = names.types.get(family) ?? [];
	const all = own.every((type) => types.has(type));
	for (const type of own) {
		if (all) types.delete(type);
		else types.add(type);
	}
	return { ...view, ties: canonicalTies(types, names) };
}

/** Shows or hides one type of tie. */
export function toggleType(view: View, type: string, names: Names): View {
	return { ...view, ties: canonicalTies(toggled(typesOf(view.ties, names), type), names) };
}

/** Shows or hides one kind of entity. */
export function toggleKind(view: View, kind: string, names: Names): View {
	return { ...view, kinds: canonicalKinds(toggled(new Set(view.kinds ?? names.kinds), kind), names) };
}

/** Takes an entity out of the picture, and the selection off it. */
export function hide(view: View, id: string): View {
	const hidden = [...new Set([...view.hide, id])].toSorted();
	return { ...view, hide: hidden, sel: view.sel === id ? null : view.sel };
}

/** Moves a node. */
export const pin = (view: View, id: string, place: Point): View => ({
	...view,
	pins: { ...view.pins, [id]: roundPoint(place) }
});

export const point = (view: View, cam: Camera | null): View => ({ ...view, cam });

/** Takes off every filter, and keeps what is selected and how it is drawn. */
export function showAll(view: View): View {
	const { near, ties, kinds, claim, mode, from, to, undated, upto, hide: hidden } = emptyView;
	return { ...view, near, ties, kinds, claim, mode, from, to, undated, upto, hide: hidden };
}

/** Whether anything is filtered out. */
export function isFiltered(view: View): boolean {
	return Object.entries(showAll(view)).some(([key, value]) => view[key as keyof View] !== value);
}

function toggled(set: ReadonlySet<string>, member: string): Set<string> {
	const next = new Set(set);
	if (!next.delete(member)) next.add(member);
	return next;
}
