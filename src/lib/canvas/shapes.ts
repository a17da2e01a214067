import type { Shape } from '$lib/dataset/types';

/** Corners of the shapes that are polygons, within −1…1, y down; the canvas and the sketch draw both from them. */
const corners: Readonly<Record<Exclude<Shape, 'ellipse' | 'round-rectangle'>, readonly number[]>> = {
	diamond: [0, -1, 1, 0, 0, 1, -1, 0],
	hexagon: [-0.5, -0.9, 0.5, -0.9, 1, 0, 0.5, 0.9, -0.5, 0.9, -1, 0],
	triangle: [0, -0.95, 1, 0.8, -1, 0.8],
	pentagon: [0, -1, 0.95, -0.3, 0.6, 0.82, -0.6, 0.82, -0.95, -0.3],
	octagon: [-0.4, -0.95, 0.4, -0.95, 0.95, -0.4, 0.95, 0.4, 0.4, 0.95, -0.4, 0.95, -0.95, 0.4, -0.95, -0.4],
	barrel: [-0.65, -0.9, 0.65, -0.9, 1, -0.3, 1, 0.3, 0.65, 0.9, -0.65, 0.9, -1, 0.3, -1, -0.3],
	tag: [-1, -0.75, 0.35, -0.75, 1, 0, 0.35, 0.75, -1, 0.75],
	star: [
		0, -1, 0.27, -0.35, 0.95, -0.31, 0.43, 0.14, 0.59, 0.81, 0, 0.45, -0.59, 0.81, -0.43, 0.14, -0.95, -0.31,
		-0.27, -0.35
	],
	vee: [-1, -0.9, 0, -0.4, 1, -0.9, 0, 1],
	rhomboid: [-1, -0.75, 0.55, -0.75, 1, 0.75, -0.55, 0.75]
};

/** The corners of a shape, x and y in turn within −1…1; null for the two that are no polygons. */
export function polygon(shape: Shape): readonly number[] | null {
	return shape === 'ellipse' || shape === 'round-rectangle' ? null : corners[shape];
}

/** SVG path data of a shape around 0,0 that is `size` units wide. */
export function shapePath(shape: Shape, size: number): string {
	const r = size / 2;
	if (shape === 'ellipse') return `M${-r} 0a${r} ${r} 0 1 1 ${size} 0a${r} ${r} 0 1 1 ${-size} 0Z`;
	if (shape === 'round-rectangle') {
		const half = round(r * 0.9);
		const corner = round(half / 2);
		const side = round((half - corner) * 2);
		const from = round(corner - half);
		const arc = (x: number, y: number) => `a${corner} ${corner} 0 0 1 ${x} ${y}`;
		return `M${from} ${-half}h${side}${arc(corner, corner)}v${side}${arc(-corner, corner)}h${-side}${arc(-corner, -corner)}v${-side}${arc(corner, -corner)}Z`;
	}
	const points = corners[shape].map((at) => round(at * r));
	return `M${points.join(' ')}Z`;
}

const round = (value: number) => Math.round(value * 10) / 10;
