import type { Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import type { Side } from '$lib/graph/sides';
import { breakLines, levels, onADesk, type Anchor, type Labelled, type Placement } from './labels';

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
	/** Whom it is called after. */
	readonly leader: string;
	/** Its name in full. */
	readonly lines: readonly string[];
	/** What is written beside it at one level of zoom or another. */
	readonly labels: readonly PictureHullLabel[];
}

/** A name of a side, as it is drawn. */
export interface PictureHullLabel {
	readonly lines: readonly string[];
	/** It stands beside the disc of this member. */
	readonly at: string;
	readonly anchor: Anchor;
	/** The first and the last level of zoom at which it is shown. */
	readonly level: number;
	readonly until: number;
}

/** A hull before it has labels. */
export type BareHull = Omit<PictureHull, 'labels'>;

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
		const { id, leader } = side;
		return [{ id, group, members, links: [...links.values()], leader, lines: breakLines(name(side), 13) }];
	});
}

/** A label of a side that wants a place. */
interface HullLabelled extends Labelled {
	/** Whom it may stand beside, in the order of its spots. */
	readonly members: readonly string[];
}

/**
 * What the labels of a hull ask of `placeLabels`: to stand beside any of its members. Further out than on a desk, where there is
 * no room for more, the leader's name does for that of the side, rather beside the leader; further in the full name stands
 * beside the highest if it can.
 *
 * @param nodes all that are shown, with their own labels
 * @param brief whether the leader's name may do for that of the side; not where the leader has it too
 */
export function hullLabels(
	{ id, members, leader, lines }: BareHull,
	nodes: ReadonlyMap<string, Labelled>,
	brief = true
): HullLabelled[] {
	const beside = (list: readonly string[]) => {
		const [first = { x: 0, y: 0 }, ...others] = list.flatMap((member) => nodes.get(member) ?? []);
		const anchors = ['above', 'right', 'left', 'below'] as const;
		return { x: first.x, y: first.y, size: hullWidths.disc, ofSide: true, anchors, others, members: list };
	};
	const leaderFirst = members.toSorted((a, b) => Number(b === leader) - Number(a === leader));
	const short = nodes.get(leader)?.lines ?? lines;
	// No entity has such ids.
	const full = { id: `name of ${id}`, lines, ...beside(members), from: onADesk };
	if (!brief) return [full];
	return [{ id: `short name of ${id}`, lines: short, ...beside(leaderFirst), until: onADesk - 1 }, full];
}

/** A hull with those of its labels that have found places. */
export function withLabels(
	hull: BareHull,
	labels: readonly HullLabelled[],
	placed: ReadonlyMap<string, Placement>
): PictureHull {
	return {
		...hull,
		labels: labels.flatMap(({ id, lines, members, until = levels.most }) => {
			const place = placed.get(id);
			if (!place) return [];
			const { level, anchor, spot } = place;
			return [{ lines, at: members[spot] ?? hull.id, anchor, level, until }];
		})
	};
}

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
