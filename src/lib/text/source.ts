import type { Dataset, Entity, Prose } from '$lib/dataset/types';
import { keysOfWord } from './keys';
import { liken } from './liken';
import { words } from './words';

export const documentTypes = ['entity', 'tie', 'sentence'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** What a searchable text is to its document: a spelling of its name, or a sentence that says or glosses it. */
export type Role = 'name' | 'label' | 'form' | 'misprint' | 'also' | 'case' | 'says' | 'text' | 'gloss';

/** One text by which a document is found; `lang` is a BCP 47 language. */
export interface SearchText {
	readonly text: string;
	readonly lang: string;
	readonly role: Role;
}

/** One thing that can be found. `importance` settles which of two equally good matches comes first: more is better. */
export interface SearchDocument {
	readonly id: string;
	readonly type: DocumentType;
	readonly names: readonly SearchText[];
	readonly importance: number;
}

/** All that can be found; ties and sentences in the order of telling. */
export type SearchSource = readonly SearchDocument[];

/**
 * What a dataset's reader can search: entities by all their spellings, ties by what they say, sentences by text and gloss.
 *
 * @param sayings for each tie, by id, the sentence that says it in each language; its order is that of the results
 */
export function searchSource(dataset: Dataset, sayings: Readonly<Record<string, Prose>>): SearchSource {
	const { source, gloss } = dataset.languages;
	const ties = new Map<string, number>();
	for (const { from, to } of dataset.relations) {
		for (const end of [from, to]) ties.set(end, (ties.get(end) ?? 0) + 1);
	}
	return [
		...dataset.entities.map((entity) => ({
			id: entity.id,
			type: 'entity' as const,
			names: spellings(entity, source),
			importance: ties.get(entity.id) ?? 0
		})),
		...Object.entries(sayings).map(([id, says]) => ({
			id,
			type: 'tie' as const,
			names: inAllLanguages(says, 'says'),
			importance: 0
		})),
		...dataset.sentences.map((sentence) => ({
			id: sentence.id,
			type: 'sentence' as const,
			names: [
				{ text: dataset.text.slice(sentence.start, sentence.end), lang: source, role: 'text' as const },
				{ text: sentence.gloss, lang: gloss, role: 'gloss' as const }
			],
			importance: 0
		}))
	];
}

/** Every spelling of an entity's name, the ones that a reader knows best first. */
function spellings(entity: Entity, source: string): SearchText[] {
	return [
		...inAllLanguages(entity.name, 'name'),
		...inAllLanguages(entity.label, 'label'),
		...entity.forms.map((text) => ({ text, lang: source, role: 'form' as const })),
		...entity.also.map((text) => ({ text, lang: languageOf(text, source), role: 'also' as const })),
		...Object.values(entity.cases)
			.flatMap((prose) => inAllLanguages(prose, 'case'))
			.filter(({ text, lang }) => isInflected(text, entity.label[lang] ?? '')),
		...entity.misprints.map((text) => ({ text, lang: source, role: 'misprint' as const }))
	];
}

/** Whether a case is a form of the label: templates also ask for words such as "were", by which nobody looks for a name. */
function isInflected(text: string, label: string): boolean {
	const keysIn = (of: string) => words(of).map(({ key }) => keysOfWord(key));
	return keysIn(text).some((word) => keysIn(label).some((part) => liken(word, part)));
}

const inAllLanguages = (prose: Prose, role: Role): SearchText[] =>
	Object.entries(prose).map(([lang, text]) => ({ text, lang, role }));

/** A spelling that people type says nothing of its language; in Latin letters it may be any. */
const languageOf = (text: string, source: string): string =>
	/\p{Script=Latin}/u.test(text) ? 'und-Latn' : source;
