/** For hashes of stretches, modulo 2³²; odd, so that every unit counts. */
const base = 0x01000193;

/**
 * All offsets at which strings stand in a text, overlapping ones too, as `offsetsOf` finds them, but for many strings at
 * once: by rolling hashes (Karp & Rabin 1987) of their beginnings, in one pass over the text for each power of two among
 * their lengths.
 *
 * @returns offsets by string, ascending; an empty string, and one that stands nowhere, has none
 */
export function occurrencesOf(text: string, parts: Iterable<string>): ReadonlyMap<string, readonly number[]> {
	const found = new Map<string, number[]>();
	const byWidth = new Map<number, string[]>();
	for (const part of parts) {
		if (found.has(part)) continue;
		found.set(part, []);
		if (part === '') continue;
		const width = 2 ** Math.floor(Math.log2(part.length));
		const same = byWidth.get(width);
		if (same) same.push(part);
		else byWidth.set(width, [part]);
	}
	for (const [width, same] of byWidth) {
		const byHash = new Map<number, string[]>();
		for (const part of same) {
			const hash = hashOf(part, width);
			byHash.set(hash, [...(byHash.get(hash) ?? []), part]);
		}
		forEachWindow(text, width, (hash, offset) => {
			for (const part of byHash.get(hash) ?? nothing)
				if (text.startsWith(part, offset)) found.get(part)?.push(offset);
		});
	}
	return found;
}

const nothing: readonly string[] = [];

function hashOf(text: string, width: number): number {
	let hash = 0;
	for (let at = 0; at < width; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
	return hash;
}

/** Calls with the hash of every stretch of a width, from left to right. */
function forEachWindow(text: string, width: number, see: (hash: number, offset: number) => void): void {
	if (text.length < width) return;
	let leaving = 1;
	for (let step = 0; step < width; step++) leaving = Math.imul(leaving, base);
	let hash = hashOf(text, width);
	for (let offset = 0; ; offset++) {
		see(hash, offset);
		if (offset + width >= text.length) return;
		const [first, next] = [text.charCodeAt(offset), text.charCodeAt(offset + width)];
		hash = (Math.imul(hash, base) + next - Math.imul(first, leaving)) | 0;
	}
}
