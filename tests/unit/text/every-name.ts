import { normalise } from '$lib/text/normalise';
import { buildIndex, search } from '$lib/text/search';
import type { SearchSource } from '$lib/text/source';
import { words } from '$lib/text/words';

const keyOf = (text: string) =>
	words(text)
		.map(({ key }) => key)
		.join('');

/**
 * Every name of every entity by which another entity is found first, as `name: found instead of wanted`.
 * Where two entities share a name, either may be found.
 */
export function misfound(source: SearchSource): string[] {
	const entities = source.filter(({ type }) => type === 'entity');
	const index = buildIndex(entities);
	const names = entities.flatMap(({ id, names }) =>
		[...new Set(names.map(({ text }) => text))].map((text) => ({ id, text, key: keyOf(text) }))
	);
	return names.flatMap(({ id, text, key }) => {
		const right = names.filter((other) => other.key === key).map((other) => other.id);
		return [...spellingsOf(text)].flatMap((typed) => {
			const found = search(index, typed, 1).entities[0]?.id;
			return found !== undefined && right.includes(found) ? [] : [`${typed}: ${found} instead of ${id}`];
		});
	});
}

/** A name as it stands, in capitals, and as keyboards with other encodings write it. */
function spellingsOf(text: string): Set<string> {
	const joined = text.replace(/[\u0d7b-\u0d7e]/g, (chillu) => `${normalise(chillu)}\u200d`);
	return new Set([text, text.toUpperCase(), normalise(text), joined]);
}
