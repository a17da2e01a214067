import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Dataset, Entity, Relation } from '$lib/dataset/types';
import MatrixLens from '$lib/ui/lenses/MatrixLens.svelte';
import { Explorer } from '$lib/view/explorer.svelte';

const prose = (text: string) => ({ en: text });
const family = (id: 'alliance' | 'opposition', sign: 1 | -1) => ({ id, sign, label: prose(id) }) as const;
const tie = (id: 'alliance' | 'opposition') => ({
	id,
	family: id,
	directed: true,
	label: prose(id),
	says: { en: [`{from} ${id} {to}`, `{to} ${id} {from}`] as const }
});

/** Actors in sides of ten, each for its leader and against the next actor of another side. */
function crowd(count: number): Dataset {
	const name = (index: number) => `actor-${String(index % count).padStart(3, '0')}`;
	const entity = (_: unknown, index: number): Entity => ({
		id: name(index),
		kind: 'person',
		name: prose(`Actor ${index}`),
		label: prose(`Actor ${index}`),
		about: prose(''),
		forms: [],
		misprints: [],
		also: [],
		cases: {},
		formerly: []
	});
	const relation = (from: string, to: string, kind: string, order: number): Relation => ({
		id: `${from}-${kind}-${to}`,
		from,
		to,
		tie: kind,
		claim: 'stated',
		mode: 'done',
		evidence: [
			{ quote: '', prefix: '', suffix: '', start: order, end: order, sentence: 'p1s1', excerpt: [] }
		],
		formerly: []
	});
	const indices = Array.from({ length: count }, (_, index) => index);
	return {
		title: prose(''),
		subtitle: prose(''),
		summary: prose(''),
		languages: { source: 'en', gloss: 'en' },
		source: { citation: prose(''), rights: prose('') },
		period: { from: '1917-01-01', to: '1917-12-31' },
		calendar: { lag: 0, name: prose('') },
		questions: [],
		text: '',
		sentences: [{ id: 'p1s1', paragraph: 1, start: 0, end: 0, gloss: '' }],
		mentions: [],
		kinds: [
			{ id: 'person', label: prose('p'), plural: prose('p'), shape: 'ellipse', actor: true, hub: false }
		],
		families: [family('alliance', 1), family('opposition', -1)],
		ties: [tie('alliance'), tie('opposition')],
		entities: indices.map(entity),
		relations: [
			...indices
				.filter((index) => index % 10 !== 0)
				.map((index) => relation(name(index), name(index - (index % 10)), 'alliance', index)),
			...indices.map((index) => relation(name(index), name(index + 11), 'opposition', count + index))
		],
		positions: {},
		tours: []
	};
}

test('a matrix of 150 actors has a link for each tie and header only, and one stop of the tab key', () => {
	const explorer = new Explorer(crowd(150), { search: () => '', write: () => undefined });
	const { container } = render(MatrixLens, { explorer, lang: 'en' });
	expect(container.querySelectorAll('tbody td')).toHaveLength(150 * 150);
	expect(container.querySelectorAll('tbody td a')).toHaveLength(2 * (135 + 150));
	expect(container.querySelectorAll('th a')).toHaveLength(2 * 150);
	expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});
