import type { Point } from '$lib/dataset/types';
import { labelBox, levelOf, type Labelled } from './labels';

/** A rectangle in layout units. */
export interface Frame {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Width and height of the canvas in CSS pixels. */
export interface Viewport {
	readonly width: number;
	readonly height: number;
}

/** Room around the outermost nodes for their labels, in layout units. */
const margin = { x: 70, y: 46 };

/** The frame that the opening view shows: all places, with room for labels around them. */
export function frameOf(places: Iterable<Point>): Frame {
	const all = [...places];
	if (all.length === 0) return { x: -200, y: -150, width: 400, height: 300 };
	const xs = all.map(({ x }) => x);
	const ys = all.map(({ y }) => y);
	const left = Math.min(...xs) - margin.x;
	const top = Math.min(...ys) - margin.y;
	return {
		x: left,
		y: top,
		width: Math.max(...xs) + margin.x - left,
		height: Math.max(...ys) + margin.y - top
	};
}

/** The canvas on a desk, near enough: frames leave room for labels as large as they are drawn on it, and pages begin with it. */
export const usual: Viewport = { width: 780, height: 700 };
/** Around nodes that stand at the rim: the ground of a side reaches that far. */
const ground = 36;

/** The frame that holds places and the labels under or over them, however they come to stand. */
export function frameWithLabels(nodes: readonly Labelled[]): Frame {
	const bare = frameOf(nodes);
	const level = levelOf(fit(bare, usual).zoom);
	const boxes = nodes.map((node) => {
		const label = labelBox(node, 'below', level);
		const reach = Math.max(ground, (label.right - label.left) / 2 + 6);
		return {
			left: node.x - reach,
			right: node.x + reach,
			top: node.y - ground,
			bottom: Math.max(label.bottom, node.y + ground)
		};
	});
	if (boxes.length === 0) return bare;
	const left = Math.min(...boxes.map((box) => box.left));
	const top = Math.min(...boxes.map((box) => box.top));
	const right = Math.max(...boxes.map((box) => box.right));
	const bottom = Math.max(...boxes.map((box) => box.bottom));
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where the camera stands so that a frame fills the canvas as `xMidYMid meet` fills an SVG. `zoom` 1 is life size. */
export function fit(frame: Frame, viewport: Viewport): Point & { zoom: number } {
	const zoom = Math.min(viewport.width / frame.width, viewport.height / frame.height);
	return { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2, zoom: zoom > 0 ? zoom : 1 };
}

/** Where layout unit 0,0 stands on the canvas, in pixels from its corner, when the camera looks at `centre`. */
export function panOf(centre: Point, zoom: number, viewport: Viewport): Point {
	return { x: viewport.width / 2 - centre.x * zoom, y: viewport.height / 2 - centre.y * zoom };
}

/** What the camera looks at, in layout units: the inverse of `panOf`. */
export function centreOf(pan: Point, zoom: number, viewport: Viewport): Point {
	return { x: (viewport.width / 2 - pan.x) / zoom, y: (viewport.height / 2 - pan.y) / zoom };
}
