import { withHeads } from './tours/heads.ts';
import type { Dataset, Entity, Prose } from './types.ts';

/**
 * The dataset as a page carries it: the heads of its tours alone, since most pages never play one, and what only the
 * reader reads in the reader's language alone. Names and labels stay in both, to be shown; the spellings that only the
 * search knows come with its own file.
 *
 * @param lang one of the dataset's languages
 */
export function forPage(dataset: Dataset, lang: string): Dataset {
	const only = (prose: Prose): Prose => (prose[lang] === undefined ? prose : { [lang]: prose[lang] });
	const noted = <T extends { readonly note?: Prose }>(thing: T): T =>
		thing.note ? { ...thing, note: only(thing.note) } : thing;
	return {
		...withHeads(dataset),
		entities: dataset.entities.map((entity) => ({
			...noted(entity),
			about: only(entity.about),
			cases: inLanguage(entity.cases, lang),
			forms: [],
			also: []
		})),
		relations: dataset.relations.map(noted),
		sentences: dataset.sentences.map((sentence) => ({
			...noted(sentence),
			...(sentence.saysNoTie && { saysNoTie: only(sentence.saysNoTie) })
		})),
		ties: dataset.ties.map((tie) => {
			const says = tie.says[lang];
			return says ? { ...tie, says: { [lang]: says } } : tie;
		})
	};
}

/** The cases that sentences of one language ask for. */
function inLanguage(cases: Entity['cases'], lang: string): Entity['cases'] {
	return Object.fromEntries(
		Object.entries(cases).flatMap(([name, { [lang]: form }]) =>
			form === undefined ? [] : [[name, { [lang]: form }]]
		)
	);
}
