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
		const distance = editDistance(word, candidate, least);
		if (distance < least && distance < candidate.length) [best, least] = [candidate, distance];
	}
	return best;
}

/** Levenshtein's distance (1965), by Wagner and Fischer's table kept to one row; once a row is nowhere below `enough`, that is all that is said. */
function editDistance(a: string, b: string, enough: number): number {
	const row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		let diagonal = i - 1;
		let left = i;
		let lowest = i;
		row[0] = i;
		for (let j = 1; j <= b.length; j++) {
			const above = row[j] ?? 0;
			const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
			left = Math.min(diagonal + (same ? 0 : 1), above + 1, left + 1);
			diagonal = above;
			row[j] = left;
			if (left < lowest) lowest = left;
		}
		if (lowest >= enough) return enough;
	}
	return row[b.length] ?? 0;
}
