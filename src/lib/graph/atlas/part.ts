import type { Dataset, Entity, Evidence, Mention, Relation, Sentence } from '$lib/dataset/types';

/** What a file tells in full: some entities with all their ties, or some sentences with all that they prove. */
export type Part = Pick<Dataset, 'entities' | 'relations' | 'sentences' | 'mentions' | 'text'>;

/** How many sentences one file tells of. */
export const sentencesInPart = 100;
/** So many ties, counted at each of its entities, one file tells of at most, unless it tells of a single entity. */
const tiesInPart = 120;

/**
 * Cuts a list of entities into the stretches that one file each tells of.
 *
 * @param degrees how many ties each has
 * @returns where the stretches begin
 */
export function partStarts(degrees: readonly number[]): number[] {
	const starts: number[] = [];
	let ties = Infinity;
	degrees.forEach((degree, place) => {
		if (ties + degree > tiesInPart) {
			starts.push(place);
			ties = 0;
		}
		ties += degree;
	});
	return starts;
}

/** What is looked up again and again while a dataset is cut into parts. */
export class Cutter {
	readonly #dataset: Dataset;
	readonly #entities;
	readonly #places;
	readonly #mentions = new Map<string, Mention[]>();
	readonly #proved = new Map<string, Relation[]>();
	readonly #own = new Map<string, Relation[]>();

	constructor(dataset: Dataset) {
		this.#dataset = dataset;
		this.#entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
		this.#places = new Map(dataset.sentences.map(({ id }, place) => [id, place]));
		for (const mention of dataset.mentions) add(this.#mentions, mention.sentence, mention);
		for (const relation of dataset.relations) {
			for (const id of new Set(relation.evidence.map(({ sentence }) => sentence)))
				add(this.#proved, id, relation);
			for (const id of new Set([relation.from, relation.to])) add(this.#own, id, relation);
		}
	}

	/** Entities with all their ties, whoever is at the other ends, and the sentences that prove them. */
	ofEntities(ids: readonly string[]): Part {
		return this.#part(ids, [...new Set(ids.flatMap((id) => this.#own.get(id) ?? []))], []);
	}

	/** Sentences with all that they prove. */
	ofSentences(ids: readonly string[]): Part {
		return this.#part([], [...new Set(ids.flatMap((id) => this.#proved.get(id) ?? []))], ids);
	}

	#part(ids: readonly string[], relations: readonly Relation[], sentenceIds: readonly string[]): Part {
		const told = [
			...sentenceIds,
			...relations.flatMap(({ evidence }) => evidence.flatMap(({ excerpt }) => excerpt))
		];
		const places = [...new Set(told.map((id) => this.#places.get(id) ?? 0))].sort((a, b) => a - b);
		const sentences = places.flatMap((place) => this.#dataset.sentences[place] ?? []);
		const mentions = sentences.flatMap(({ id }) => this.#mentions.get(id) ?? []);
		const named = new Set([
			...ids,
			...relations.flatMap(({ from, to }) => [from, to]),
			...mentions.map(({ entity }) => entity)
		]);
		const own = new Set(ids);
		const entities = [...named]
			.flatMap((id) => this.#entities.get(id) ?? [])
			.map((entity) => (own.has(entity.id) ? entity : byName(entity)));
		return excerptOf(this.#dataset.text, { entities, relations, sentences, mentions });
	}
}

/** Of those who are only named, as much as names and sayings are made of. */
function byName({ id, kind, name, label, cases }: Entity): Entity {
	return { id, kind, name, label, cases, about: {}, forms: [], misprints: [], also: [], formerly: [] };
}

/** Moves everything to where it stands in a text of those sentences alone. */
function excerptOf(text: string, part: Omit<Part, 'text'>): Part {
	const words: string[] = [];
	const moved = new Map<string, number>();
	let length = 0;
	const sentences = part.sentences.map((sentence): Sentence => {
		const { start, end } = sentence;
		moved.set(sentence.id, start - length);
		const here = { ...sentence, start: length, end: length + end - start };
		words.push(text.slice(start, end));
		length += end - start + 1;
		return here;
	});
	const move = <T extends { readonly start: number; readonly end: number; readonly sentence: string }>(
		span: T
	): T => {
		const by = moved.get(span.sentence) ?? 0;
		return { ...span, start: span.start - by, end: span.end - by };
	};
	return {
		...part,
		sentences,
		text: words.join(' '),
		mentions: part.mentions.map(move),
		relations: part.relations.map((relation) => ({
			...relation,
			evidence: relation.evidence.map((piece) => bare(move(piece)))
		}))
	};
}

/** What stands around a quote is for citing it, which pages do. */
const bare = (evidence: Evidence): Evidence => ({ ...evidence, prefix: '', suffix: '' });

function add<T>(groups: Map<string, T[]>, key: string, thing: T): void {
	const group = groups.get(key);
	if (group) group.push(thing);
	else groups.set(key, [thing]);
}
