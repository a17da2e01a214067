import type { Frame } from '../camera';

/** A whole graph, as much of it as its picture from afar needs. Numbers of entities go by importance. */
export interface GroundGraph {
	readonly x: Float32Array;
	readonly y: Float32Array;
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	/** For each tie which colour it has; see `GroundColours.ties`. */
	readonly colours: Uint8Array;
}

/** What of it is visible: 1 for those. */
export interface GroundShown {
	readonly entities: Uint8Array;
	readonly ties: Uint8Array;
}

export interface GroundColours {
	/** Of those that are neither for nor against, of positive ties, of negative ones. */
	readonly ties: readonly [string, string, string];
	readonly node: string;
}

/** What is drawn: a rectangle of the plane, and how large, in pixels. */
export interface GroundSize {
	readonly sight: Frame;
	readonly width: number;
	readonly height: number;
}

/** Lines in sight beyond these, the less important ones, are left out: they would only darken the ground. */
const mostLines = 12_000;
/** How strong a line is among few; of more, each is fainter, so that together they stay quiet. */
const alpha = { line: 0.2, node: 0.45 } as const;
const few = 1200;
/** How wide a dot is, in pixels. */
const dot = { least: 1.6, most: 7 } as const;

/**
 * Draws a graph from afar: quiet dots and hairlines without words, one after the other by colour.
 *
 * @param context of a canvas with the size in pixels that is asked for
 * @param most how many lines at most
 */
export function drawGround(
	context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
	graph: GroundGraph,
	shown: GroundShown,
	{ sight, width, height }: GroundSize,
	colours: GroundColours,
	most = mostLines
): void {
	const zoom = width / sight.width;
	const left = (entity: number) => ((graph.x[entity] ?? 0) - sight.x) * zoom;
	const top = (entity: number) => ((graph.y[entity] ?? 0) - sight.y) * zoom;
	const inSight = (x: number, y: number) => x >= 0 && y >= 0 && x <= width && y <= height;
	context.clearRect(0, 0, width, height);
	const lines: number[][] = colours.ties.map(() => []);
	let count = 0;
	for (let tie = 0; tie < graph.from.length && count < most; tie++) {
		if (shown.ties[tie] !== 1) continue;
		const [from, to] = [graph.from[tie] ?? 0, graph.to[tie] ?? 0];
		const [x1, y1, x2, y2] = [left(from), top(from), left(to), top(to)];
		if (!inSight(x1, y1) && !inSight(x2, y2)) continue;
		lines[graph.colours[tie] ?? 0]?.push(x1, y1, x2, y2);
		count++;
	}
	context.lineWidth = 1;
	context.globalAlpha = alpha.line / Math.max(1, Math.sqrt(count / few));
	lines.forEach((ends, colour) => {
		context.strokeStyle = colours.ties[colour] ?? colours.node;
		context.beginPath();
		for (let at = 0; at < ends.length; at += 4) {
			context.moveTo(ends[at] ?? 0, ends[at + 1] ?? 0);
			context.lineTo(ends[at + 2] ?? 0, ends[at + 3] ?? 0);
		}
		context.stroke();
	});
	context.globalAlpha = alpha.node;
	context.fillStyle = colours.node;
	const size = Math.min(dot.most, Math.max(dot.least, 14 * zoom));
	for (let entity = 0; entity < graph.x.length; entity++) {
		if (shown.entities[entity] !== 1) continue;
		const [x, y] = [left(entity), top(entity)];
		if (inSight(x, y)) context.fillRect(x - size / 2, y - size / 2, size, size);
	}
}
