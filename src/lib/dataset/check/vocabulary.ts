import { faultAt } from '../fault.ts';
import * as messages from '../messages.ts';
import type { TieEntry } from '../schema.ts';
import { placeholdersOf } from '../template.ts';
import { familyIds, type FamilyId, type Sign } from '../types.ts';
import type { Rule } from './rule.ts';

const signs: Readonly<Record<FamilyId, Sign>> = {
	alliance: 1,
	belonging: 1,
	opposition: -1,
	deed: 0,
	place: 0
};

/** The families are the five, each with its sign. */
export const families: Rule = function* ({ families: { items, ids, whole }, at }) {
	for (const { value, at: inFamily } of items)
		if (value.sign !== signs[value.id])
			yield faultAt(inFamily('sign'), messages.wrongSign(value.id, value.sign, signs[value.id]));
	if (!whole) return;
	for (const id of familyIds)
		if (!ids.has(id)) yield faultAt(at('vocabulary.yaml', 'families'), messages.missingFamily(id));
};

/** Sentence templates hold placeholders that the app can fill. */
export const placeholders: Rule = function* ({ ties }) {
	for (const { value, at } of ties.items)
		for (const [language, templates] of Object.entries(value.says))
			for (const [index, template] of templates.entries()) {
				const { unknown, looseBrace } = placeholdersOf(template);
				const place = at('says', language, index);
				for (const placeholder of unknown) yield faultAt(place, messages.unknownPlaceholder(placeholder));
				if (looseBrace) yield faultAt(place, messages.looseBrace());
			}
};

/** An entity has every case that the templates of its ties ask for. */
export const cases: Rule = function* ({ ties, entities, relations, languages }) {
	// A plain text is a case in the source language, whichever that is.
	if (!languages) return;
	const asked = new Map(ties.items.map(({ value }) => [value.id, casesAskedBy(value)]));
	const entityById = new Map(entities.items.map((item) => [item.value.id, item]));
	const told = new Set<string>();
	for (const { value: relation } of relations.items)
		for (const { language, end, name } of asked.get(relation.tie) ?? []) {
			const entity = entityById.get(relation[end]);
			if (!entity) continue;
			const { id, cases: given } = entity.value;
			const key = `${id} ${name} ${language}`;
			if ((Object.hasOwn(given, name) && given[name]?.[language] !== undefined) || told.has(key)) continue;
			told.add(key);
			yield faultAt(entity.at('cases'), messages.missingCase(id, name, language, relation.tie));
		}
};

/** The cases that a type's sentences ask for, by language and by the tie's end. */
const casesAskedBy = ({ says }: TieEntry) =>
	Object.entries(says).flatMap(([language, templates]) =>
		templates
			.flatMap((template) => placeholdersOf(template).known)
			.flatMap(({ end, case: name }) => (name === undefined ? [] : [{ language, end, name }]))
	);
