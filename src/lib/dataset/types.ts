/**
 * The dataset as the build hands it to everything else: read, checked, linked and frozen.
 * Plain JSON all through, so that it can travel inside a page.
 *
 * Offsets are UTF-16 units into `text` (what `String.prototype.slice` takes); `end` is exclusive.
 */

/** A piece of prose in the dataset's languages, keyed by BCP 47 language: `{ en: 'Person', ml: 'വ്യക്തി' }`. */
export type Prose = Readonly<Record<string, string>>;

/** A day of the Gregorian calendar, `YYYY-MM-DD`. Such strings sort in the order of time. */
export type Day = string;

/** A stretch of the source text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The W3C Web Annotation TextQuoteSelector and TextPositionSelector of one quote, in one. */
export interface Evidence extends Span {
	readonly quote: string;
	readonly prefix: string;
	readonly suffix: string;
	/** The sentence in which the quote begins. */
	readonly sentence: string;
	/** Sentences that a reader needs to understand the quote, in the order of telling: its own, and those a pronoun points back to. */
	readonly excerpt: readonly string[];
}

export const mentionMeans = ['name', 'pronoun', 'dropped'] as const;
/** How the text refers: by a name or description, by a pronoun, or by a verb whose subject is left out. */
export type MentionMeans = (typeof mentionMeans)[number];

/** One place where the text refers to an entity. */
export interface Mention extends Span {
	readonly entity: string;
	readonly sentence: string;
	readonly by: MentionMeans;
	/** True when the text misspells the name here. */
	readonly misprint: boolean;
}

export interface Sentence extends Span {
	/** `p3s2`: paragraph and sentence, both counted from 1. */
	readonly id: string;
	readonly paragraph: number;
	readonly gloss: string;
	/** Why no tie is drawn from the sentence, when none is. */
	readonly saysNoTie?: Prose;
	readonly note?: Prose;
}

export const shapes = [
	'ellipse',
	'round-rectangle',
	'diamond',
	'hexagon',
	'triangle',
	'pentagon',
	'octagon',
	'barrel',
	'tag',
	'star',
	'vee',
	'rhomboid'
] as const;
export type Shape = (typeof shapes)[number];

export const schemaTypes = [
	'Thing',
	'Person',
	'Organization',
	'PoliticalParty',
	'GovernmentOrganization',
	'Place',
	'Country',
	'City',
	'Event',
	'CreativeWork',
	'Book',
	'Periodical',
	'Newspaper',
	'Legislation',
	'Product'
] as const;
/** A type of schema.org (https://schema.org/docs/full.html) that entities may have. */
export type SchemaType = (typeof schemaTypes)[number];

export interface Kind {
	readonly id: string;
	readonly label: Prose;
	readonly plural: Prose;
	readonly shape: Shape;
	/** Actors can take sides: persons, parties, bodies, armed forces, groups. */
	readonly actor: boolean;
	/** Hubs, such as a country, are passed over when paths are sought. */
	readonly hub: boolean;
	/** What pages tell search engines that such an entity is; a mere thing when left out. */
	readonly schema?: SchemaType;
}

export const familyIds = ['alliance', 'belonging', 'opposition', 'deed', 'place'] as const;
export type FamilyId = (typeof familyIds)[number];
export type Sign = 1 | -1 | 0;

export interface Family {
	readonly id: FamilyId;
	readonly sign: Sign;
	readonly label: Prose;
}

export interface TieType {
	readonly id: string;
	readonly family: FamilyId;
	readonly directed: boolean;
	readonly label: Prose;
	/** For each language two templates: as said from the tie's beginning and from its end. */
	readonly says: Readonly<Record<string, readonly [string, string]>>;
}

export interface Entity {
	readonly id: string;
	readonly kind: string;
	readonly name: Prose;
	/** Short form for the canvas. */
	readonly label: Prose;
	readonly about: Prose;
	readonly note?: Prose;
	/** Stems as the text spells them. */
	readonly forms: readonly string[];
	/** Stems as the text misspells them. */
	readonly misprints: readonly string[];
	/** Other spellings that people type. */
	readonly also: readonly string[];
	/** Inflected names that templates ask for, by case and then by language: `{ acc: { ml: 'കെറൻസ്കിയെ' } }`. */
	readonly cases: Readonly<Record<string, Prose>>;
	readonly wikidata?: string;
	/** Ids that this entity had before, so that old links work. */
	readonly formerly: readonly string[];
}

export const claims = ['stated', 'implied'] as const;
export type Claim = (typeof claims)[number];

export const modes = ['done', 'aim'] as const;
export type Mode = (typeof modes)[number];

/** A date as written (EDTF) and the Gregorian days that it may cover, both inclusive. */
export interface When {
	readonly edtf: string;
	readonly from: Day;
	readonly to: Day;
}

export interface Relation {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly tie: string;
	readonly when?: When;
	readonly claim: Claim;
	readonly mode: Mode;
	readonly evidence: readonly Evidence[];
	readonly note?: Prose;
	readonly formerly: readonly string[];
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Dataset {
	readonly title: Prose;
	readonly subtitle: Prose;
	readonly summary: Prose;
	/** The text's own language, and the one that it is glossed in. All prose is given in both. */
	readonly languages: { readonly source: string; readonly gloss: string };
	readonly source: { readonly citation: Prose; readonly rights: Prose };
	/** Who made the graph, and the address of the licence that it is given under: of the graph, not of the text. */
	readonly creator?: Prose;
	readonly license?: string;
	readonly period: { readonly from: Day; readonly to: Day };
	/** Days by which the calendar of the time lags behind the Gregorian one; 0 when it is the same. */
	readonly calendar: { readonly lag: number; readonly name: Prose };
	/** Questions to begin with; each view is the part of an address behind `?`. */
	readonly questions: readonly { readonly ask: Prose; readonly view: string }[];
	/** `source.txt`, unchanged. */
	readonly text: string;
	readonly sentences: readonly Sentence[];
	readonly mentions: readonly Mention[];
	readonly kinds: readonly Kind[];
	readonly families: readonly Family[];
	readonly ties: readonly TieType[];
	readonly entities: readonly Entity[];
	readonly relations: readonly Relation[];
	readonly positions: Readonly<Record<string, Point>>;
	/** Guided tours, in the order of their ids. What travels inside a page may be their heads alone. */
	readonly tours: readonly TourHead[];
}

/** As much of a tour as a list of tours shows. */
export interface TourHead {
	readonly id: string;
	readonly title: Prose;
	readonly stepCount: number;
}

/** A guided tour: views in a row, each told of, in both of the dataset's languages. */
export interface Tour extends TourHead {
	/** The introduction's first paragraph, without its emphasis and links. */
	readonly summary: Prose;
	readonly introduction: Told;
	/** One or more. */
	readonly steps: readonly TourStep[];
}

export interface TourStep {
	/** The part of an address behind `?`; empty for the opening view. */
	readonly view: string;
	readonly heading: Prose;
	readonly text: Told;
}

/** Running text in the dataset's languages, keyed as `Prose` is. */
export type Told = Readonly<Record<string, readonly Block[]>>;

/** A paragraph, or paragraphs quoted. */
export type Block =
	| { readonly type: 'paragraph'; readonly content: readonly Inline[] }
	| { readonly type: 'quote'; readonly paragraphs: readonly (readonly Inline[])[] };

/** A piece of running text. A view is a link to one, as the part of an address behind `?`. */
export type Inline =
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'emphasis' | 'strong'; readonly content: readonly Inline[] }
	| { readonly type: 'view'; readonly view: string; readonly content: readonly Inline[] };

/** The dataset with its tours in full. */
export interface WholeDataset extends Dataset {
	readonly tours: readonly Tour[];
}
