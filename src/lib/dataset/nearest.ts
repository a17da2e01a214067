/**
 * The candidate most like a word, for "did you mean": fewest letters added, dropped or changed, at most a third of the word.
 *
 * @returns undefined when none is near; the first of those equally near
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	// Longer words are damage, not slips, and would cost the square of their length.
	if (word.length > 80) return undefined;
	let best: string | undefined;
	let least = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= least) continue;
		const distance = editDistance(word, candidate);
		if (distance < least && distance < candidate.length) [best, least] = [candidate, distance];
	}
	return best;
}

/** Levenshtein's distance (1965), by Wagner and Fischer's table kept to one row. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		let left = i;
		row = row.map((above, j) => {
			if (j === 0) return i;
			const diagonal = row[j - 1] ?? 0;
			left = Math.min(diagonal + (a[i - 1] === b[j - 1] ? 0 : 1), above + 1, left + 1);
			return left;
		});
	}
	return row.at(-1) ?? 0;
}
