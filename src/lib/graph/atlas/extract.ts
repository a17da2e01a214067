import type { Dataset, Entity, Evidence, Relation } from '$lib/dataset/types';
import { at } from '../known';
import type { Atlas } from './atlas';
import { flags } from './columns';
import type { Picked } from './pick';

/** A dataset without its entities, ties and text: what is the same for every part of it. */
export const bareHead = (dataset: Dataset): Dataset => ({
	...dataset,
	text: '',
	sentences: [],
	mentions: [],
	entities: [],
	relations: [],
	positions: {}
});

/**
 * Takes a part out of an atlas, as a dataset of its own: what is drawn is drawn from it as from any other. Of the text it
 * knows which sentence tells of a tie first, but no words.
 *
 * @param head see `bareHead`
 * @param picked what is in it; both ends of every tie
 */
export function extract(head: Dataset, atlas: Atlas, { entities, ties }: Picked): Dataset {
	const relations = ties.map((tie) => relationOf(atlas, tie));
	const told = [...new Set(ties.map((tie) => at(atlas.told, tie)))].sort((a, b) => a - b);
	return {
		...head,
		entities: entities.map((entity) => entityOf(atlas, entity)),
		relations,
		positions: Object.fromEntries(
			entities.map((entity) => [at(atlas.ids, entity), { x: at(atlas.x, entity), y: at(atlas.y, entity) }])
		),
		sentences: told.map((place) => ({ ...atlas.sentences.at(place), start: place, end: place, gloss: '' }))
	};
}

function entityOf(atlas: Atlas, entity: number): Entity {
	const label = at(atlas.labels, entity);
	return {
		id: at(atlas.ids, entity),
		kind: at(atlas.vocabulary.kinds, at(atlas.kinds, entity)).id,
		name: label,
		label,
		about: {},
		forms: [],
		misprints: [],
		also: [],
		cases: atlas.cases.get(entity) ?? {},
		formerly: []
	};
}

function relationOf(atlas: Atlas, tie: number): Relation {
	const bits = at(atlas.flags, tie);
	const when = atlas.whens[tie];
	return {
		id: at(atlas.tieIds, tie),
		from: at(atlas.ids, at(atlas.from, tie)),
		to: at(atlas.ids, at(atlas.to, tie)),
		tie: at(atlas.vocabulary.ties, at(atlas.types, tie)).id,
		...(when && { when }),
		claim: bits & flags.implied ? 'implied' : 'stated',
		mode: bits & flags.aim ? 'aim' : 'done',
		evidence: [unquoted(atlas, at(atlas.told, tie))],
		formerly: []
	};
}

/** Where the text tells of a tie, without its words. */
function unquoted(atlas: Atlas, place: number): Evidence {
	const { id: sentence } = atlas.sentences.at(place);
	return { quote: '', prefix: '', suffix: '', start: place, end: place, sentence, excerpt: [] };
}
