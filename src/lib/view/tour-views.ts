import type { ReadViews } from '$lib/dataset/tours/views';
import { namesOf } from './names';
import { parameters } from './parameters';
import { format, parse } from './url';

/** Reads views for the check of tours: what the codec would drop in silence is named too. */
export const readViews: ReadViews = (named) => {
	const names = namesOf(named);
	return (written) => {
		const search = new URLSearchParams(written);
		const { view, notices } = parse(search, names);
		const strange = [...search].filter(([parameter]) => !Object.hasOwn(parameters, parameter));
		return {
			view: format(view),
			dropped: [
				...notices,
				...strange.map(([parameter, value]) => ({ parameter, value, why: 'no-parameter' as const }))
			]
		};
	};
};
