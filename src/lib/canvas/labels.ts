import type { Point } from '$lib/dataset/types';
import { widthInEms } from './advances';
import type { Box } from './boxes';

/** Label text is this many pixels high on the screen at least, and a quarter more at most. */
const leastPixels = 11.5;
const step = 2 ** (1 / 3);
/** Between the lines of a label, in ems: Malayalam vowel signs reach far up and down. */
export const lineHeight = 1.4;
/** How much wider bold letters are. */
const bolder = 1.1;
/** Between a node and its label, in ems. */
export const gap = 0.3;

/** Up to this level the graph is a sketch of itself, as on a phone that shows all of it. */
const farOut = -5;
/** About the level at which a desk shows all of it. */
export const onADesk = -2;

/**
 * Levels of zoom at which labels keep one size: level 0 begins at life size, three on at twice the zoom. Far out, where room is
 * scarcest, there are two in the place of each, so that labels are no larger there than they need be.
 */
export const levels = { least: -19, most: 6 } as const;

/** The level that a zoom belongs to. */
export function levelOf(zoom: number): number {
	const steps = Math.log(zoom) / Math.log(step) + 1e-9;
	const level = Math.floor(steps < farOut ? 2 * steps - farOut : steps);
	return Math.min(levels.most, Math.max(levels.least, level));
}

/** The zoom at which a level begins. */
export const zoomOf = (level: number) => step ** (level < farOut ? (level + farOut) / 2 : level);

/** Whether a label is shown at a level. */
export const isShownAt = (
	now: number,
	{ level, until = levels.most }: { readonly level: number; readonly until?: number }
) => level <= now && now <= until;

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
	/** The first and the last level at which it may be shown; no bound when left out. */
	readonly from?: number;
	readonly until?: number;
}

export interface Placement {
	/** The label is shown from this level on. */
	readonly level: number;
	readonly anchor: Anchor;
	/** 0 at its own place, or which of `others` it is, counted from 1. */
	readonly spot: number;
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

// A label's box is asked for at many places and levels, and its width in ems is always the same.
const widths = new WeakMap<readonly string[], number>();

/** Width of the longest of some lines, in ems. */
function widthOf(lines: readonly string[]): number {
	const known = widths.get(lines);
	if (known !== undefined) return known;
	const width = Math.max(0, ...lines.map(widthInEms));
	widths.set(lines, width);
	return width;
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
	const width = widthOf(lines) * em * (ofSide ? bolder : 1);
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
