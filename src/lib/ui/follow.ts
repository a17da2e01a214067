/** How far a box is scrolled, as the DOM measures it. */
export interface Scroll {
	readonly scrollTop: number;
	readonly scrollHeight: number;
	readonly clientHeight: number;
}

/**
 * Which of several things one under the other is being read. The line that is read wanders down the box as the reader
 * scrolls, from its upper edge at the beginning to its lower edge at the end: so all are come to, the first and last too.
 *
 * @param tops how far below the beginning of the scrolled contents each thing begins, ascending
 * @returns its place among them, the first when none begins so early; -1 when there are none
 */
export function readAt(tops: readonly number[], { scrollTop, scrollHeight, clientHeight }: Scroll): number {
	const hidden = scrollHeight - clientHeight;
	const share = hidden > 0 ? Math.min(1, Math.max(0, scrollTop / hidden)) : 0;
	const line = scrollTop + share * clientHeight;
	const place = tops.findLastIndex((top) => top <= line);
	return place < 0 && tops.length > 0 ? 0 : place;
}
