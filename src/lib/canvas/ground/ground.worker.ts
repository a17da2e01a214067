import { drawGround, type GroundColours, type GroundGraph, type GroundShown, type GroundSize } from './draw';

/** What is posted to the worker: what differs since the last time. It posts back a picture of the ground, and what it shows. */
export interface GroundTask {
	readonly graph?: GroundGraph;
	readonly shown?: GroundShown;
	readonly size: GroundSize;
	readonly colours: GroundColours;
}

export interface GroundPicture {
	readonly size: GroundSize;
	readonly bitmap: ImageBitmap;
}

let graph: GroundGraph | undefined;
let shown: GroundShown | undefined;

self.onmessage = ({ data }: MessageEvent<GroundTask>) => {
	graph = data.graph ?? graph;
	shown = data.shown ?? shown;
	const { size, colours } = data;
	const canvas = new OffscreenCanvas(size.width, size.height);
	const context = canvas.getContext('2d');
	if (!graph || !shown || !context) throw new Error('The ground has nothing to be drawn of, or on');
	drawGround(context, graph, shown, size, colours);
	const bitmap = canvas.transferToImageBitmap();
	self.postMessage({ size, bitmap } satisfies GroundPicture, { transfer: [bitmap] });
};
