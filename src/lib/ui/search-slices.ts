/** How long the page has to wait for us at most, in milliseconds: half a frame. */
const slice = 8;

/**
 * Does work that comes in short steps, letting the page take input and draw every few milliseconds.
 *
 * @param pause resolves when the page has had its turn
 * @returns what the work returns
 */
export async function inSlices<T>(steps: Iterator<unknown, T>, pause = letPageGoOn): Promise<T> {
	for (;;) {
		for (const until = performance.now() + slice; performance.now() < until;) {
			const step = steps.next();
			if (step.done) return step.value;
		}
		await pause();
	}
}

/** Not every browser lets its work be scheduled. */
function letPageGoOn(): Promise<void> {
	if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
	return new Promise((resolve) => setTimeout(resolve));
}

/** Resolves when the page has nothing else to do; at the next task in a browser that does not tell. */
export function whenIdle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
		else setTimeout(resolve);
	});
}

/** Resolves when the page has drawn what has changed. */
export function whenDrawn(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
