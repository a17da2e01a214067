import { Boxes } from './boxes';
import type { Frame } from './camera';
import { levels, onADesk, type Labelled } from './labels';
import { boxOf, isInSight, meetOnceShown, spotsOf, type Label } from './label-spots';

/** So many nodes come before all others, and are never left without a label on a desk while there is any place for it. */
export const foremost = 12;

/** Cells by which what is nearby is found, in layout units: a short label at life size. */
const cell = 100;

/** What is free between nodes and the labels that have a place. */
export class Room {
	readonly #frame: Frame | null;
	readonly #labels = new Boxes<Label>(cell);
	readonly #nodes = new Boxes<Labelled>(cell);
	/** Of each node, its place in the order of importance. */
	readonly #order: ReadonlyMap<Labelled, number>;

	/**
	 * @param all what wants a label, the most important first
	 * @param frame no label is placed where a canvas that shows this much would cut it off
	 */
	constructor(all: readonly Labelled[], frame: Frame | null) {
		this.#frame = frame;
		const nodes = all.filter(({ ofSide }) => !ofSide);
		this.#order = new Map(nodes.map((node, order) => [node, order]));
		for (const node of nodes) {
			const [r, { x, y }] = [node.size / 2, node];
			this.#nodes.add(node, { left: x - r, right: x + r, top: y - r, bottom: y + r });
		}
	}

	take(label: Label): void {
		this.#labels.add(label, boxOf(label));
	}

	/**
	 * A place for a label that is shown from a level on: a free one, or one that only another label stands in the way of, which is
	 * moved aside.
	 *
	 * @param movable ids of those whose labels may move
	 * @param move called with the other label at its new place
	 */
	placeFor(
		own: Labelled,
		level: number,
		movable: ReadonlySet<string>,
		move: (label: Label) => void
	): Label | undefined {
		if (level < (own.from ?? level) || level > (own.until ?? level)) return undefined;
		const found = this.#freeFor(own, level, bearable(own)) ?? this.#makeWay(own, level, movable, move);
		if (found || level !== onADesk || !this.#mayCover(own)) return found;
		return this.#freeFor(own, level, foremost - 1);
	}

	/** Shows a label further out already, as far as it has room there and covers no more than it may. */
	movedOut(label: Label): Label {
		this.#labels.remove(label, boxOf(label));
		const most = Math.max(bearable(label.own), this.#covering(label));
		let moved = label;
		for (let level = label.level - 1; level >= (label.own.from ?? levels.least); level--) {
			const further = { ...label, level };
			if (!this.#isFree(further) || this.#covering(further) > most) break;
			moved = further;
		}
		this.take(moved);
		return moved;
	}

	/** The free place where a label covers the least, and no more than `most`. */
	#freeFor(own: Labelled, level: number, most: number): Label | undefined {
		const free = spotsOf(own, level).filter((label) => this.#isFree(label));
		const covering = free.map((label) => this.#covering(label));
		return free[covering.indexOf(Math.min(most, ...covering))];
	}

	#makeWay(
		own: Labelled,
		level: number,
		movable: ReadonlySet<string>,
		move: (label: Label) => void
	): Label | undefined {
		for (const label of spotsOf(own, level)) {
			if (!this.#isClear(label) || this.#covering(label) > bearable(own)) continue;
			const [other, ...more] = this.#against(label);
			if (!other || more.length > 0 || !movable.has(other.own.id)) continue;
			this.#labels.remove(other, boxOf(other));
			const aside = spotsOf(other.own, other.level).find(
				(spot) =>
					this.#isFree(spot) && this.#covering(spot) <= bearable(other.own) && !meetOnceShown(spot, label)
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

	/** Whether a label is in sight and, further out than on a desk, off the nodes that it may not cover. */
	#isClear(label: Label): boolean {
		if (this.#frame && !isInSight(label, this.#frame)) return false;
		if (label.level >= onADesk) return true;
		const order = this.#mayCover(label.own) ? this.#orderOf(label.own) : Infinity;
		return !this.#nodes.some(boxOf(label), (node) => node !== label.own && this.#orderOf(node) < order);
	}

	/** The foremost nodes and the sides would rather cover what is less important than go without a name. */
	#mayCover(own: Labelled): boolean {
		return own.ofSide || this.#orderOf(own) < foremost;
	}

	/** A side comes after the foremost nodes. */
	#orderOf(own: Labelled): number {
		return this.#order.get(own) ?? foremost;
	}

	/**
	 * How much a label covers on a desk, or where it is not shown there, at its own level: a lesser node counts as one, one of the
	 * foremost as more than all that may be covered.
	 */
	#covering(label: Label): number {
		const level = isBrief(label.own) ? label.level : Math.max(label.level, onADesk);
		let sum = 0;
		for (const node of this.#nodes.meeting(boxOf(label, level)))
			if (node !== label.own) sum += this.#orderOf(node) < foremost ? foremost : 1;
		return sum;
	}
}

/** Whether a label is gone where a desk shows all of the graph. */
const isBrief = ({ until = onADesk }: Labelled) => until < onADesk;

/** How much a label may cover before other ways are tried: the name of a side one lesser node. */
function bearable(own: Labelled): number {
	if (isBrief(own)) return Infinity;
	return own.ofSide ? 1 : 0;
}
