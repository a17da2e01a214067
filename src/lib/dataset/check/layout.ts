import { faultAt } from '../fault.ts';
import * as messages from '../messages.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** The layout places every entity and nothing else. */
export const layout: Rule = function* ({ layout: positions, entities, at, atKey }) {
	if (!positions || entities.ids.size === 0) return;
	const missing = [...entities.ids].filter((id) => !positions.has(id));
	if (missing.length > 0) yield faultAt(at('layout.json'), messages.notPlaced(missing));
	for (const id of positions.keys())
		if (!entities.ids.has(id))
			yield faultAt(atKey('layout.json', id), messages.unknownId('entity', id, nearest(id, entities.ids)));
};
