import { describe, expect, test } from 'vitest';
import { checkFiles } from '$lib/dataset/check';
import { readFolder } from '$lib/dataset/files';
import { summaryOf } from '$lib/dataset/summary';
import type { Dataset } from '$lib/dataset/types';
import { edited, faultsAfter, textOf } from './mutate';

const tiny = built('tests/fixtures/tiny');

function built(folder: string): Dataset {
	const { dataset } = checkFiles(readFolder(folder));
	if (!dataset) throw new Error(`${folder} has faults`);
	return dataset;
}

const relation = (id: string) => tiny.relations.find((each) => each.id === id);

describe('the dataset that is built', () => {
	test('every span is the words that it stands for', () => {
		for (const { start, end, gloss, paragraph, id } of tiny.sentences) {
			expect(tiny.text.slice(start, end)).toMatch(/^\S.*[.]$/);
			expect(gloss).not.toBe('');
			expect(id).toMatch(new RegExp(`^p${paragraph}s`));
		}
		for (const { evidence } of tiny.relations)
			for (const { quote, prefix, suffix, start, end } of evidence) {
				expect(tiny.text.slice(start, end)).toBe(quote);
				expect(tiny.text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + quote + suffix);
			}
	});

	test('the source text is byte for byte the file', () => {
		expect(tiny.text).toBe(textOf(readFolder('tests/fixtures/tiny'), 'source.txt'));
		expect(tiny.text.endsWith('. \n')).toBe(true);
	});

	test('an excerpt is the sentence with those that it points back to, in the order of telling', () => {
		expect(relation('aubin-writes-to-lanson')?.evidence[0]).toMatchObject({
			sentence: 'p2s2',
			excerpt: ['p2s1', 'p2s2']
		});
		expect(relation('lanson-sends-guard')?.evidence[0]?.excerpt).toEqual(['p2s3']);
	});

	test('what is left out has its default, and what may be absent is absent', () => {
		const plain = relation('aubin-supports-weavers');
		expect(plain).toMatchObject({ claim: 'stated', mode: 'done', formerly: [] });
		expect(plain).not.toHaveProperty('when');
		expect(plain).not.toHaveProperty('note');
		expect(tiny.sentences[0]).not.toHaveProperty('saysNoTie');
		expect(tiny.entities[0]).toMatchObject({ also: [], misprints: [] });
		expect(tiny.entities[0]).not.toHaveProperty('wikidata');
	});

	test('a date has its days, a plain case the source language', () => {
		expect(relation('quarrel-in-valbrume')?.when).toEqual({
			edtf: '1848-03',
			from: '1848-03-01',
			to: '1848-03-31'
		});
		expect(tiny.entities.find(({ id }) => id === 'mill')?.cases).toEqual({
			def: { en: 'the mill', fr: 'le moulin' },
			de: { fr: 'du moulin' }
		});
	});

	test('a bare year is a date', () => {
		const { dataset } = checkFiles(edited([['relations.yaml', 'when: 1848-05', 'when: 1848']]));
		expect(dataset?.relations.at(-1)?.when?.edtf).toBe('1848');
	});

	test('mentions come in the order of the text, outer before inner, each in its sentence', () => {
		const words = tiny.mentions.filter(({ sentence }) => sentence === 'p1s3');
		expect(
			words.map(({ start, end, entity, by }) => `${tiny.text.slice(start, end)} ${entity} ${by}`)
		).toEqual([
			'tisserands de Valbrume weavers name',
			'Valbrume valbrume name',
			'l mill pronoun',
			'Jeanne Morel jeanne-morel name',
			'les weavers pronoun'
		]);
		expect(tiny.mentions.filter(({ misprint }) => misprint)).toHaveLength(1);
		expect(tiny.mentions.filter(({ by }) => by === 'dropped')).toHaveLength(1);
	});

	test('it is plain JSON and frozen all through', () => {
		expect(JSON.parse(JSON.stringify(tiny))).toEqual(tiny);
		const look = (value: unknown): void => {
			if (typeof value !== 'object' || value === null) return;
			expect(Object.isFrozen(value)).toBe(true);
			Object.values(value).forEach(look);
		};
		look(tiny);
	});

	test('it is summed up in one line', () => {
		expect(summaryOf(tiny)).toBe(
			'9 sentences, 25 mentions, 10 entities, 12 ties, ties in 8 sentences (89 %), a reason in the other 1'
		);
	});
});

describe('a dataset that is still to be laid out', () => {
	const optional = { layout: 'optional' } as const;

	test('passes without a layout, and has no positions', () => {
		const files = new Map(readFolder('tests/fixtures/tiny'));
		files.delete('layout.json');
		expect(checkFiles(files, optional).dataset?.positions).toEqual({});
	});

	test('keeps the positions of the entities that it still has', () => {
		const renamed = checkFiles(edited([['layout.json', '"mill"', '"windmill"']]), optional);
		expect(Object.keys(renamed.dataset?.positions ?? {})).toHaveLength(9);
		expect(renamed.dataset?.positions).not.toHaveProperty('windmill');
	});

	test('does not pass with a broken layout, whose positions would be lost', () => {
		expect(checkFiles(edited([['layout.json', '}', ',']]), optional).faults).toHaveLength(1);
	});

	test('is a fault for everybody else', () => {
		expect(faultsAfter(['layout.json', '"mill"', '"windmill"'])).toContain(
			'An entity has no position: mill.'
		);
	});
});

describe('the real text', () => {
	const text = textOf(readFolder('graph-data'), 'source.txt');

	test('is composed, of the basic plane, with atomic chillus only', () => {
		expect(text).toHaveLength(6244);
		expect(text).toBe(text.normalize('NFC'));
		expect([...text]).toHaveLength(text.length);
		expect(text).not.toMatch(/[\u200c\u200d]/);
	});
});
