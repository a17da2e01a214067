import type { Point } from '$lib/dataset/types';
import type { Frame } from './camera';
import { fontSize, gap, levels, lineHeight, onADesk, zoomOf, type Anchor } from './labels';
import type { PictureEdge, PictureNode } from './picture';

/** Where and how a mark stands at the end of a line: its tip, and the direction it points in, in degrees. */
export interface EndMark extends Point {
	readonly angle: number;
}

/** The geometry of one line: path data between the middles of its nodes, and its marks. */
export interface SketchLine {
	readonly d: string;
	readonly ends: readonly EndMark[];
}

/** Draws the line of an edge between two nodes. */
export function lineOf(edge: PictureEdge, from: PictureNode, to: PictureNode): SketchLine {
	const control = controlPoint(edge.bend, from, to);
	const start = `M${round(from.x)} ${round(from.y)}`;
	const end = `${round(to.x)} ${round(to.y)}`;
	const d = edge.bend === 0 ? `${start}L${end}` : `${start}Q${round(control.x)} ${round(control.y)} ${end}`;
	const ends = edge.directed ? [mark(control, to)] : [mark(control, to), mark(control, from)];
	return { d, ends };
}

/**
 * Chooses the node whose link in a sketch was clicked, instead of following the link; not where the reader asks for another tab or
 * window.
 *
 * @param href the address of a node's link
 */
export function chooseBy(
	event: MouseEvent,
	nodes: readonly PictureNode[],
	href: (id: string) => string,
	choose: (id: string) => void
): void {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	const address = (event.target as Element).closest('a')?.getAttribute('href');
	const node = nodes.find(({ id }) => href(id) === address);
	if (!node) return;
	event.preventDefault();
	choose(node.id);
}

/**
 * Style rules that make the sketch's labels follow the size of the box that holds it, as the canvas's follow its zoom:
 * for each level the size of the type, and which labels are shown.
 */
export function labelRules({ width, height }: Frame): string {
	const rules = [`.sketch .label{font-size:${round(fontSize(levels.least))}px}`];
	// Beyond the last level are labels that are never shown.
	const hidden = [`.sketch .from${levels.most + 1}`];
	for (let level = levels.least + 1; level <= levels.most; level++) {
		hidden.push(`.sketch .from${level}`);
		const zoom = zoomOf(level);
		rules.push(
			`@container (min-width:${round(width * zoom)}px) and (min-height:${round(height * zoom)}px){` +
				`.sketch .label{font-size:${round(fontSize(level))}px}.sketch .from${level}{display:inline}` +
				`${level === onADesk ? '.sketch .brief{display:none}' : ''}}`
		);
	}
	return `${hidden.join(',')}{display:none}${rules.join('')}`;
}

/** Where a label is set, seen from the middle of what it belongs to. */
export interface LabelPlace {
	/** Where it hangs: on the rim, in layout units. What follows is in ems, which follow the level of zoom. */
	readonly left: number;
	readonly top: number;
	readonly end: 'start' | 'middle' | 'end';
	/** How far it stands off, sideways. */
	readonly shift: number;
	/** Of its lines, below where it hangs. */
	readonly baselines: readonly number[];
}

/**
 * Places the lines of a label as the canvas sets them.
 *
 * @param size width of what it belongs to, in layout units
 * @param count how many lines it has
 */
export function labelAt(anchor: Anchor, size: number, count: number): LabelPlace {
	const r = size / 2;
	const ascent = lineHeight * 0.72;
	// Cytoscape leaves less room under its labels than over them; half a line's lead makes up for it.
	const lead = (lineHeight - 1) / 2;
	const placeFrom = (first: number) =>
		Array.from({ length: count }, (_, index) => Math.round((first + index * lineHeight) * 1000) / 1000);
	const beside = placeFrom((-count * lineHeight) / 2 + ascent);
	switch (anchor) {
		case 'below':
			return { left: 0, top: r, end: 'middle', shift: 0, baselines: placeFrom(gap + ascent - lead) };
		case 'above':
			return {
				left: 0,
				top: -r,
				end: 'middle',
				shift: 0,
				baselines: placeFrom(-gap - count * lineHeight + ascent - lead / 2)
			};
		case 'right':
			return { left: r, top: 0, end: 'start', shift: gap, baselines: beside };
		case 'left':
			return { left: -r, top: 0, end: 'end', shift: -gap, baselines: beside };
	}
}

function controlPoint(bend: number, from: Point, to: Point): Point {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = Math.hypot(dx, dy) || 1;
	return { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
}

/** A mark on the rim of a node, as seen from where its line comes. */
function mark(from: Point, node: PictureNode): EndMark {
	const [dx, dy] = [node.x - from.x, node.y - from.y];
	const length = Math.hypot(dx, dy) || 1;
	const back = node.size / 2 / length;
	return {
		x: round(node.x - dx * back),
		y: round(node.y - dy * back),
		angle: Math.round((Math.atan2(dy, dx) * 180) / Math.PI)
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
