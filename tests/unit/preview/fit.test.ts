import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { widthInEms } from '$lib/canvas/advances';
import { fitName } from '$lib/server/preview/fit';
import { datasetOf } from '../dataset';

const room = { width: 600, height: 330, lineHeight: 1.5 };
const flat = (name: string) => name.replaceAll(/\s+/gu, '');

describe('a name that is fitted', () => {
	const names = datasetOf('graph-data').entities.flatMap(({ name }) => Object.values(name));

	test('keeps every letter, and fits its room, for every name of the dataset', () => {
		for (const name of names) {
			const { size, lines } = fitName(name, room);
			expect(flat(lines.join(''))).toBe(flat(name));
			expect(lines.length * size * room.lineHeight).toBeLessThanOrEqual(room.height);
			for (const line of lines) expect(widthInEms(line) * size).toBeLessThanOrEqual(room.width);
		}
	});

	test('keeps every letter, whatever it is called', () => {
		const word = fc.string({ minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (given) => {
				const name = given.join(' ');
				expect(flat(fitName(name, room).lines.join(''))).toBe(flat(name));
			})
		);
	});

	test.each([
		['Duma', 1],
		['Alexander Kerensky', 2],
		['Vladimir Antonov-Ovseenko', 3]
	])('is broken between words only: %s', (name, lines) => {
		const fitted = fitName(name, { ...room, lineHeight: 1.2 });
		expect(fitted.lines).toHaveLength(lines);
		expect(fitted.lines.join(' ').replace('- ', '-')).toBe(name);
	});

	test('is larger the shorter it is', () => {
		expect(fitName('Duma', room).size).toBeGreaterThan(fitName('Second Congress of Soviets', room).size);
	});
});
