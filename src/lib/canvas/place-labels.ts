import type { Frame } from './camera';
import { Room } from './label-room';
import type { Label } from './label-spots';
import { levels, type Labelled, type Placement } from './labels';

/** The level at which a phone shows the whole graph: here places are chosen first, and no sooner. */
const onAPhone = -10;

/**
 * Chooses which labels are shown at which level so that no two overlap: greedily, the most important first, from where a phone
 * shows the whole graph. Further out those that still have room are shown. A label that stands in the way of another moves to
 * another side of its node, if it finds room there. A label once shown stays as the reader zooms in. What finds no place at
 * all is shown at the last level.
 *
 * None covers another node, but that the foremost and the names of sides may cover lesser ones where there is no room beside them.
 *
 * @param ranks each sorted by importance; labels of a later rank give way to those of an earlier one, even where these are
 * shown only further in
 * @param frame labels stay within it, or within what every canvas shows beside it, but for those that find no place
 */
export function placeLabels(
	ranks: readonly (readonly Labelled[])[],
	frame: Frame | null = null
): ReadonlyMap<string, Placement> {
	const room = new Room(ranks.flat(), frame);
	const placed = new Map<string, Label>();
	const place = (label: Label) => {
		room.take(label);
		placed.set(label.own.id, label);
	};
	for (const rank of ranks) {
		const own = new Set(rank.map(({ id }) => id));
		for (let level: number = onAPhone; level <= levels.most; level++) {
			for (const node of rank) {
				if (placed.has(node.id)) continue;
				const found = room.placeFor(node, level, own, place);
				if (found) place(found);
				else if (level === levels.most && node.until === undefined)
					place({ node, own: node, anchor: 'below', spot: 0, level });
			}
		}
		for (const { id } of rank) {
			const label = placed.get(id);
			if (label && label.level < levels.most) placed.set(id, room.movedOut(label));
		}
	}
	return placed;
}
