import { keysOf, type Keys } from './keys';
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
	readonly keys: Keys;
	readonly places: readonly Place[];
}

/**
 * Cuts all texts of documents into the words by which they are found.
 *
 * @param documents in the order of the index
 */
export function namesOf(documents: readonly SearchDocument[]): Name[] {
	const known = new Map<string, Keys>();
	const keysOfWord = ({ key }: Word): Keys => {
		const keys = known.get(key) ?? keysOf([key]);
		known.set(key, keys);
		return keys;
	};
	return documents.flatMap((document, order) =>
		document.names.map((said) => {
			const found = words(said.text);
			const length = found.reduce((sum, { key }) => sum + key.length, 0);
			return { document, order, said, words: found, length, keys: found.map(keysOfWord) };
		})
	);
}

/**
 * The spellings by which names are looked up: each word, and each run of words from a word on.
 *
 * @param longest how many words a run may have
 */
export function spellingsOf(names: readonly Name[], longest: number): Spelling[] {
	const spellings = new Map<string, { keys: Keys; places: Place[] }>();
	for (const name of names) {
		name.keys.forEach((word, from) => {
			const end = Math.min(from + longest, name.words.length);
			for (const to of new Set([from + 1, end])) {
				const run = name.words.slice(from, to).map(({ key }) => key);
				const key = run.join('');
				const spelling = spellings.get(key) ?? { keys: run.length === 1 ? word : keysOf(run), places: [] };
				spelling.places.push({ name, from, to });
				spellings.set(key, spelling);
			}
		});
	}
	return [...spellings.values()];
}
