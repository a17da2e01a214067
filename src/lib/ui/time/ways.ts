import type { View } from '$lib/view/view';

/** A way of going through time: by the days that ties are dated to, or by the telling. */
export type Way = 'days' | 'telling';

/** Which ways limit a view. */
export const waysInUse = ({ from, to, undated, upto }: View): Readonly<Record<Way, boolean>> => ({
	days: from !== null || to !== null || !undated,
	telling: upto !== null
});
