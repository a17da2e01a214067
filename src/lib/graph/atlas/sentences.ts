/** The ids of a text's sentences and their order, known from how many each paragraph has: `p3s2` is the second of the third. */
export class Sentences {
	/** How many sentences stand before each paragraph; at the end, how many there are. */
	readonly #before: readonly number[];
	readonly size: number;

	constructor(paragraphs: readonly number[]) {
		const before = [0];
		for (const count of paragraphs) before.push((before.at(-1) ?? 0) + count);
		this.#before = before;
		this.size = before.at(-1) ?? 0;
	}

	/** The place of a sentence in the telling, counted from 0; undefined when there is none of that id. */
	get(id: string): number | undefined {
		const [, paragraph = '', sentence = ''] = /^p([1-9]\d*)s([1-9]\d*)$/.exec(id) ?? [];
		const before = this.#before[Number(paragraph) - 1];
		const end = this.#before[Number(paragraph)];
		if (before === undefined || end === undefined || before + Number(sentence) > end) return undefined;
		return before + Number(sentence) - 1;
	}

	has(id: string): boolean {
		return this.get(id) !== undefined;
	}

	/** The id of the sentence at a place, and its paragraph. */
	at(place: number): { readonly id: string; readonly paragraph: number } {
		let [low, high] = [1, this.#before.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#before[middle] ?? 0) > place) high = middle;
			else low = middle + 1;
		}
		return { id: `p${low}s${place - (this.#before[low - 1] ?? 0) + 1}`, paragraph: low };
	}
}
