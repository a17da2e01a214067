import type { List } from '../draft.ts';
import { faultAt, type Fault, type Place } from '../fault.ts';
import { nobody } from '../mentions.ts';
import * as messages from '../messages.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** Every id that an element names is that of something. */
export const references: Rule = function* ({ sentences, kinds, ties, entities, relations, languages }) {
	for (const { value, at } of entities.items) yield* look(kinds, 'kind', value.kind, () => at('kind'));
	for (const { value, at } of relations.items) {
		yield* look(ties, 'type of tie', value.tie, () => at('tie'));
		yield* look(entities, 'entity', value.from, () => at('from'));
		yield* look(entities, 'entity', value.to, () => at('to'));
	}
	if (!languages) return;
	for (const { value, at } of sentences.items) {
		for (const [index, id] of value.excerpt.entries())
			yield* look(sentences, 'sentence', id, () => at('excerpt', index));
		for (const [index, { is }] of value.mentions.entries())
			if (is !== nobody) yield* look(entities, 'entity', is, () => at('mentions', index, 'is'));
	}
};

interface Named {
	readonly id: string;
	readonly formerly?: readonly string[];
}

function* look(list: List<Named>, what: string, id: string, place: () => Place): Generator<Fault> {
	// A list that could not be read at all would make every id unknown.
	if (list.ids.has(id) || list.ids.size === 0) return;
	const renamed = list.items.find(({ value }) => value.formerly?.includes(id));
	yield faultAt(
		place(),
		renamed
			? messages.renamedId(what, id, renamed.value.id)
			: messages.unknownId(what, id, nearest(id, list.ids))
	);
}
