import type { Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import type { Side } from '$lib/graph/sides';
import { breakLines, type Anchor, type Labelled, type Placement } from './labels';

/** Around each member of a side, and along the ties between them, in layout units: how wide its ground is. */
export const hullWidths = { disc: 62, link: 30, rim: 3 } as const;

/** The ground under one side, as it is drawn: discs under its members, bands under the positive ties among them. */
export interface PictureHull {
	readonly id: string;
	/** Colours it, as it does the members. */
	readonly group: number;
	/** The highest on the picture first. */
	readonly members: readonly string[];
	readonly links: readonly (readonly [string, string])[];
	readonly lines: readonly string[];
	/** The label stands beside the disc of this member, and is shown from this level of zoom on. */
	readonly at: string;
	readonly anchor: Anchor;
	readonly level: number;
}

/** A hull before its label has a place. */
export type BareHull = Omit<PictureHull, 'at' | 'anchor' | 'level'>;

/**
 * The grounds under sides. They are made of their members and ties, not of an outline around them, so that none encloses
 * somebody of another side (after the bubble sets of Collins, Penn & Carpendale 2009).
 *
 * @param graph what is visible; members that are not in it are left out, and so is a side with fewer than two left
 * @param sides the place in this list is the group
 * @param places where nodes stand
 * @param name what a side is called
 */
export function hullsOf(
	graph: Graph,
	sides: readonly Side[],
	places: ReadonlyMap<string, Point>,
	name: (side: Side) => string
): BareHull[] {
	return sides.flatMap((side, group) => {
		const height = (id: string) => places.get(id)?.y ?? 0;
		const members = side.members.filter((id) => places.has(id)).toSorted((a, b) => height(a) - height(b));
		if (members.length < 2) return [];
		const own = new Set(members);
		const links = new Map<string, readonly [string, string]>();
		graph.forEachEdge((_, { sign }, source, target) => {
			if (sign !== 1 || source === target || !own.has(source) || !own.has(target)) return;
			const pair = source < target ? ([source, target] as const) : ([target, source] as const);
			links.set(pair.join(' '), pair);
		});
		return [{ id: side.id, group, members, links: [...links.values()], lines: breakLines(name(side), 13) }];
	});
}

/** What a hull's label asks of `placeLabels`: to stand beside any of its members, the highest if it can. */
export function hullLabel({ id, members, lines }: BareHull, places: ReadonlyMap<string, Point>): Labelled {
	const [first = { x: 0, y: 0 }, ...others] = members.flatMap((member) => places.get(member) ?? []);
	return {
		id: labelId(id),
		x: first.x,
		y: first.y,
		size: hullWidths.disc,
		lines,
		ofSide: true,
		anchors: ['above', 'right', 'left', 'below'],
		others
	};
}

/** A hull whose label has found its place. */
export function withLabel(hull: BareHull, { level, anchor, spot }: Placement): PictureHull {
	return { ...hull, level, anchor, at: hull.members[spot] ?? hull.id };
}

/** Under which name a hull's label is placed: no entity has such an id. */
export const labelId = (id: string) => `side of ${id}`;

/** SVG path data of a hull's two parts, to be stroked with round caps as wide as `hullWidths` says. */
export function hullPaths(
	hull: BareHull,
	place: (id: string) => Point | undefined
): { discs: string; links: string } {
	const at = (id: string) => {
		const { x, y } = place(id) ?? { x: 0, y: 0 };
		return `${round(x)} ${round(y)}`;
	};
	return {
		discs: hull.members.map((id) => `M${at(id)}h0`).join(''),
		links: hull.links.map(([a, b]) => `M${at(a)}L${at(b)}`).join('')
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
