import { nearest } from '$lib/dataset/nearest';
import type { Span } from '$lib/dataset/types';
import { answer, spansOf } from './answers';
import { Best } from './best';
import type { Keys } from './keys';
import type { Lookup } from './lookup';
import type { Tier } from './liken';
import { readQuery, type Query } from './query';
import { beginningWith, sortSteps } from './sorted';
import { documentTypes, type DocumentType, type SearchSource, type SearchText } from './source';
import { namesOf, Spellings, type KnownWords } from './spellings';

/** Why something was found: how it answers, and the text that does, with the stretches of its words that match. */
export interface Why extends SearchText {
	readonly tier: Tier;
	readonly spans: readonly Span[];
}

export interface Match {
	readonly id: string;
	readonly type: DocumentType;
	readonly why: Why;
}

export interface SearchResult {
	readonly entities: readonly Match[];
	readonly ties: readonly Match[];
	readonly sentences: readonly Match[];
	/** When nothing was found: the entity's name that is spelled most like the query, if any is near. */
	readonly nearest?: string;
}

/** For each type of document, the spellings by which it is found. */
export type SearchIndex = Readonly<Record<DocumentType, Lookup>>;

/** Runs of words by which a sentence is found; the names of entities have as many words as they like. */
const wordsInRun = { entity: 12, tie: 3, sentence: 3 };

/** Fewer letters than this are near to too many names for a suggestion; more are no name. */
const misspelt = { shortest: 4, longest: 32 };

/** Prepares documents for `search`. */
export function buildIndex(source: SearchSource): SearchIndex {
	const steps = indexSteps(source);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** Prepares documents for `search` in many short steps, so that a page can go on with its own work in between. */
export function* indexSteps(source: SearchSource): Generator<void, SearchIndex> {
	const known: KnownWords = new Map();
	const entity = yield* lookupSteps(source, 'entity', known);
	const tie = yield* lookupSteps(source, 'tie', known);
	const sentence = yield* lookupSteps(source, 'sentence', known);
	return { entity, tie, sentence };
}

function* lookupSteps(source: SearchSource, type: DocumentType, known: KnownWords): Generator<void, Lookup> {
	const documents = source.filter((document) => document.type === type);
	if (type === 'entity') documents.sort((a, b) => (a.id < b.id ? -1 : 1));
	const spellings = new Spellings(wordsInRun[type]);
	for (const [order, document] of documents.entries()) {
		for (const name of namesOf(document, order, known)) spellings.add(name);
		yield;
	}
	const { all } = spellings;
	const key = yield* sortSteps(all, 'key');
	const loose = yield* sortSteps(all, 'loose');
	const sound = yield* sortSteps(all, 'sound');
	return { key, loose, sound };
}

/**
 * Finds entities, ties and sentences, best first. Total: any string is a query, and one without letters finds nothing.
 *
 * A query of several words finds what has them all, in any order. Entities are ordered by tier, by how much of the name
 * the query accounts for, names and labels before other spellings, by importance, by the shorter name, by id; ties and sentences by tier and the order of telling.
 *
 * @param limit the most results of each type
 * @param types what is looked for
 */
export function search(
	index: SearchIndex,
	typed: string,
	limit: number,
	types: readonly DocumentType[] = documentTypes
): SearchResult {
	const query = readQuery(typed);
	const find = (type: DocumentType) => (types.includes(type) ? matches(index[type], query, limit) : []);
	const result = { entities: find('entity'), ties: find('tie'), sentences: find('sentence') };
	if (Object.values(result).some((found) => found.length > 0)) return result;
	const suggestion = suggest(index.entity, query.phrase);
	return suggestion === undefined ? result : { ...result, nearest: suggestion };
}

/** The best answers of one type. Slips of the keyboard are forgiven only when nothing else is found. */
function matches(lookup: Lookup, query: Query, limit: number): Match[] {
	if (query.words.length === 0) return [];
	const best = new Best(Math.max(0, limit));
	answer(lookup, query, false, best);
	if (best.found.length === 0) answer(lookup, query, true, best);
	return best.found.map((found) => {
		const { document, said } = found.name;
		const why = { tier: found.tier, ...said, spans: spansOf(found, query) };
		return { id: document.id, type: document.type, why };
	});
}

/** The name in the query's script that begins with its first letter and takes the fewest changes. */
function suggest(lookup: Lookup, query: Keys): string | undefined {
	const { length } = query.sound;
	if (length < misspelt.shortest || length > misspelt.longest) return undefined;
	const names = new Map<string, string>();
	const { from, to } = beginningWith(lookup.sound, query.sound.charAt(0));
	for (const { keys, places } of lookup.sound.spellings.slice(from, to)) {
		const whole = places.find(({ name, from, to }) => from === 0 && to === name.words.length);
		if (whole && keys.latin === query.latin) names.set(keys.sound, whole.name.said.text);
	}
	const found = nearest(query.sound, names.keys());
	return found === undefined ? undefined : names.get(found);
}
