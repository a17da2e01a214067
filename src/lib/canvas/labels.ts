import type { Point } from '$lib/dataset/types';
import { widthInEms } from './advances';
import type { Frame } from './camera';

/** Label text is this many pixels high on the screen at least, and a quarter more at most. */
const leastPixels = 11.5;
const step = 2 ** (1 / 3);
/** Between the lines of a label, in ems: Malayalam vowel signs reach far up and down. */
export const lineHeight = 1.4;
/** How much wider bold letters are. */
const bolder = 1.1;
/** Between a node and its label, in ems. */
export const gap = 0.3;

/** Levels of zoom at which labels keep one size: level 0 begins at life size, three on at twice the zoom. */
export const levels = { least: -12, most: 6 } as const;

/** Up to this level the graph is a sketch of itself, as on a phone that shows all of it. */
const farOut = -5;

/** The level that a zoom belongs to. */
export function levelOf(zoom: number): number {
	const level = Math.floor(Math.log(zoom) / Math.log(step) + 1e-9);
	return Math.min(levels.most, Math.max(levels.least, level));
}

/** The zoom at which a level begins. */
export const zoomOf = (level: number) => step ** level;

/** How large labels are drawn at a level, in layout units. */
export const fontSize = (level: number) => leastPixels / zoomOf(level);

export const anchors = ['below', 'above', 'right', 'left'] as const;
/** Where a label stands, seen from its node. */
export type Anchor = (typeof anchors)[number];

/** A node that wants a label; the list that holds it is sorted, the most important first. */
export interface Labelled extends Point {
	readonly id: string;
	/** Width of the node, in layout units. */
	readonly size: number;
	readonly lines: readonly string[];
	/** Where it may stand, the best first; `anchors` when left out. */
	readonly anchors?: readonly Anchor[];
	/** Other places for what it belongs to, tried in turn, its own being the first. */
	readonly others?: readonly Point[];
	/** True for the label of a side: it is bold, and the ground that it belongs to covers nothing. */
	readonly ofSide?: boolean;
}

export interface Placement {
	/** The label is shown from this level on. */
	readonly level: number;
	readonly anchor: Anchor;
	/** 0 at its own place, or which of `others` it is, counted from 1. */
	readonly spot: number;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * Breaks a label into lines: where it has line breaks of its own, and at spaces (but not at no-break ones), so that no line but a long word is
 * wider than `most` ems.
 */
export function breakLines(label: string, most = 9): string[] {
	return label.split('\n').flatMap((line) => breakLine(line, most));
}

function breakLine(label: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of label.split(/[^\S\u00a0]+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && widthInEms(`${last} ${word}`) <= most)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/**
 * Chooses which labels are shown at which level so that no two overlap and none covers another node: greedily, the most
 * important first, from the level furthest out. A label once shown stays as the reader zooms in. What finds no place
 * is shown at the last level.
 *
 * @param ranks each sorted by importance; labels of a later rank give way to those of an earlier one, even where these are
 * shown only further in
 * @param frame labels stay within it, but for those that find no place
 */
export function placeLabels(
	ranks: readonly (readonly Labelled[])[],
	frame: Frame | null = null
): ReadonlyMap<string, Placement> {
	const covered = ranks.flat().flatMap((node) => (node.ofSide ? [] : [{ node, box: nodeBox(node) }]));
	/** The nodes that a label must not cover. Far out, where there is no room beside nodes, it may cover lesser ones than its own. */
	const blocking = (node: Labelled, level: number) =>
		level > farOut ? covered : covered.slice(0, covered.findIndex((other) => other.node === node) + 1);
	const placed = new Map<string, Placement>();
	const before: Placed[] = [];
	for (const rank of ranks) {
		const own: Placed[] = [];
		for (let level: number = levels.least; level <= levels.most; level++) {
			for (const node of rank) {
				if (placed.has(node.id)) continue;
				const free = choicesOf(node).find(({ anchor, spot }) => {
					const label = { node: at(node, spot), anchor, level };
					const box = boxAt(label, level);
					if (frame && !within(box, frame)) return false;
					if (own.some((other) => meet(box, boxAt(other, level)))) return false;
					if (before.some((other) => meetOnceShown(label, other))) return false;
					return blocking(node, level).every((other) => other.node === node || !meet(box, other.box));
				});
				if (!free && level < levels.most) continue;
				const { anchor, spot } = free ?? { anchor: 'below', spot: 0 };
				placed.set(node.id, { level, anchor, spot });
				own.push({ node: at(node, spot), anchor, level });
			}
		}
		before.push(...own);
	}
	return placed;
}

/** A label that has a place. */
interface Placed {
	readonly node: Labelled;
	readonly anchor: Anchor;
	readonly level: number;
}

const boxAt = ({ node, anchor }: Placed, level: number) => labelBox(node, anchor, level);

/** Whether two labels overlap at the level from which both are shown; further in they only shrink. */
function meetOnceShown(a: Placed, b: Placed): boolean {
	const level = Math.max(a.level, b.level);
	return meet(boxAt(a, level), boxAt(b, level));
}

function choicesOf({ anchors: wanted = anchors, others = [] }: Labelled): { anchor: Anchor; spot: number }[] {
	return [0, ...others.map((_, index) => index + 1)].flatMap((spot) =>
		wanted.map((anchor) => ({ anchor, spot }))
	);
}

/** A node at one of its places. */
function at(node: Labelled, spot: number): Labelled {
	const { x, y } = node.others?.[spot - 1] ?? node;
	return { ...node, x, y };
}

function nodeBox({ x, y, size }: Labelled): Box {
	const r = size / 2;
	return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/**
 * The box that a label takes at a level, in layout units: from the rim of its node on, so that as the reader zooms in and
 * the label shrinks towards the rim, it stays within what it took before.
 */
export function labelBox(
	{ x, y, size, lines, ofSide = false }: Labelled,
	anchor: Anchor,
	level: number
): Box {
	const em = fontSize(level);
	const r = size / 2;
	const width = Math.max(0, ...lines.map(widthInEms)) * em * (ofSide ? bolder : 1);
	const height = lines.length * lineHeight * em;
	const away = gap * em;
	switch (anchor) {
		case 'below':
			return { left: x - width / 2, right: x + width / 2, top: y + r, bottom: y + r + away + height };
		case 'above':
			return { left: x - width / 2, right: x + width / 2, top: y - r - away - height, bottom: y - r };
		case 'right':
			return { left: x + r, right: x + r + away + width, top: y - height / 2, bottom: y + height / 2 };
		case 'left':
			return { left: x - r - away - width, right: x - r, top: y - height / 2, bottom: y + height / 2 };
	}
}

function within({ left, right, top, bottom }: Box, { x, y, width, height }: Frame): boolean {
	return left >= x && top >= y && right <= x + width && bottom <= y + height;
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
