import { at } from '../known';
import type { Sides } from '../sides';
import type { Atlas } from './atlas';
import type { FoundSides } from './found-sides';

/**
 * Sides of an atlas as an explorer shows them: of their members those that are drawn.
 *
 * @param found see `builtSides` and `findSidesOf`
 * @param ids who is drawn
 * @param ties those of the drawn ties that are signed, and tie two actors
 */
export function sidesIn(
	atlas: Atlas,
	found: FoundSides,
	ids: readonly string[],
	ties: readonly { readonly id: string; readonly from: string; readonly to: string; readonly sign: 1 | -1 }[]
): Sides {
	const members = found.sides.map((): string[] => []);
	const alone: string[] = [];
	const sideOf = new Map<string, number>();
	for (const id of ids) {
		const side = found.sideOf[atlas.entity(id) ?? -1] ?? 0;
		if (side === 0) alone.push(id);
		else {
			at(members, side - 1).push(id);
			sideOf.set(id, side - 1);
		}
	}
	const misfits = ties.filter(({ from, to, sign }) => {
		const together = sideOf.has(from) && sideOf.get(from) === sideOf.get(to);
		return together !== (sign === 1);
	});
	return {
		sides: found.sides.map((side, place) => {
			// Until the leader has come, the most important member stands for the side.
			const leader = atlas.ids[side.leader] ?? at(members, place)[0] ?? '';
			return { id: leader, leader, members: at(members, place), size: side.members };
		}),
		alone,
		misfits: misfits.map(({ id }) => id),
		cost: misfits.length,
		lowerBound: 0,
		exact: found.exact,
		sideOf
	};
}

/** The sides that all ties together make, as they were found at build. */
export const builtSides = ({ head: { sides, exact }, sides: sideOf }: Atlas): FoundSides => ({
	sides,
	sideOf,
	exact
});
