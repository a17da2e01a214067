import { joinKeys, keysOfWord, type Keys } from './keys';
import type { SearchDocument, SearchText } from './source';
import { words, type Word } from './words';

/** One text of one document, cut into words. */
export interface Name {
	readonly document: SearchDocument;
	/** Which document it is, counted from 0 in the order of the index. */
	readonly order: number;
	readonly said: SearchText;
	readonly words: readonly Word[];
	/** Letters in all words together, for choosing the shorter of two names. */
	readonly length: number;
	/** The keys of each word by itself. */
	readonly keys: readonly Keys[];
}

/** A run of a name's words: from the word `from` up to the word `to`, which is left out. */
export interface Place {
	readonly name: Name;
	readonly from: number;
	readonly to: number;
}

/** A run of words, and every place where it stands. */
export interface Spelling {
	/** How many spellings were met before this one. */
	readonly nth: number;
	readonly keys: Keys;
	readonly places: readonly Place[];
}

/** The keys of words met so far: names share most of their words. */
export type KnownWords = Map<string, Keys>;

/**
 * Cuts the texts of a document into the words by which they are found.
 *
 * @param order which document it is, counted from 0 in the order of the index
 */
export function namesOf(document: SearchDocument, order: number, known: KnownWords): Name[] {
	return document.names.map((said) => {
		const found = words(said.text);
		const length = found.reduce((sum, { key }) => sum + key.length, 0);
		return { document, order, said, words: found, length, keys: found.map(({ key }) => recall(known, key)) };
	});
}

function recall(known: KnownWords, key: string): Keys {
	const keys = known.get(key) ?? keysOfWord(key);
	known.set(key, keys);
	return keys;
}

/** The spellings by which names are looked up: each word, and each run of words from a word on. */
export class Spellings {
	readonly #found = new Map<string, Spelling & { places: Place[] }>();
	readonly #longest: number;

	/** @param longest how many words a run may have */
	constructor(longest: number) {
		this.#longest = longest;
	}

	get all(): Spelling[] {
		return [...this.#found.values()];
	}

	add(name: Name): void {
		const { keys } = name;
		for (let from = 0; from < keys.length; from++) {
			this.#addRun(name, from, from + 1);
			const to = Math.min(from + this.#longest, keys.length);
			if (to > from + 1) this.#addRun(name, from, to);
		}
	}

	#addRun(name: Name, from: number, to: number): void {
		let key = '';
		for (let at = from; at < to; at++) key += name.keys[at]?.key ?? '';
		const place = { name, from, to };
		const spelling = this.#found.get(key);
		if (spelling) spelling.places.push(place);
		else {
			const nth = this.#found.size;
			this.#found.set(key, { nth, keys: joinKeys(name.keys.slice(from, to)), places: [place] });
		}
	}
}
