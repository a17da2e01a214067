import type { Point } from '$lib/dataset/types';
import type { Graph } from '$lib/graph/build';
import type { LayoutName } from '$lib/view/view';
import { startWorker } from '../worker';
import { placesBy } from '.';
import type { LayoutContext } from './layout';
import type { LayoutTask } from './layout.worker';
import workerAddress from './layout.worker.ts?worker&url';

/** Graphs with more nodes are laid out in a worker, so that the page goes on answering meanwhile. */
export const mostAtOnce = 300;

/**
 * Lays out a graph in a worker, or, where there is none to be had, at once.
 *
 * @returns the places, as `placesBy` gives them
 */
export async function placesAside(
	layout: LayoutName,
	graph: Graph,
	context: LayoutContext
): Promise<ReadonlyMap<string, Point>> {
	const worker = startWorker(workerAddress);
	if (!worker) return placesBy(layout, graph, context);
	try {
		return await new Promise((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<ReadonlyMap<string, Point>>) => resolve(data);
			worker.onerror = reject;
			worker.postMessage({ layout, graph: graph.export(), context } satisfies LayoutTask);
		});
	} catch {
		return placesBy(layout, graph, context);
	} finally {
		worker.terminate();
	}
}
