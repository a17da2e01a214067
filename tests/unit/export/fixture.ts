import type { Dataset, Entity, Evidence, Relation } from '$lib/dataset/types';
import { bareHead } from '$lib/graph/atlas/extract';
import { buildGraph } from '$lib/graph/build';

/** Everything that a format can stumble over, in one line. */
export const awkward = `<a href="x">&amp;'\u0001\n\ttab, comma;\r]]> ${'\u{1F6A9}'} മലയാളം`;

const sentences = [
	'🚩 ലെനിൻ കെറൻസ്കിയെ എതിർത്തു.',
	'കോറൻസ്കി അദ്ദേഹത്തെ അറസ്റ്റു ചെയ്തു & "വിട്ടു".',
	'ലെനിൻ വീണ്ടും കെറൻസ്കിയെ എതിർത്തു.'
];
const text = sentences.join('\n');
const starts = sentences.map((sentence) => text.indexOf(sentence));

/** The place of the `nth` (from 0) occurrence of a quote, in the sentence that it begins in. */
function place(quote: string, nth = 0) {
	let start = text.indexOf(quote);
	for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
	const sentence = `p${starts.filter((begin) => begin <= start).length}s1`;
	return { start, end: start + quote.length, sentence };
}

function evidence(quote: string, nth = 0, prefix = ''): Evidence {
	const found = place(quote, nth);
	return { quote, prefix, suffix: '', excerpt: [found.sentence], ...found };
}

function entity(id: string, ml: string, more: Partial<Entity> = {}): Entity {
	const prose = { en: id, ml };
	const lists = { forms: [ml], misprints: [], also: [], cases: {}, formerly: [] };
	return { id, kind: 'person', name: prose, label: prose, about: prose, ...lists, ...more };
}

function relation(id: string, from: string, to: string, more: Partial<Relation> = {}): Relation {
	const rest = { evidence: [evidence('എതിർത്തു')], formerly: [] };
	return { id, from, to, tie: 'opposes', claim: 'stated', mode: 'done', ...rest, ...more };
}

/** A small dataset with every sort of thing that the exports must carry. */
export const dataset: Dataset = {
	title: { en: 'A & B <"title">', ml: 'ശീർഷകം' },
	subtitle: { en: 'Subtitle', ml: 'ഉപശീർഷകം' },
	summary: { en: 'Summary', ml: 'സംഗ്രഹം' },
	languages: { source: 'ml', gloss: 'en' },
	source: { citation: { en: 'Book, 1980', ml: 'പുസ്തകം' }, rights: { en: 'CC BY-SA', ml: 'സി.സി.' } },
	period: { from: '1917-03-01', to: '1917-11-30' },
	calendar: { lag: 13, name: { en: 'Julian', ml: 'ജൂലിയൻ' } },
	text,
	sentences: sentences.map((sentence, index) => ({
		id: `p${index + 1}s1`,
		paragraph: index + 1,
		gloss: 'gloss',
		start: starts[index] ?? 0,
		end: (starts[index] ?? 0) + sentence.length
	})),
	mentions: [
		{ entity: 'lenin', by: 'name', misprint: false, ...place('ലെനിൻ') },
		{ entity: 'kerensky', by: 'name', misprint: false, ...place('കെറൻസ്കിയെ') },
		{ entity: 'kerensky', by: 'name', misprint: true, ...place('കോറൻസ്കി') },
		{ entity: 'lenin', by: 'pronoun', misprint: false, ...place('അദ്ദേഹത്തെ') },
		{ entity: 'kerensky', by: 'dropped', misprint: false, ...place('വിട്ടു') }
	],
	kinds: [
		{
			id: 'person',
			label: { en: 'Person', ml: 'വ്യക്തി' },
			plural: { en: 'Persons', ml: 'വ്യക്തികൾ' },
			shape: 'ellipse',
			actor: true,
			hub: false
		}
	],
	families: [
		{ id: 'opposition', sign: -1, label: { en: 'Opposition', ml: 'എതിർപ്പ്' } },
		{ id: 'alliance', sign: 1, label: { en: 'Alliance', ml: 'സഖ്യം' } }
	],
	ties: [
		{ id: 'opposes', family: 'opposition', directed: true, label: { en: 'opposes', ml: 'എതിർപ്പ്' }, says: {} },
		{ id: 'meets', family: 'alliance', directed: false, label: { en: 'meets', ml: 'കാണുന്നു' }, says: {} }
	],
	entities: [
		entity('lenin', 'ലെനിൻ', { wikidata: 'Q1394', formerly: ['ulyanov'] }),
		entity('kerensky', 'കെറൻസ്കി', {
			forms: ['കെറൻസ്കി', 'കെറൻസ്'],
			misprints: ['കോറൻസ്കി', 'കെറൻസ്'],
			also: ['Kerenski', 'Кере́нский']
		}),
		entity('odd', awkward, { about: { en: '=1+1', ml: '-2' }, note: { en: awkward, ml: awkward }, forms: [] })
	],
	relations: [
		relation('again', 'lenin', 'kerensky', {
			evidence: [evidence('എതിർത്തു', 1, 'കെറൻസ്കിയെ ')],
			when: { edtf: '1917-11-06/1917-11-07', from: '1917-11-06', to: '1917-11-07' }
		}),
		relation('first', 'lenin', 'kerensky', { formerly: ['first-one'] }),
		relation('implied', 'kerensky', 'lenin', {
			claim: 'implied',
			mode: 'aim',
			note: { en: awkward, ml: awkward },
			evidence: [evidence('& "വിട്ടു"'), evidence('അറസ്റ്റു ചെയ്തു')]
		}),
		relation('meeting', 'odd', 'lenin', { tie: 'meets', evidence: [evidence('🚩 ലെനിൻ')] })
	],
	questions: [],
	tours: [],
	positions: { lenin: { x: 120, y: -40 }, kerensky: { x: -1.5, y: 20 } }
};

/** A dataset that says nothing at all. */
export const empty = bareHead(dataset);

export const graph = buildGraph(dataset);
export const site = { base: 'https://example.org/paksham' };
