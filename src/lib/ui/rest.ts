/** Waits until the page is loaded and has nothing to do. */
export async function rest(): Promise<void> {
	if (document.readyState !== 'complete') {
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	}
	await new Promise<unknown>((resolve) =>
		'requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, 1000)
	);
}
