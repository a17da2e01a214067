const first = new Set<Promise<unknown>>();

/** Names something that comes before all that can wait for `rest`. */
export function comesFirst(work: Promise<unknown>): void {
	first.add(work);
	const done = () => first.delete(work);
	void work.then(done, done);
}

/** Waits until the page is loaded, what comes first is there, and nothing is left to do. */
export async function rest(): Promise<void> {
	if (document.readyState !== 'complete') {
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	}
	// Only a page that has come to life can say what comes first.
	await idle();
	await Promise.allSettled(first);
	await idle();
}

function idle(): Promise<unknown> {
	return new Promise<unknown>((resolve) =>
		'requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, 500)
	);
}
