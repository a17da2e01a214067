import { startWorker } from '$lib/canvas/worker';
import { findSidesOf, type FoundSides, type SignedTies } from '$lib/graph/atlas/found-sides';
import workerAddress from './sides.worker.ts?worker&url';

/**
 * Finds sides aside, so that the page goes on answering; where there is no worker to be had, at once.
 *
 * @param answer is called with what was found
 * @returns how to stop it, when the answer is not wanted any more
 */
export function findSidesAside(ties: SignedTies, answer: (found: FoundSides) => void): () => void {
	const worker = startWorker(workerAddress);
	if (!worker) {
		answer(findSidesOf(ties));
		return () => undefined;
	}
	worker.onmessage = ({ data }: MessageEvent<FoundSides>) => {
		answer(data);
		worker.terminate();
	};
	worker.onerror = ({ message }) => console.error(message);
	worker.postMessage(ties);
	return () => worker.terminate();
}
