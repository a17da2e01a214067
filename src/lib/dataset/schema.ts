import { z } from 'zod';
import {
	claims,
	familyIds,
	mentionMeans,
	modes,
	schemaTypes,
	shapes,
	type Dataset,
	type Prose
} from './types.ts';

/*
 * What each file may hold. The text given with a pattern is not shown to anybody:
 * it is the key under which `messages.ts` keeps the wording.
 */

export type Languages = Dataset['languages'];

/** An object without other fields. To tell the reader which fields there are, their names stand in for the message. */
const object = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z.strictObject(shape, {
		error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined)
	});
const text = z.string().regex(/\S/, 'text');
/** A permanent ASCII slug of at most 60 letters. */
export const idPattern = /^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z
	.string()
	.max(60, 'id')
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id');
const sentenceId = z.string().regex(/^p[1-9]\d*s[1-9]\d*$/, 'sentence');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'day');
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language');
const caseName = z.string().regex(/^[a-z][a-z0-9-]*$/, 'case');
const view = z.string().regex(/^[a-z]+=[\w*.-]+(&[a-z]+=[\w*.-]+)*$/, 'view');
const address = z.string().regex(/^https:\/\/[^\s/]+(\/\S*)?$/, 'address');
const once = z.boolean().default(false);

const mention = object({
	form: text,
	is: id,
	by: z.enum(mentionMeans).default('name'),
	nth: z.int().min(1).default(1),
	misprint: once
});
const evidence = object({ quote: text, prefix: text.optional(), suffix: text.optional() });
const family = { id: z.enum(familyIds), sign: z.literal([1, -1, 0]) };
const position = z.tuple([z.int(), z.int()]);

/** The field of a sentence that is spelt like a language (Indonesian). */
export const reservedLanguage = 'id';
/** As much of `dataset.yaml` as says the languages. */
export const languagesAlone = z.object({ languages: z.object({ source: language, gloss: language }) });
/** A list, before its elements are looked at. */
export const listOfAnything = z.array(z.unknown());

/**
 * The schema of every file, for a dataset in two languages.
 *
 * @param languages without them prose may be in any languages, which is for reading a dataset whose own list is broken
 * @returns `file` by name, as a whole; `item` for one element of each list; `vocabulary` for that file's own fields
 *   without what is in them
 */
export function schemas(languages: Languages | undefined) {
	const inLanguages = <T extends z.ZodType>(value: T) =>
		languages ? object({ [languages.source]: value, [languages.gloss]: value }) : z.record(language, value);
	const prose = inLanguages(text) as z.ZodType<Prose>;
	const cases = z.record(
		caseName,
		z.union([text, languages ? inLanguages(text.optional()) : prose], 'cases').transform((given) => {
			const spoken = typeof given === 'string' ? { [languages?.source ?? '']: given } : given;
			return Object.fromEntries(Object.entries(spoken).filter(([, word]) => word !== undefined)) as Prose;
		})
	);
	const [source, gloss] = [languages?.source ?? '', languages?.gloss ?? ''];

	const item = {
		sentence: z
			.strictObject({
				id: sentenceId,
				...(languages && { [source]: text, [gloss]: text }),
				mentions: z.array(mention).default([]),
				excerpt: z.array(sentenceId).default([]),
				says_no_tie: prose.optional(),
				note: prose.optional()
			})
			.transform(({ id, mentions, excerpt, says_no_tie, note, ...spoken }) => {
				const words = spoken as Record<string, string>;
				return {
					id,
					mentions,
					excerpt,
					saysNoTie: says_no_tie,
					note,
					text: words[source] ?? '',
					gloss: words[gloss] ?? ''
				};
			}),
		kind: object({
			id,
			label: prose,
			plural: prose,
			shape: z.enum(shapes),
			actor: once,
			hub: once,
			schema: z.enum(schemaTypes).optional()
		}),
		family: object({ ...family, label: prose }),
		tie: object({
			id,
			family: z.enum(familyIds),
			directed: z.boolean().default(true),
			label: prose,
			says: inLanguages(z.tuple([text, text])) as z.ZodType<Record<string, [string, string]>>
		}),
		entity: object({
			id,
			kind: id,
			name: prose,
			label: prose,
			about: prose,
			note: prose.optional(),
			forms: z.array(text).default([]),
			misprints: z.array(text).default([]),
			also: z.array(text).default([]),
			cases: cases.default({}),
			wikidata: z
				.string()
				.regex(/^Q[1-9]\d{0,11}$/, 'wikidata')
				.optional(),
			formerly: z.array(id).default([])
		}),
		relation: object({
			id,
			from: id,
			tie: id,
			to: id,
			// A bare year is a number to YAML.
			when: z.union([text, z.int()], 'when').transform(String).optional(),
			claim: z.enum(claims).default('stated'),
			mode: z.enum(modes).default('done'),
			evidence: z.array(evidence).min(1),
			note: prose.optional(),
			formerly: z.array(id).default([])
		})
	};

	const file = {
		'dataset.yaml': object({
			title: prose,
			subtitle: prose,
			summary: prose,
			languages: object({ source: language, gloss: language }),
			source: object({ citation: prose, rights: prose }),
			creator: prose.optional(),
			license: address.optional(),
			period: object({ from: day, to: day }),
			calendar: object({ lag: z.int().min(0), name: prose }),
			questions: z.array(object({ ask: prose, view })).default([])
		}),
		'sentences.yaml': z.array(item.sentence),
		'vocabulary.yaml': object({
			kinds: z.array(item.kind),
			families: z.array(item.family),
			ties: z.array(item.tie)
		}),
		'entities.yaml': z.array(item.entity),
		'relations.yaml': z.array(item.relation),
		'layout.json': z.record(id, position)
	};
	const vocabulary = object({ kinds: listOfAnything, families: listOfAnything, ties: listOfAnything });
	return { item, file, vocabulary };
}

type Items = ReturnType<typeof schemas>['item'];
/** `dataset.yaml` as read. */
export type About = z.infer<ReturnType<typeof schemas>['file']['dataset.yaml']>;
/** Elements of the lists as read: defaults filled in, but nothing looked up yet. */
export type SentenceEntry = z.infer<Items['sentence']>;
export type MentionEntry = SentenceEntry['mentions'][number];
export type KindEntry = z.infer<Items['kind']>;
export type FamilyEntry = z.infer<Items['family']>;
export type TieEntry = z.infer<Items['tie']>;
export type EntityEntry = z.infer<Items['entity']>;
export type RelationEntry = z.infer<Items['relation']>;
export type EvidenceEntry = RelationEntry['evidence'][number];
