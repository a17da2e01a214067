/** How long a page that has just come to rest is left to whoever turns to it first, in milliseconds. */
const grace = 500;

const idle = (): Promise<unknown> =>
	new Promise((resolve) =>
		'requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, grace)
	);

/** Waits until the page is loaded and has nothing to do, and goes on having nothing to do. */
export async function rest(): Promise<void> {
	if (document.readyState !== 'complete') {
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	}
	await idle();
	await new Promise((resolve) => setTimeout(resolve, grace));
	await idle();
}
