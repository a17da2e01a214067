import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budget, leaders, pick, stepOf } from '$lib/graph/atlas/pick';
import { namesOf } from '$lib/view/names';
import { passing } from '$lib/view/passing';
import { emptyView } from '$lib/view/view';
import { datasetOf } from '../dataset';
import { viewsOf } from '../view/views';
import { atlasOf, below } from './atlas';

const dataset = datasetOf('graph-data');
const names = namesOf(dataset);
const atlas = atlasOf(dataset);
const all = passing(atlas, emptyView, names);
const everywhere = atlas.head.frame;
const zoom = fc.double({ min: 0.02, max: 4, noNaN: true });

const away = (a: number, b: number) => Math.hypot(atlas.x[a]! - atlas.x[b]!, atlas.y[a]! - atlas.y[b]!);

describe('who stands out', () => {
	test('at any zoom keeps apart, and whoever does not is near to somebody more important who does', () => {
		fc.assert(
			fc.property(zoom, viewsOf(names), (factor, view) => {
				const step = stepOf(factor);
				const seen = passing(atlas, { ...view, near: null }, names);
				const found = [...leaders(atlas, seen, step)];
				const width = 36 / step;
				for (const [place, one] of found.entries())
					for (const other of found.slice(place + 1)) expect(away(one, other)).toBeGreaterThanOrEqual(width);
				for (const entity of below(atlas.order)) {
					if (seen.entities[entity] !== 1 || found.includes(entity)) continue;
					expect(found.some((other) => other < entity && away(other, entity) < width)).toBe(true);
				}
			}),
			{ numRuns: 200 }
		);
	});

	test('is everybody, close enough', () => {
		expect(leaders(atlas, all, 4)).toHaveLength(all.order);
	});

	test('is the most important one from very far', () => {
		expect([...leaders(atlas, all, 0.001)]).toEqual([0]);
	});
});

test('what is chosen stays the same while the zoom changes a little', () => {
	expect(stepOf(0.51)).toBe(stepOf(0.59));
	expect(stepOf(1)).toBe(1);
	expect(stepOf(0.99)).toBeLessThan(1);
});

describe('what is drawn', () => {
	test('is in sight or named, keeps to the budget, and has its ties among it', () => {
		const side = fc.integer({ min: -600, max: 600 });
		const entity = fc.integer({ min: 0, max: atlas.order - 1 });
		fc.assert(
			fc.property(
				side,
				side,
				fc.uniqueArray(entity, { maxLength: 4 }),
				fc.option(entity),
				(x, y, named, own) => {
					const sight = { x, y, width: 500, height: 400 };
					const { entities, ties } = pick(atlas, all, leaders(atlas, all, 1), sight, named, own);
					const drawn = new Set(entities);
					for (const one of [...named, ...(own === null ? [] : [own])]) expect(drawn).toContain(one);
					for (const tie of ties) {
						expect(drawn).toContain(atlas.from[tie]);
						expect(drawn).toContain(atlas.to[tie]);
					}
					const ownTies = own === null ? [] : [...atlas.tiesAt(own)];
					for (const tie of ownTies) expect(ties).toContain(tie);
					const others = entities.filter(
						(one) =>
							!named.includes(one) && one !== own && !ownTies.some((tie) => atlas.opposite(own!, tie) === one)
					);
					expect(others.length).toBeLessThanOrEqual(budget.entities);
					for (const one of others) {
						expect(atlas.x[one]).toBeGreaterThanOrEqual(x);
						expect(atlas.x[one]).toBeLessThanOrEqual(x + 500);
						expect(atlas.y[one]).toBeGreaterThanOrEqual(y);
						expect(atlas.y[one]).toBeLessThanOrEqual(y + 400);
					}
					expect(ties.length).toBeLessThanOrEqual(budget.ties + ownTies.length);
				}
			),
			{ numRuns: 200 }
		);
	});

	test('is all of a graph that the budget has room for', () => {
		const { entities, ties } = pick(atlas, all, below(atlas.order), everywhere, [], null);
		expect(entities).toEqual(below(atlas.order));
		expect(ties).toEqual(below(atlas.size));
	});
});
