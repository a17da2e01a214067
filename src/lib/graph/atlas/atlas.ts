import type { Dataset, Prose, When } from '$lib/dataset/types';
import { at } from '../known';
import type { AtlasChunk, AtlasHead } from './columns';
import { Sentences } from './sentences';

/** What an atlas needs of a dataset to read its columns by. */
export type Vocabulary = Pick<Dataset, 'kinds' | 'families' | 'ties'>;

/**
 * The whole of a large dataset as far as it has come, in columns: who there is, where they stand, and who is tied to whom.
 * It knows no words of the text but labels. What is drawn is taken out of it; see `extract`.
 *
 * Numbers of entities go by importance, 0 being the most important; those of ties by when they came.
 */
export class Atlas {
	readonly head: AtlasHead;
	readonly vocabulary: Vocabulary;
	/** How many entities and ties have come. */
	order = 0;
	size = 0;
	readonly ids: string[] = [];
	readonly labels: Prose[] = [];
	readonly kinds: Uint16Array;
	readonly x: Float32Array;
	readonly y: Float32Array;
	/** See `AtlasChunk.sides`. */
	readonly sides: Uint16Array;
	readonly degrees: Uint32Array;
	readonly cases = new Map<number, Readonly<Record<string, Prose>>>();
	readonly tieIds: string[] = [];
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	readonly types: Uint16Array;
	readonly flags: Uint8Array;
	readonly told: Uint32Array;
	/** For each tie its date; undefined without one. */
	readonly whens: (When | undefined)[] = [];
	readonly sentences: Sentences;
	readonly #parts: number[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #tieNumbers = new Map<string, number>();
	readonly #renamed = new Map<string, string>();
	#around: Around | null = null;

	constructor(head: AtlasHead, vocabulary: Vocabulary) {
		const { entities, ties } = head;
		this.head = head;
		this.vocabulary = vocabulary;
		this.kinds = new Uint16Array(entities);
		this.x = new Float32Array(entities);
		this.y = new Float32Array(entities);
		this.sides = new Uint16Array(entities);
		this.degrees = new Uint32Array(entities);
		this.from = new Uint32Array(ties);
		this.to = new Uint32Array(ties);
		this.types = new Uint16Array(ties);
		this.flags = new Uint8Array(ties);
		this.told = new Uint32Array(ties);
		this.sentences = new Sentences(head.paragraphs);
	}

	/** Whether all of it has come. */
	get whole(): boolean {
		return this.order === this.head.entities;
	}

	/** The number of an entity; undefined when there is none of that id, or it has not come yet. */
	entity(id: string): number | undefined {
		return this.#numbers.get(id);
	}

	/** The number of a tie; undefined as with entities. */
	tie(id: string): number | undefined {
		return this.#tieNumbers.get(id);
	}

	/** The id that an entity or tie bears now which once bore this one. */
	renamed(old: string): string | undefined {
		return this.#renamed.get(old);
	}

	/**
	 * Takes in the next chunk.
	 *
	 * @throws when it has more than the head has told of: then head and chunk are of two datasets
	 */
	add(chunk: AtlasChunk): void {
		const { ties } = chunk;
		const [order, size] = [this.order, this.size];
		if (order + chunk.ids.length > this.head.entities || size + ties.ids.length > this.head.ties)
			throw new Error('A part of the graph does not belong to this page; load the page anew');
		const languages = Object.entries(chunk.labels);
		chunk.ids.forEach((id, index) => {
			this.#numbers.set(id, order + index);
			this.ids.push(id);
			this.labels.push(Object.fromEntries(languages.map(([lang, labels]) => [lang, at(labels, index)])));
		});
		this.kinds.set(chunk.kinds, order);
		this.x.set(chunk.x, order);
		this.y.set(chunk.y, order);
		this.sides.set(chunk.sides, order);
		for (const [number, cases] of Object.entries(chunk.cases)) this.cases.set(Number(number), cases);
		ties.ids.forEach((id, index) => {
			this.#tieNumbers.set(id, size + index);
			this.tieIds.push(id);
			const when = ties.whens[index] ?? 0;
			this.whens.push(when === 0 ? undefined : at(chunk.whens, when - 1));
		});
		this.from.set(ties.from, size);
		this.to.set(ties.to, size);
		this.types.set(ties.types, size);
		this.flags.set(ties.flags, size);
		this.told.set(ties.told, size);
		for (const ends of [ties.from, ties.to])
			for (const end of ends) this.degrees[end] = (this.degrees[end] ?? 0) + 1;
		this.#parts.push(...chunk.parts);
		for (const [old, number] of chunk.formerly) this.#renamed.set(old, at(this.ids, number));
		for (const [old, number] of ties.formerly) this.#renamed.set(old, at(this.tieIds, size + number));
		this.order += chunk.ids.length;
		this.size += ties.ids.length;
		this.#around = null;
	}

	/** The place of the file that tells of an entity; see `partStarts`. */
	partOf(entity: number): number {
		return this.#parts.findLastIndex((start) => start <= entity);
	}

	/** Numbers of the ties at an entity, those with the more important other ends first. */
	tiesAt(entity: number): Uint32Array {
		this.#around ??= around(this);
		return this.#around.ties.subarray(at(this.#around.starts, entity), at(this.#around.starts, entity + 1));
	}

	/** The other end of a tie. */
	opposite(entity: number, tie: number): number {
		const from = at(this.from, tie);
		return from === entity ? at(this.to, tie) : from;
	}
}

/** The ties of all entities in a row, and where each entity's begin. */
interface Around {
	readonly starts: Uint32Array;
	readonly ties: Uint32Array;
}

/** Ties come by their less important end, so going through them in order leaves each entity's sorted by the other end. */
function around({ order, size, from, to, degrees }: Atlas): Around {
	const starts = new Uint32Array(order + 1);
	for (let entity = 0; entity < order; entity++) {
		starts[entity + 1] = at(starts, entity) + at(degrees, entity);
	}
	const next = starts.slice();
	const ties = new Uint32Array(2 * size);
	for (let tie = 0; tie < size; tie++) {
		for (const end of [at(from, tie), at(to, tie)]) {
			ties[at(next, end)] = tie;
			next[end] = at(next, end) + 1;
		}
	}
	return { starts, ties };
}
