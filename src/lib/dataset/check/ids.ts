import type { Item, List } from '../draft.ts';
import { faultAt, type Fault } from '../fault.ts';
import { nobody } from '../mentions.ts';
import * as messages from '../messages.ts';
import { familyIds } from '../types.ts';
import type { Rule } from './rule.ts';

interface Named {
	readonly id: string;
}

/** Within each list an id is given once. */
export const duplicateIds: Rule = function* (draft) {
	yield* duplicatesIn(draft.sentences, 'sentence');
	yield* duplicatesIn(draft.kinds, 'kind');
	yield* duplicatesIn(draft.families, 'family');
	yield* duplicatesIn(draft.ties, 'type of tie');
	yield* duplicatesIn(draft.entities, 'entity');
	yield* duplicatesIn(draft.relations, 'relation');
};

function* duplicatesIn<T extends Named>({ items }: List<T>, what: string): Generator<Fault> {
	const first = new Map<string, Item<T>>();
	for (const item of items) {
		const { id } = item.value;
		const before = first.get(id);
		if (before) yield faultAt(item.at('id'), messages.duplicateId(what, id, before.at('id').line));
		else first.set(id, item);
	}
}

/** Says in `mentions` that a form names nobody; and a name that Graphology's plain objects of neighbours have already. */
const reserved: ReadonlySet<string> = new Set([nobody, 'constructor']);

/** Ids that stand in one place of an address are told apart: relations from entities, types of tie from families. */
export const sharedIds: Rule = function* ({ entities, relations, ties }) {
	for (const { value, at } of relations.items)
		if (entities.ids.has(value.id)) yield faultAt(at('id'), messages.sharedId(value.id));
	for (const { value, at } of ties.items)
		if (familyIds.some((id) => id === value.id)) yield faultAt(at('id'), messages.tieNamedAsFamily(value.id));
	for (const { value, at } of entities.items)
		if (reserved.has(value.id)) yield faultAt(at('id'), messages.reservedId(value.id));
};

/** A former id leads to one entity or relation, and is nobody's now. */
export const formerIds: Rule = function* ({ entities, relations }) {
	const owners = new Map<string, string>();
	for (const { value, at } of [...entities.items, ...relations.items])
		for (const [index, id] of value.formerly.entries()) {
			const owner = owners.get(id);
			const place = () => at('formerly', index);
			if (entities.ids.has(id) || relations.ids.has(id)) yield faultAt(place(), messages.formerlyInUse(id));
			else if (owner !== undefined) yield faultAt(place(), messages.formerlyTwice(id, owner));
			else owners.set(id, value.id);
		}
};
