import type {
	Claim,
	Dataset,
	Entity,
	Evidence,
	FamilyId,
	Mode,
	Relation,
	Sign,
	When
} from '$lib/dataset/types';
import { sentenceRuns, type Run } from '$lib/text/excerpt';
import { say } from '$lib/text/prose';
import type { Graph } from './build';
import { inOrder } from './order';
import { sayTie, type End } from './saying';

/** A sentence of the text as a reader sees it: runs with linked names and marked evidence, and its gloss. */
export interface SentenceSheet {
	readonly id: string;
	readonly runs: readonly Run[];
	readonly gloss: string;
	readonly note?: string;
}

/** Another entity, as a link names it. */
export interface Other {
	readonly id: string;
	readonly label: string;
}

/** One tie, ready to be shown: what it says, and the words that prove it. */
export interface TieSheet {
	readonly id: string;
	readonly family: FamilyId;
	readonly sign: Sign;
	/** Said from the end of whose sheet it is, or from its beginning. */
	readonly saying: string;
	readonly ends: { readonly from: Other; readonly to: Other };
	/** The other end, seen from the entity whose sheet it is. */
	readonly other: Other;
	readonly when?: When;
	readonly claim: Claim;
	readonly mode: Mode;
	readonly note?: string;
	/** One excerpt for each piece of evidence. */
	readonly excerpts: readonly (readonly SentenceSheet[])[];
}

/** Everything about one entity, ready to be shown, in one language. */
export interface EntitySheet {
	readonly id: string;
	readonly kind: string;
	readonly label: string;
	readonly name: string;
	/** The name in the dataset's other language, and which that is. */
	readonly otherName: { readonly text: string; readonly lang: string };
	readonly about: string;
	readonly note?: string;
	readonly misprints: readonly string[];
	readonly wikidata?: string;
	/** Its ties by family, in the order of telling; families without any are left out. */
	readonly groups: readonly { readonly family: FamilyId; readonly ties: readonly TieSheet[] }[];
	/** Sentences that mention it, in the order of telling. */
	readonly mentions: readonly string[];
}

/** The order in which an entity's ties are read: own ranks, allies, opponents, then deeds and places. */
const familyOrder: readonly FamilyId[] = ['belonging', 'alliance', 'opposition', 'deed', 'place'];

/**
 * All that a page or panel shows of an entity.
 *
 * @param graph whose ties are told of: all of them, or what is visible
 * @param id an entity of the dataset; it may be missing from the graph, and then has no ties
 * @param lang one of the dataset's languages
 */
export function entitySheet(dataset: Dataset, graph: Graph, id: string, lang: string): EntitySheet {
	const entity = dataset.entities.find((other) => other.id === id);
	if (!entity) throw new Error(`No entity "${id}" in the dataset`);
	const otherLang = Object.values(dataset.languages).find((code) => code !== lang) ?? lang;
	const kind = dataset.kinds.find((other) => other.id === entity.kind);
	const ties = graph.hasNode(id) ? inOrder(graph, graph.edges(id)) : [];
	const sheets = ties.map((edge) => tieSheet(dataset, graph, edge, lang, id));
	return {
		id,
		kind: kind ? say(kind.label, lang) : entity.kind,
		label: say(entity.label, lang),
		name: say(entity.name, lang),
		otherName: { text: say(entity.name, otherLang), lang: otherLang },
		about: say(entity.about, lang),
		...(entity.note && { note: say(entity.note, lang) }),
		misprints: entity.misprints,
		...(entity.wikidata && { wikidata: entity.wikidata }),
		groups: familyOrder.flatMap((family) => {
			const own = sheets.filter((sheet) => sheet.family === family);
			return own.length > 0 ? [{ family, ties: own }] : [];
		}),
		mentions: [
			...new Set(dataset.mentions.filter(({ entity: of }) => of === id).map(({ sentence }) => sentence))
		]
	};
}

/**
 * All that is shown of one tie.
 *
 * @param id a relation that the graph holds
 * @param lang one of the dataset's languages
 * @param seenFrom the entity whose sheet it stands on; its beginning when left out
 */
export function tieSheet(
	dataset: Dataset,
	graph: Graph,
	id: string,
	lang: string,
	seenFrom?: string
): TieSheet {
	const { relation, tie, family, sign } = graph.getEdgeAttributes(id);
	const ends = {
		from: graph.getNodeAttributes(relation.from).entity,
		to: graph.getNodeAttributes(relation.to).entity
	};
	const first: End = seenFrom === relation.to ? 'to' : 'from';
	const other = (entity: Entity): Other => ({ id: entity.id, label: say(entity.label, lang) });
	return {
		id,
		family: family.id,
		sign,
		saying: sayTie(tie, ends, lang, first),
		ends: { from: other(ends.from), to: other(ends.to) },
		other: other(first === 'from' ? ends.to : ends.from),
		...(relation.when && { when: relation.when }),
		claim: relation.claim,
		mode: relation.mode,
		...(relation.note && { note: say(relation.note, lang) }),
		excerpts: relation.evidence.map((evidence) => excerptOf(dataset, relation, evidence, lang))
	};
}

/** A sentence with its names linked and the evidence of the given relations marked. */
export function sentenceSheet(
	dataset: Dataset,
	id: string,
	relations: readonly Relation[],
	lang: string
): SentenceSheet {
	const sentence = dataset.sentences.find((other) => other.id === id);
	if (!sentence) throw new Error(`No sentence "${id}" in the dataset`);
	const mentions = dataset.mentions.filter((mention) => mention.sentence === id);
	const evidence = relations.flatMap((relation) =>
		relation.evidence
			.filter((piece) => piece.sentence === id)
			.map(({ start, end }) => ({ start, end, relation: relation.id }))
	);
	return {
		id,
		runs: sentenceRuns(dataset.text, sentence, mentions, evidence),
		gloss: sentence.gloss,
		...(sentence.note && { note: say(sentence.note, lang) })
	};
}

function excerptOf(dataset: Dataset, relation: Relation, evidence: Evidence, lang: string): SentenceSheet[] {
	return evidence.excerpt.map((id) => sentenceSheet(dataset, id, [relation], lang));
}
