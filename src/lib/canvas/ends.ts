import type { FamilyId } from '$lib/dataset/types';
import { endScale, lines, type LineStyle } from './tokens';

/** How wide Cytoscape makes the square in which it draws the end of a thin line. */
const endSize = 29 * endScale;

/** Path data of the marks, pointing to the right with the tip at 0,0; Cytoscape's own proportions. */
const endPaths: Readonly<Record<LineStyle['end'], string>> = {
	triangle: markPath([-0.3, -0.15, 0, 0, -0.3, 0.15]),
	tee: markPath([-0.1, -0.15, 0, -0.15, 0, 0.15, -0.1, 0.15]),
	vee: markPath([-0.3, -0.15, 0, 0, -0.3, 0.15, -0.15, 0]),
	circle: circlePath(0.15 * endSize)
};

/** The mark at the ends of a family's lines. */
export const endOf = (family: FamilyId) => endPaths[lines[family].end];

function markPath(points: readonly number[]): string {
	return `M${points.map((at) => round(at * endSize)).join(' ')}Z`;
}

function circlePath(radius: number): string {
	const r = round(radius);
	return `M${-2 * r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
