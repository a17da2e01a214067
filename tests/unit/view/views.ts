import fc from 'fast-check';
import { depths } from '$lib/graph/neighbourhood';
import type { WholeNames } from '$lib/view/names';
import { canonicalKinds, canonicalTies } from '$lib/view/ties';
import { colourings, layouts, lenses, sizings, type View } from '$lib/view/view';

/** Any view that a reader of a dataset with these names can come to. */
export function viewsOf(names: WholeNames): fc.Arbitrary<View> {
	const entity = fc.constantFrom(...names.entities);
	const types = [...names.types.values()].flat();
	const coordinate = fc.integer({ min: -100_000, max: 100_000 });
	const day = fc
		.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

	return fc
		.record({
			lens: fc.constantFrom(...lenses),
			sel: orNull(
				fc.oneof(entity, fc.constantFrom(...names.relations), fc.constantFrom(...names.sentences.keys()))
			),
			near: orNull(fc.record({ id: entity, depth: fc.constantFrom(...depths) })),
			path: orNull(fc.record({ from: entity, to: entity })),
			hubs: fc.boolean(),
			ties: orNull(fc.subarray(types)).map((chosen) => chosen && canonicalTies(chosen, names)),
			kinds: orNull(fc.subarray([...names.kinds])).map((chosen) => chosen && canonicalKinds(chosen, names)),
			claim: orNull(fc.constant('stated' as const)),
			mode: orNull(fc.constant('done' as const)),
			from: orNull(day),
			to: orNull(day),
			undated: fc.boolean(),
			upto: orNull(fc.constantFrom(...names.sentences.keys())),
			hide: fc.subarray([...names.entities]).map((ids) => ids.toSorted()),
			colour: fc.constantFrom(...colourings),
			size: fc.constantFrom(...sizings),
			layout: fc.constantFrom(...layouts),
			labels: fc.constantFrom('ui', 'both', ...names.languages),
			cam: orNull(fc.record({ x: coordinate, y: coordinate, zoom: fc.integer({ min: 2, max: 1000 }) })),
			pins: fc.dictionary(entity, fc.record({ x: coordinate, y: coordinate })).map((pins) => ({ ...pins })),
			tour: orNull(fc.constant('winter-palace')),
			step: orNull(fc.integer({ min: 1, max: 99 }))
		})
		.map((view) => (view.tour === null ? { ...view, step: null } : view));
}
