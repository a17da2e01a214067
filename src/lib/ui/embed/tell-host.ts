/** What an embedded explorer tells the page around it. */
export interface ViewMessage {
	readonly type: 'paksham:view';
	/** Of the frame: set as its `src`, it brings the view back. */
	readonly address: string;
	/** The view alone, as the explorer's own address has it behind `?`. */
	readonly search: string;
}

/**
 * Tells the page around the frame where its reader has come to. Any page may know: it is an address and nothing else, of
 * public things, which is why it goes to every origin. Nothing is ever heard from that page.
 */
export function tellHost(message: Omit<ViewMessage, 'type'>): void {
	if (window.parent === window) return;
	window.parent.postMessage({ type: 'paksham:view', ...message } satisfies ViewMessage, '*');
}
