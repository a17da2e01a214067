import { startWorker } from '../worker';
import { drawGround, type GroundSize } from './draw';
import type { GroundPicture, GroundTask } from './ground.worker';
import workerAddress from './ground.worker.ts?worker&url';

/** Where there is no worker, the page draws no more lines than take it a few milliseconds. */
const fewLines = 1500;

/** Paints the ground of a canvas: aside in a worker, or, where there is none to be had, in the page itself. */
export class Painter {
	readonly #canvas: HTMLCanvasElement;
	readonly #worker: Worker | null;
	readonly #painted: (size: GroundSize) => void;
	#busy = false;
	#next: GroundTask | null = null;
	/** What the worker does not have yet. */
	#news: Pick<GroundTask, 'graph' | 'shown'> = {};
	#graph: GroundTask['graph'];
	#shown: GroundTask['shown'];

	/** @param painted called when the canvas has another picture */
	constructor(canvas: HTMLCanvasElement, painted: (size: GroundSize) => void) {
		this.#canvas = canvas;
		this.#painted = painted;
		this.#worker = typeof OffscreenCanvas === 'undefined' ? null : startWorker(workerAddress);
		if (!this.#worker) return;
		const context = canvas.getContext('bitmaprenderer');
		this.#worker.onmessage = ({ data: { size, bitmap } }: MessageEvent<GroundPicture>) => {
			canvas.width = size.width;
			canvas.height = size.height;
			context?.transferFromImageBitmap(bitmap);
			this.#busy = false;
			this.#painted(size);
			if (this.#next) this.paint(this.#next);
		};
		this.#worker.onerror = () => {
			this.#busy = false;
		};
	}

	/** Paints, once there is a graph to paint, unless a picture is being painted; then the last one asked for follows on it. */
	paint(task: GroundTask): void {
		if (task.graph) this.#news = { ...this.#news, graph: task.graph };
		if (task.shown) this.#news = { ...this.#news, shown: task.shown };
		this.#graph = task.graph ?? this.#graph;
		this.#shown = task.shown ?? this.#shown;
		// The camera may move before the graph has come.
		if (!this.#graph || !this.#shown) return;
		const { size, colours } = task;
		if (!this.#worker) {
			this.#paintHere({ size, colours });
		} else if (this.#busy) {
			this.#next = { size, colours };
		} else {
			this.#busy = true;
			this.#next = null;
			this.#worker.postMessage({ ...this.#news, size, colours } satisfies GroundTask);
			this.#news = {};
		}
	}

	destroy(): void {
		this.#worker?.terminate();
	}

	#paintHere({ size, colours }: GroundTask): void {
		const context = this.#canvas.getContext('2d');
		if (!context || !this.#graph || !this.#shown) return;
		this.#canvas.width = size.width;
		this.#canvas.height = size.height;
		drawGround(context, this.#graph, this.#shown, size, colours, fewLines);
		this.#painted(size);
	}
}
