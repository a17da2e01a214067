import type { z } from 'zod';
import { decode } from './decode.ts';
import { faultAt, type Fault, type Place } from './fault.ts';
import { fileNames, type FileName, type Files } from './files.ts';
import { faultsOf, valueAt, type Setting } from './issues.ts';
import { memoryForAll, memoryForYaml, memoryLimit, mostBytes } from './limits.ts';
import * as messages from './messages.ts';
import { readSource, type Path, type Source } from './read.ts';
import { readTours, type TourDraft } from './tours/files.ts';
import type { ReadViews } from './tours/views.ts';
import {
	languagesAlone,
	listOfAnything,
	reservedLanguage,
	schemas,
	type About,
	type EntityEntry,
	type FamilyEntry,
	type KindEntry,
	type Languages,
	type RelationEntry,
	type SentenceEntry,
	type TieEntry
} from './schema.ts';

/** One element of a list that has the right form. */
export interface Item<T> {
	readonly value: T;
	/** Where the element stands, or the field that a path leads to. */
	at(...path: Path): Place;
}

/** A list of a file, as much of it as has the right form. */
export interface List<T> {
	readonly items: readonly Item<T>[];
	/** All ids that the list gives, those of elements with faults too. */
	readonly ids: ReadonlySet<string>;
	/** False when an element has not the right form, so that what is missing may be in it. */
	readonly whole: boolean;
}

/**
 * The files as read, before anything is looked up between them. Faults in one place leave the rest readable, so that
 * all can be found at once.
 */
export interface Draft {
	readonly about: About | undefined;
	readonly languages: Languages | undefined;
	readonly text: string | undefined;
	readonly sentences: List<SentenceEntry>;
	readonly kinds: List<KindEntry>;
	readonly families: List<FamilyEntry>;
	readonly ties: List<TieEntry>;
	readonly entities: List<EntityEntry>;
	readonly relations: List<RelationEntry>;
	/** Undefined when `layout.json` is missing or broken. */
	readonly layout: ReadonlyMap<string, readonly [number, number]> | undefined;
	/** By id; none while the languages are not known. */
	readonly tours: readonly TourDraft[];
	/** Where the value stands that a path in a file leads to. */
	at(file: FileName, ...path: Path): Place;
	/** Where the name of a field stands. */
	atKey(file: FileName, ...path: Path): Place;
}

export interface Options {
	/** What a missing `layout.json` means: a fault, or that positions are still to be made. */
	readonly layout?: 'required' | 'optional';
	/** Reads the views that tours link to. Without it they are neither checked nor brought into their one spelling. */
	readonly readViews?: ReadViews;
	/** Bytes of memory that may be used; as many as Node allows when left out. */
	readonly memory?: number;
}

/** Reads the files one by one. Never throws; what has not the right form is in the faults and not in the draft. */
export function readDraft(files: Files, options: Options): { draft: Draft; faults: Fault[] } {
	const { text, sources, faults } = openFiles(files, options);
	const languages = languagesOf(sources.get('dataset.yaml')?.value);
	const { file, item, vocabulary } = schemas(languages);

	/** A file that is read as one piece. */
	const whole = <T>(name: FileName, schema: z.ZodType<T>): T | undefined => {
		const source = sources.get(name);
		if (source?.value === undefined) return undefined;
		const { data, error } = schema.safeParse(source.value);
		if (error) faults.push(...faultsOf(error.issues, [], { source, languages }));
		return data;
	};
	/** A list that is read element by element. */
	const list = <T>(name: FileName, schema: z.ZodType<T>, field?: string): List<T> => {
		const source = sources.get(name);
		if (source?.value === undefined) return nothing;
		const read = readList(schema, field === undefined ? [] : [field], { source, languages });
		faults.push(...read.faults);
		return read.list;
	};

	const positions = whole('layout.json', file['layout.json']);
	const vocabularyHolds = whole('vocabulary.yaml', vocabulary) ?? {};
	const words = <T>(schema: z.ZodType<T>, field: string) =>
		Object.hasOwn(vocabularyHolds, field) ? list('vocabulary.yaml', schema, field) : nothing;
	const { tours, faults: inTours } = languages ? readTours(files, languages) : { tours: [], faults: [] };
	faults.push(...inTours);
	const draft: Draft = {
		about: whole('dataset.yaml', file['dataset.yaml']),
		languages,
		text,
		// Without the languages nobody knows under which field a sentence keeps its words.
		sentences: languages ? list('sentences.yaml', item.sentence) : nothing,
		kinds: words(item.kind, 'kinds'),
		families: words(item.family, 'families'),
		ties: words(item.tie, 'ties'),
		entities: list('entities.yaml', item.entity),
		relations: list('relations.yaml', item.relation),
		tours,
		layout: positions && new Map(Object.entries(positions)),
		at: (name, ...path) => sources.get(name)?.at(path) ?? topOf(name),
		atKey: (name, ...path) => sources.get(name)?.atKey(path) ?? topOf(name)
	};
	return { draft, faults };
}

const nothing = { items: [], ids: new Set<string>(), whole: false };

/** Decodes and parses every file that is there. */
function openFiles(files: Files, { layout, memory = memoryLimit() }: Options) {
	const faults: Fault[] = [];
	const sources = new Map<FileName, Source>();
	let text: string | undefined;
	const tooLarge = faultOfSize(files, memory);
	if (tooLarge) return { text, sources, faults: [tooLarge] };
	for (const file of fileNames) {
		const bytes = files.get(file);
		if (!bytes) {
			if (file !== 'layout.json') faults.push(faultAt(topOf(file), messages.missingFile()));
			else if (layout !== 'optional') faults.push(faultAt(topOf(file), messages.missingLayout()));
			continue;
		}
		const decoded = decode(file, bytes);
		faults.push(...decoded.faults);
		if (file === 'source.txt') text = decoded.text;
		else if (decoded.text !== undefined) {
			const needed = memoryForYaml(bytes.length);
			const most = needed > memory ? messages.yamlTooLarge(bytes.length, needed, memory) : undefined;
			const read = readSource(file, decoded.text, most);
			faults.push(...read.faults);
			sources.set(file, read.source);
		}
	}
	return { text, sources, faults };
}

/** A fault of the largest file, when all files together are too much, whatever memory there is, or for that memory. */
function faultOfSize(files: Files, memory: number): Fault | undefined {
	const sizes = fileNames.map((file) => ({ file, bytes: files.get(file)?.length ?? 0 }));
	const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
	const [largest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
	const needed = memoryForAll(bytes);
	if (largest && bytes > mostBytes)
		return faultAt(topOf(largest.file), messages.datasetTooLong(bytes, mostBytes));
	if (!largest || needed <= memory) return undefined;
	return faultAt(topOf(largest.file), messages.datasetTooLarge(bytes, needed, memory));
}

const topOf = (file: FileName): Place => ({ file, line: 1, column: 1 });

/** The two languages, when `dataset.yaml` is sound enough to say them. */
function languagesOf(about: unknown): Languages | undefined {
	const { data } = languagesAlone.safeParse(about);
	if (!data || data.languages.source === data.languages.gloss) return undefined;
	return Object.values(data.languages).includes(reservedLanguage) ? undefined : data.languages;
}

function readList<T>(schema: z.ZodType<T>, path: Path, setting: Setting): { list: List<T>; faults: Fault[] } {
	const { source } = setting;
	const value = valueAt(source.value, path);
	const { data: elements, error } = listOfAnything.safeParse(value);
	if (!elements) return { list: nothing, faults: faultsOf(error.issues, path, setting) };
	const faults: Fault[] = [];
	const items: Item<T>[] = [];
	const ids = new Set<string>();
	elements.forEach((element, index) => {
		const here = [...path, index];
		const id = valueAt(element, ['id']);
		if (typeof id === 'string') ids.add(id);
		const read = schema.safeParse(element);
		if (read.success) items.push({ value: read.data, at: (...inner) => source.at([...here, ...inner]) });
		else faults.push(...faultsOf(read.error.issues, here, setting));
	});
	return { list: { items, ids, whole: faults.length === 0 }, faults };
}
