/** As long as a piece of work may take before the page is let answer, in milliseconds. */
const longest = 25;

/** Lets the page answer whoever is there, and draw. */
export const breathe = (): Promise<void> =>
	'scheduler' in globalThis && 'yield' in scheduler
		? scheduler.yield()
		: new Promise((resolve) => setTimeout(resolve));

/**
 * Does something for each of a list, and lets the page answer before, in between and after.
 *
 * @param pause lets the page answer
 */
export async function inPieces<T>(
	list: readonly T[],
	work: (one: T) => void,
	pause: () => Promise<void>
): Promise<void> {
	await pause();
	let since = performance.now();
	for (const one of list) {
		work(one);
		if (performance.now() - since < longest) continue;
		await pause();
		since = performance.now();
	}
	await pause();
}
