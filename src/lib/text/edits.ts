/**
 * Whether two strings are at most one edit apart: a letter added, dropped or changed, or two neighbours swapped
 * (Damerau 1964). Takes time linear in their length.
 */
export function withinOneEdit(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	return oneEdit(a, b, (i, j) => a.length - i === b.length - j && beginsAt(a, i, b, j));
}

/** Whether some beginning of `text` is at most one edit from `start`. */
export function beginsWithinOneEdit(text: string, start: string): boolean {
	if (text.length < start.length - 1) return false;
	return oneEdit(text, start, (i, j) => beginsAt(text, i, start, j));
}

/** Tries every edit at the first place where two strings differ; `same` compares what follows, from `i` in `a` and `j` in `b`. */
function oneEdit(a: string, b: string, same: (i: number, j: number) => boolean): boolean {
	let at = 0;
	while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
	if (same(at, at) || same(at + 1, at + 1) || same(at + 1, at) || same(at, at + 1)) return true;
	return a[at] !== undefined && a[at] === b[at + 1] && a[at + 1] === b[at] && same(at + 2, at + 2);
}

/** Whether `text`, from `i` on, begins with what `start` has from `j` on. */
function beginsAt(text: string, i: number, start: string, j: number): boolean {
	while (j < start.length && text.charCodeAt(i) === start.charCodeAt(j)) {
		i++;
		j++;
	}
	return j >= start.length;
}
