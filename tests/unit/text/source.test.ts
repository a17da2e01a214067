import { expect, test } from 'vitest';
import { buildIndex, search } from '$lib/text/search';
import { searchSource } from '$lib/text/source';
import { misfound } from './every-name';
import { readDataset } from './read';
import { entities } from './sample';

const tiny = readDataset('tests/fixtures/tiny');
const source = searchSource(tiny, {
	'weavers-occupy-mill': { en: 'The weavers occupy the mill', fr: 'Les tisserands occupent le moulin' }
});

test('an entity is found by all its spellings, each with its language', () => {
	expect(source.find(({ id }) => id === 'jeanne-morel')).toEqual({
		id: 'jeanne-morel',
		type: 'entity',
		importance: tiny.relations.filter(({ from, to }) => from === 'jeanne-morel' || to === 'jeanne-morel')
			.length,
		names: [
			{ text: 'Jeanne Morel', lang: 'fr', role: 'name' },
			{ text: 'Jeanne Morel', lang: 'en', role: 'name' },
			{ text: 'Morel', lang: 'fr', role: 'label' },
			{ text: 'Morel', lang: 'en', role: 'label' },
			{ text: 'Jeanne Morel', lang: 'fr', role: 'form' },
			{ text: 'Morell', lang: 'und-Latn', role: 'also' },
			{ text: 'Jeanne Morel', lang: 'fr', role: 'case' },
			{ text: 'Jeanne Morel', lang: 'en', role: 'case' },
			{ text: 'Mlle Morelle', lang: 'fr', role: 'misprint' }
		]
	});
});

test('ties and sentences are found by what they say in each language', () => {
	const index = buildIndex(source);
	expect(search(index, 'occupent', 5).ties.map(({ id }) => id)).toEqual(['weavers-occupy-mill']);
	const [first] = tiny.sentences;
	const words = tiny.text.slice(first?.start, first?.end);
	expect(search(index, words, 5).sentences[0]).toMatchObject({
		id: first?.id,
		why: { lang: 'fr', role: 'text' }
	});
	expect(search(index, first?.gloss ?? '', 5).sentences[0]).toMatchObject({
		id: first?.id,
		why: { lang: 'en', role: 'gloss' }
	});
});

test.each([
	['the handmade sample', entities],
	['the tiny dataset', source]
])('in %s every entity is found first by each of its names', (_, documents) => {
	expect(misfound(documents)).toEqual([]);
});
