import { compareFound, rankOfPrefix, type Found } from './rank';

/** The best answers of different documents so far, the best first. */
export class Best {
	readonly #limit: number;
	readonly #found: Found[] = [];

	/** @param limit the most answers that are kept */
	constructor(limit: number) {
		this.#limit = limit;
	}

	get found(): readonly Found[] {
		return this.#found;
	}

	/** Whether no answer can be among the best any more that is only loosely alike, or only in sound, and not wholly. */
	get isSettled(): boolean {
		const last = this.#found[this.#limit - 1];
		return last !== undefined && last.rank <= rankOfPrefix;
	}

	/** Keeps an answer if it is among the best. Of two equally good ones of a document the first stays. */
	offer(answer: Found): void {
		const last = this.#found[this.#limit - 1];
		if (last && compareFound(answer, last) >= 0) return;
		const same = this.#found.findIndex(({ name }) => name.order === answer.name.order);
		const other = this.#found[same];
		if (other) {
			if (compareFound(answer, other) >= 0) return;
			this.#found.splice(same, 1);
		}
		const at = this.#found.findIndex((worse) => compareFound(answer, worse) < 0);
		this.#found.splice(at < 0 ? this.#found.length : at, 0, answer);
		if (this.#found.length > this.#limit) this.#found.pop();
	}
}
