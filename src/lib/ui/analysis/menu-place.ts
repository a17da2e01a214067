import type { Point } from '$lib/dataset/types';

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Room between a menu and the window's edge, in pixels. */
const margin = 8;

/**
 * Where the top left corner of a menu stands that is asked for at a place: there, or so far to the left and up that it is
 * whole inside the window; never beyond the window's own corner. In CSS pixels.
 */
export function menuPlace(asked: Point, menu: Size, window: Size): Point {
	const within = (place: number, size: number, room: number) =>
		Math.max(margin, Math.min(place, room - size - margin));
	return { x: within(asked.x, menu.width, window.width), y: within(asked.y, menu.height, window.height) };
}
