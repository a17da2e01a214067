/** What JSON allows and the check reports: a key that JavaScript reserves, half a character behind an escape. */
const strange = /"__proto__"|\\u[dD][89a-fA-F]/;
/** A string as it is, white space between others as nothing. */
const spaces = /("[^"\\]*(?:\\[^][^"\\]*)*")|\s+/g;
/** Elements, fields and their lists nest less deep than this; what nests deeper is damage. */
const deepest = 20;

/**
 * Reads JSON without any oddity: an object or list that, but for white space, is spelt as `JSON.stringify` spells it. So no
 * field is given twice and no escape hides anything, and YAML reads the same values from it, many times more slowly.
 *
 * @returns undefined when the text is anything else
 */
export function readPlainJson(text: string): object | undefined {
	if (!/^\s*[[{]/.test(text) || strange.test(text)) return undefined;
	try {
		const value = JSON.parse(text) as object;
		const written = JSON.stringify(value);
		const same = written === text || written === text.replace(spaces, '$1');
		return same && isShallow(value, deepest) ? value : undefined;
	} catch {
		return undefined;
	}
}

function isShallow(value: unknown, depth: number): boolean {
	if (typeof value !== 'object' || value === null) return true;
	return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}
