import { shortestSlip } from './liken';
import { endsOf, goOn, wholeOf, type Sorted, type Stretch } from './sorted';

/**
 * The stretches of a sorted list in which stand all keys from which a text is at most one edit away, all that go on from
 * there, and all long enough for a slip that end before the text does: what `beginsWithinOneEdit` and `withinOneEdit`
 * may hold for. Some stretches share keys.
 *
 * The sorted keys are walked as the trie that they spell: down the text, and from each place on with every edit that can
 * be made there (Shang and Merrettal 1996). So the time follows the text's length, and hardly how many keys there are.
 */
export function oneEditAway(sorted: Sorted, text: string): Stretch[] {
	const found: Stretch[] = [];
	if (text.length < shortestSlip.whole) return found;
	let stretch = wholeOf(sorted);
	for (let at = 0; at < text.length && stretch.from < stretch.to; at++) {
		const letter = text.charCodeAt(at);
		addEnds(sorted, stretch, found);
		follow(sorted, stretch, text, at + 1, found);
		for (const other of branches(sorted, stretch)) {
			if (sorted.keys[other.from]?.charCodeAt(at) === letter) continue;
			follow(sorted, other, text, at, found);
			follow(sorted, other, text, at + 1, found);
		}
		const next = goOn(sorted, stretch, letter);
		if (at + 1 < text.length) {
			const swapped = goOn(sorted, goOn(sorted, stretch, text.charCodeAt(at + 1)), letter);
			follow(sorted, swapped, text, at + 2, found);
		}
		stretch = next;
	}
	if (stretch.from < stretch.to) found.push(stretch);
	return found;
}

/** Adds the part of a stretch whose keys go on as the text does from a place on, and those that end on the way. */
function follow(sorted: Sorted, stretch: Stretch, text: string, from: number, found: Stretch[]): void {
	for (let at = from; at < text.length; at++) {
		if (stretch.from >= stretch.to) return;
		addEnds(sorted, stretch, found);
		stretch = goOn(sorted, stretch, text.charCodeAt(at));
	}
	if (stretch.from < stretch.to) found.push(stretch);
}

function addEnds(sorted: Sorted, stretch: Stretch, found: Stretch[]): void {
	if (stretch.depth < shortestSlip.beginning) return;
	const ends = endsOf(sorted, stretch);
	if (ends.from < ends.to) found.push(ends);
}

/** A stretch cut into one for each letter with which its keys go on. */
function* branches(sorted: Sorted, stretch: Stretch): Generator<Stretch> {
	let { from } = stretch;
	const { to, depth } = stretch;
	while (from < to) {
		const letter = sorted.keys[from]?.charCodeAt(depth) ?? NaN;
		if (Number.isNaN(letter)) from = endsOf(sorted, { from, to, depth }).to;
		else {
			const branch = goOn(sorted, { from, to, depth }, letter);
			yield branch;
			from = branch.to;
		}
	}
}
