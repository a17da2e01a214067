import { startWorker } from '$lib/canvas/worker';
import { findSidesOf, type FoundSides, type SignedTies } from '$lib/graph/atlas/found-sides';
import { answerPaths, type PathQuestion } from '$lib/graph/atlas/paths';
import type { Paths } from '$lib/graph/paths';
import pathsAddress from './paths.worker.ts?worker&url';
import sidesAddress from './sides.worker.ts?worker&url';

/**
 * Makes a question that a worker answers, so that the page goes on meanwhile; where there is no worker to be had, it is answered at
 * once.
 *
 * @param address of the worker's script
 * @param here what the worker does
 * @returns takes a question and what is called with the answer; gives how to stop it, when that is not wanted any more
 */
const aside =
	<Question, Answer>(address: string, here: (question: Question) => Answer) =>
	(question: Question, answer: (found: Answer) => void): (() => void) => {
		const worker = startWorker(address);
		if (!worker) {
			answer(here(question));
			return () => undefined;
		}
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			answer(data);
			worker.terminate();
		};
		worker.onerror = ({ message }) => console.error(message);
		worker.postMessage(question);
		return () => worker.terminate();
	};

export const findSidesAside = aside<SignedTies, FoundSides>(sidesAddress, findSidesOf);
export const findPathsAside = aside<PathQuestion, Paths>(pathsAddress, answerPaths);
