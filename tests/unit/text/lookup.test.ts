import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysOf } from '$lib/text/keys';
import { liken } from '$lib/text/liken';
import { buildLookup, candidates } from '$lib/text/lookup';
import { namesOf, spellingsOf } from '$lib/text/spellings';
import { words } from '$lib/text/words';
import { queries } from './queries';
import { entities } from './sample';

const spellings = spellingsOf(namesOf(entities), 12);
const lookup = buildLookup(spellings);
const typed = Object.values(queries).flatMap((table) => table.map(([query]) => query));

test('looking up finds every spelling that comparing with all of them finds', () => {
	const anyPart = fc
		.constantFrom(...typed)
		.chain((query) => fc.nat(query.length).map((end) => query.slice(0, end)));
	fc.assert(
		fc.property(anyPart, (query) => {
			const keys = keysOf(words(query).map(({ key }) => key));
			const like = spellings.filter((spelling) => liken(keys, spelling.keys));
			const found = [...candidates(lookup, keys)].filter((spelling) => liken(keys, spelling.keys));
			expect(new Set(found)).toEqual(new Set(like));
		}),
		{ numRuns: 500 }
	);
});

test('every run of words from a word on is a spelling, and every word', () => {
	const [name] = namesOf([
		{ id: 'a', type: 'entity', importance: 0, names: [{ text: 'one two three', lang: 'en', role: 'name' }] }
	]);
	const keys = spellingsOf(name ? [name] : [], 2).map((spelling) => spelling.keys.key);
	expect(keys).toEqual(['one', 'onetwo', 'two', 'twothree', 'three']);
});
