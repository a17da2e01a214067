import type { Entity, TieType } from '$lib/dataset/types';
import { say } from '$lib/text/prose';
import type { Graph } from './build';

/** Which end of a tie a sentence begins with. */
export type End = 'from' | 'to';

/**
 * Says a tie as a sentence: «The Provisional Government bans the Bolshevik papers», or from its other end.
 *
 * @param tie the type, with its templates
 * @param ends the entities, whose cases the templates ask for; a missing case gives way to the label
 * @param lang one of the dataset's languages
 */
export function sayTie(
	tie: TieType,
	ends: Readonly<Record<End, Entity>>,
	lang: string,
	first: End = 'from'
): string {
	const [forwards = '', backwards = ''] = tie.says[lang] ?? [];
	const template = first === 'from' ? forwards : backwards;
	const sentence = template.replace(/\{(from|to)(?:\.([a-z]+))?\}/g, (_, end: End, form?: string) => {
		const entity = ends[end];
		return (form && entity.cases[form]?.[lang]) || say(entity.label, lang);
	});
	return capitalise(sentence, lang);
}

/** Says a tie of a graph; see `sayTie`. */
export function sayEdge(graph: Graph, id: string, lang: string, first: End = 'from'): string {
	const { relation, tie } = graph.getEdgeAttributes(id);
	const entity = (end: string) => graph.getNodeAttribute(end, 'entity');
	return sayTie(tie, { from: entity(relation.from), to: entity(relation.to) }, lang, first);
}

/** Makes the first letter a capital, in scripts that have them. */
export function capitalise(sentence: string, lang: string): string {
	const [first = ''] = sentence;
	return first.toLocaleUpperCase(lang) + sentence.slice(first.length);
}
