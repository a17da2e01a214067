import type { Atlas } from '$lib/graph/atlas/atlas';
import { flags } from '$lib/graph/atlas/columns';
import type { Passing } from '$lib/graph/atlas/pick';
import { isVisibleAt } from '$lib/graph/time';
import type { Names } from './names';
import { typesOf } from './ties';
import type { View } from './view';

/**
 * The part of an atlas that a view lets through, as `visible` finds it in a graph, but for what is named: ties that pass
 * every filter, and their ends. A neighbourhood is not looked at; see `near`.
 */
export function passing(atlas: Atlas, view: View, names: Names): Passing {
	const shownTypes = typesOf(view.ties, names);
	const types = Uint8Array.from(atlas.vocabulary.ties, ({ id }) => Number(shownTypes.has(id)));
	const kinds = Uint8Array.from(atlas.vocabulary.kinds, ({ id }) => Number(view.kinds?.includes(id) ?? true));
	const hidden = new Uint8Array(atlas.order);
	for (const id of view.hide) {
		const entity = atlas.entity(id);
		if (entity !== undefined) hidden[entity] = 1;
	}
	const shows = (entity: number) => hidden[entity] !== 1 && kinds[atlas.kinds[entity] ?? 0] === 1;
	const never = (view.claim === null ? 0 : flags.implied) | (view.mode === null ? 0 : flags.aim);
	const told = view.upto === null ? Infinity : (names.sentences.get(view.upto) ?? Infinity);
	const range = { from: view.from ?? undefined, to: view.to ?? undefined };
	const anyTime = view.undated && view.from === null && view.to === null;

	const ties = new Uint8Array(atlas.size);
	const entities = new Uint8Array(atlas.order);
	let size = 0;
	for (let tie = 0; tie < atlas.size; tie++) {
		const from = atlas.from[tie] ?? 0;
		const to = atlas.to[tie] ?? 0;
		if (
			types[atlas.types[tie] ?? 0] !== 1 ||
			((atlas.flags[tie] ?? 0) & never) !== 0 ||
			(atlas.told[tie] ?? 0) > told ||
			!shows(from) ||
			!shows(to)
		)
			continue;
		const when = atlas.whens[tie];
		if (!anyTime && !isVisibleAt(when ? { when } : {}, range, view.undated)) continue;
		ties[tie] = 1;
		entities[from] = 1;
		entities[to] = 1;
		size++;
	}
	return { ties, entities, size, order: entities.reduce((sum, one) => sum + one, 0) };
}
