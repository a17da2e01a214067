import fc from 'fast-check';

/** Notations (see `graphOf`) of random graphs on at most `actors` entities a, b, c, … */
export function notations(actors: number, maxTies: number, symbols = ['+', '-']): fc.Arbitrary<string> {
	const id = fc.integer({ min: 0, max: actors - 1 }).map((number) => String.fromCharCode(97 + number));
	const tie = fc.tuple(id, fc.constantFrom(...symbols), id).filter(([from, , to]) => from !== to);
	return fc.array(tie, { maxLength: maxTies }).map((ties) => ties.map((one) => one.join(' ')).join(', '));
}

/** Every way to divide `size` things into at most `most` parts, as part numbers. */
export function* partitions(
	size: number,
	most = size,
	begun: readonly number[] = []
): Generator<readonly number[]> {
	if (begun.length === size) {
		yield begun;
		return;
	}
	const used = Math.max(-1, ...begun) + 1;
	for (let part = 0; part <= Math.min(used, most - 1); part++)
		yield* partitions(size, most, [...begun, part]);
}
