import type { Point } from '$lib/dataset/types';

/** A box on the page, in CSS pixels. */
export interface Box extends Point {
	readonly width: number;
	readonly height: number;
}

/** A line from one box of words to another, that bows out over the text between them. */
export interface Arc {
	/** SVG path data. */
	readonly d: string;
	/** Where its ends arrive, and from which direction, in degrees. */
	readonly ends: { readonly from: Point & { angle: number }; readonly to: Point & { angle: number } };
}

/** How far an arc rises above the higher of its ends: so much at least, and more the wider it spans. */
const rise = { least: 14, share: 0.12, most: 40 } as const;

/**
 * An arc between two boxes of words. It leaves and arrives at the middle of their upper edges.
 *
 * @param index counts the arcs of one place; later ones rise higher, so that they can be told apart
 */
export function arcBetween(from: Box, to: Box, index = 0): Arc {
	const start = { x: from.x + from.width / 2, y: from.y };
	const end = { x: to.x + to.width / 2, y: to.y };
	const span = Math.hypot(end.x - start.x, end.y - start.y);
	const height = Math.min(rise.most, rise.least + span * rise.share) + 5 * index;
	const top = Math.min(start.y, end.y) - height;
	// Both controls stand above their own ends, a third of the way in, so that the ends are met from above.
	const one = { x: start.x + (end.x - start.x) / 3, y: top };
	const two = { x: end.x - (end.x - start.x) / 3, y: top };
	const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
	return {
		d: `M${at(start)}C${at(one)} ${at(two)} ${at(end)}`,
		ends: { from: { ...start, angle: direction(one, start) }, to: { ...end, angle: direction(two, end) } }
	};
}

const direction = (from: Point, to: Point): number =>
	Math.round((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);

const round = (value: number): number => Math.round(value * 10) / 10;
