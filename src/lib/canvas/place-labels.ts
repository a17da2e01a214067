import { Boxes, meet, type Box } from './boxes';
import type { Frame } from './camera';
import { anchors, labelBox, levels, type Labelled, type Placement } from './labels';

/** Up to this level the graph is a sketch of itself, as on a phone that shows all of it. */
const farOut = -5;
/** About the level at which a desk shows all of it: from here on labels cover no nodes. */
const onADesk = -2;

/** Cells by which what is nearby is found, in layout units: a short label at life size. */
const cell = 100;

/**
 * Chooses which labels are shown at which level so that no two overlap and none covers another node: greedily, the most
 * important first, from the level furthest out. A label that stands in the way of another moves to another side of its
 * node, if it finds room there. A label once shown stays as the reader zooms in. What finds no place is shown at the last level.
 *
 * @param ranks each sorted by importance; labels of a later rank give way to those of an earlier one, even where these are
 * shown only further in
 * @param frame labels stay within it, but for those that find no place
 */
export function placeLabels(
	ranks: readonly (readonly Labelled[])[],
	frame: Frame | null = null
): ReadonlyMap<string, Placement> {
	const room = new Room(ranks.flat(), frame);
	const placed = new Map<string, Label>();
	for (const rank of ranks) {
		const own = new Set(rank.map(({ id }) => id));
		const place = (label: Label) => {
			room.take(label);
			placed.set(label.node.id, label);
		};
		for (let level: number = levels.least; level <= levels.most; level++) {
			for (const node of rank) {
				if (placed.has(node.id)) continue;
				const free = room.freeFor(node, level) ?? room.makeWay(node, level, own, place);
				if (free) place(free);
				else if (level === levels.most) place({ node, own: node, anchor: 'below', spot: 0, level });
			}
		}
	}
	return placed;
}

/** A label at a place. */
interface Label extends Placement {
	/** Whose it is, and the same at the place where the label stands. */
	readonly own: Labelled;
	readonly node: Labelled;
}

const boxOf = ({ node, anchor, level }: Label, at = level) => labelBox(node, anchor, at);

/** Whether two labels overlap at the level from which both are shown; further in they only shrink. */
function meetOnceShown(a: Label, b: Label): boolean {
	const level = Math.max(a.level, b.level);
	return meet(boxOf(a, level), boxOf(b, level));
}

/** All places that a label may be shown at from a level on, the best first. */
function labelsOf(own: Labelled, level: number): Label[] {
	const { anchors: wanted = anchors, others = [] } = own;
	return [own, ...others].flatMap(({ x, y }, spot) =>
		wanted.map((anchor) => ({ own, node: { ...own, x, y }, anchor, spot, level }))
	);
}

/** What is free between nodes and the labels that have a place. */
class Room {
	readonly #frame: Frame | null;
	readonly #labels = new Boxes<Label>(cell);
	readonly #nodes = new Boxes<Labelled>(cell);
	/** Of each node, its place in the order of importance. */
	readonly #order: ReadonlyMap<Labelled, number>;

	constructor(all: readonly Labelled[], frame: Frame | null) {
		this.#frame = frame;
		const nodes = all.filter(({ ofSide }) => !ofSide);
		this.#order = new Map(nodes.map((node, order) => [node, order]));
		for (const node of nodes) this.#nodes.add(node, nodeBox(node));
	}

	take(label: Label): void {
		this.#labels.add(label, boxOf(label));
	}

	/**
	 * The best free place for a label, where it will cover nothing once there is room beside nodes. The name of a side does
	 * with covering the least, rather than being shown only further in.
	 */
	freeFor(own: Labelled, level: number): Label | undefined {
		const free = labelsOf(own, level).filter((label) => this.#isFree(label));
		return own.ofSide && level >= farOut
			? leastBy(free, (label) => this.#willCover(label))
			: free.find((label) => this.#willCover(label) === 0);
	}

	/**
	 * Looks for a place that only one other label stands in the way of, and moves that one aside.
	 *
	 * @param movable ids of those whose labels may move
	 * @param move called with the other label at its new place
	 */
	makeWay(
		own: Labelled,
		level: number,
		movable: ReadonlySet<string>,
		move: (label: Label) => void
	): Label | undefined {
		for (const label of labelsOf(own, level)) {
			if (!this.#isClear(label) || this.#willCover(label) > 0) continue;
			const [other, ...more] = this.#against(label);
			if (!other || more.length > 0 || !movable.has(other.own.id)) continue;
			this.#labels.remove(other, boxOf(other));
			const aside = labelsOf(other.own, other.level).find(
				(place) => this.#isFree(place) && !meetOnceShown(place, label) && this.#willCover(place) === 0
			);
			if (aside) {
				move(aside);
				return label;
			}
			this.#labels.add(other, boxOf(other));
		}
		return undefined;
	}

	#isFree(label: Label): boolean {
		return this.#isClear(label) && !this.#labels.some(boxOf(label), (other) => meetOnceShown(label, other));
	}

	/** The labels that overlap one. */
	#against(label: Label): Label[] {
		return [...this.#labels.meeting(boxOf(label))].filter((other) => meetOnceShown(label, other));
	}

	/** Whether a label is in the frame and off the nodes. Far out, where there is no room beside nodes, it may cover lesser ones than its own. */
	#isClear(label: Label): boolean {
		const box = boxOf(label);
		if (this.#frame && !within(box, this.#frame)) return false;
		const order = label.level > farOut ? Infinity : (this.#order.get(label.own) ?? -1);
		return !this.#nodes.some(box, (node) => node !== label.own && (this.#order.get(node) ?? 0) < order);
	}

	/** How many nodes a label covers once there is room beside nodes. */
	#willCover(label: Label): number {
		const met = this.#nodes.meeting(boxOf(label, Math.max(label.level, onADesk)));
		met.delete(label.own);
		return met.size;
	}
}

/** The first of the least by some measure. */
function leastBy<T>(things: readonly T[], measure: (thing: T) => number): T | undefined {
	const measures = things.map(measure);
	return things[measures.indexOf(Math.min(...measures))];
}

function nodeBox({ x, y, size }: Labelled): Box {
	const r = size / 2;
	return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function within({ left, right, top, bottom }: Box, { x, y, width, height }: Frame): boolean {
	return left >= x && top >= y && right <= x + width && bottom <= y + height;
}
