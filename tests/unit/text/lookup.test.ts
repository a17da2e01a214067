import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinKeys, keysOfWord } from '$lib/text/keys';
import { liken, likenSlips } from '$lib/text/liken';
import { candidates, slipCandidates, type Candidates } from '$lib/text/lookup';
import { beginningWith, endsOf, goOn, sortBy } from '$lib/text/sorted';
import type { SearchDocument } from '$lib/text/source';
import { namesOf, Spellings, type Spelling } from '$lib/text/spellings';
import { words } from '$lib/text/words';
import { queries } from './queries';
import { entities } from './sample';

function spellingsOf(documents: readonly SearchDocument[], longest: number) {
	const spellings = new Spellings(longest);
	const known = new Map();
	documents
		.flatMap((document, order) => namesOf(document, order, known))
		.forEach((name) => spellings.add(name));
	return spellings.all;
}

const readKeys = (query: string) => joinKeys(words(query).map(({ key }) => keysOfWord(key)));

const spellings = spellingsOf(entities, 12);
const lookup = {
	key: sortBy(spellings, 'key'),
	loose: sortBy(spellings, 'loose'),
	sound: sortBy(spellings, 'sound')
};
const all = (parts: readonly Candidates[]) =>
	parts.flatMap(({ spellings, from, to }) => spellings.slice(from, to));
const typed = Object.values(queries).flatMap((table) => table.map(([query]) => query));

const anyPart = fc
	.constantFrom(...typed)
	.chain((query) => fc.nat(query.length).map((end) => query.slice(0, end)));
/** What is typed with one edit somewhere. */
const slipped = fc
	.tuple(anyPart, fc.nat(30), fc.constantFrom('', 'k', 'e', 'ക', 'ി', '്'), fc.nat(2))
	.map(([query, at, letter, dropped]) => query.slice(0, at) + letter + query.slice(at + dropped));

test('looking up finds every spelling that comparing with all of them finds', () => {
	fc.assert(
		fc.property(anyPart, (query) => {
			const keys = readKeys(query);
			const like = spellings.filter((spelling) => liken(keys, spelling.keys));
			const found = all(candidates(lookup, keys)).filter((spelling) => liken(keys, spelling.keys));
			expect(new Set(found)).toEqual(new Set(like));
		}),
		{ numRuns: 500 }
	);
});

test('a short name is looked up for its inflected form', () => {
	const found = all(candidates(lookup, readKeys('ഡോണിലേക്ക്'))).map(({ keys }) => keys.loose);
	expect(found).toContain(readKeys('ഡോൺ').loose);
});

test('looking up slips finds all within a slip that sound alike in the first letter or begin with the second, in the order of their sound', () => {
	fc.assert(
		fc.property(fc.oneof(fc.constantFrom(...typed), slipped), (query) => {
			const keys = readKeys(query);
			const [first = '', second = first] = keys.sound;
			const like = (spelling: Spelling) => liken(keys, spelling.keys) ?? likenSlips(keys, spelling.keys);
			const begun = (start: string) =>
				lookup.sound.spellings.filter(({ keys }) => keys.sound.startsWith(start));
			const expected = [...begun(first), ...(second === first ? [] : begun(second))].filter(like);
			expect(all(slipCandidates(lookup, keys)).filter(like)).toEqual(keys.sound === '' ? [] : expected);
		}),
		{ numRuns: 1000 }
	);
});

test('a beginning is found in sorted keys, and what ends there, whatever the letters', () => {
	const key = fc.string({ unit: fc.constantFrom('a', 'b', '\0', '\uffff', 'ക'), maxLength: 4 });
	fc.assert(
		fc.property(fc.array(key), key, (all, start) => {
			const document: SearchDocument = { id: 'a', type: 'entity', importance: 0, names: [] };
			const said = { text: '', lang: 'en', role: 'name' } as const;
			const name = { document, order: 0, said, words: [], length: 0, keys: [] };
			const sorted = sortBy(
				all.map((key, nth) => ({
					nth,
					keys: { key, loose: key, sound: key, latin: true },
					places: [{ name, from: 0, to: 0 }]
				})),
				'key'
			);
			const keysIn = ({ from, to }: { from: number; to: number }) => sorted.keys.slice(from, to);
			const begun = beginningWith(sorted, start);
			expect(keysIn(begun)).toEqual(all.filter((key) => key.startsWith(start)).sort());
			if (keysIn(begun).length === 0) return;
			expect(keysIn(endsOf(sorted, begun))).toEqual(all.filter((key) => key === start));
			const longer = `${start}b`;
			expect(keysIn(goOn(sorted, begun, longer.charCodeAt(start.length)))).toEqual(
				all.filter((key) => key.startsWith(longer)).sort()
			);
		})
	);
});

test('every run of words from a word on is a spelling, and every word', () => {
	const name = { text: 'one two three', lang: 'en', role: 'name' } as const;
	const document: SearchDocument = { id: 'a', type: 'entity', importance: 0, names: [name] };
	const keys = spellingsOf([document], 2).map((spelling) => spelling.keys.key);
	expect(keys).toEqual(['one', 'onetwo', 'two', 'twothree', 'three']);
});
