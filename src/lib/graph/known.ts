/** What a list has at a place that it is known to have. */
export function at<T>(list: ArrayLike<T>, index: number): T {
	const found = list[index];
	if (found === undefined) throw new Error(`A list of ${list.length} has nothing at ${index}`);
	return found;
}

/** What a map has under a key that it is known to have. */
export function get<K, V>(map: ReadonlyMap<K, V>, key: K): V {
	const found = map.get(key);
	if (found === undefined) throw new Error(`A map of ${map.size} has no "${String(key)}"`);
	return found;
}
