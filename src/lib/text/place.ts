/** Where a sentence stands in its text; both are counted from 1. */
export interface Place {
	readonly paragraph: number;
	readonly sentence: number;
}

/**
 * Reads where a sentence stands from its id: `p3s2` is the second sentence of the third paragraph.
 *
 * @throws when it is no id of a sentence, which a checked dataset rules out
 */
export function placeOf(id: string): Place {
	const [, paragraph, sentence] = /^p([1-9]\d*)s([1-9]\d*)$/.exec(id) ?? [];
	if (!paragraph || !sentence) throw new Error(`"${id}" is no id of a sentence, such as p3s2`);
	return { paragraph: Number(paragraph), sentence: Number(sentence) };
}
