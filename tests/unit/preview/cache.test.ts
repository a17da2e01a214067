import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { WholeDataset } from '$lib/dataset/types';
import { buildGraph } from '$lib/graph/build';
import { findSides } from '$lib/graph/sides';
import { kept, prune } from '$lib/server/preview/cache';
import { entityCard, startCard } from '$lib/server/preview/cards';
import { design } from '$lib/server/preview/design';
import { Drawer } from '$lib/server/preview/draw';
import { box } from '$lib/server/preview/element';
import { datasetOf } from '../dataset';

// A card takes a fifth of a second, and longer where threads must wait for a processor.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'paksham-previews-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Draws all cards of a dataset as a build does, and says how many were not there. */
async function build(dataset: WholeDataset): Promise<number> {
	const graph = buildGraph(dataset);
	const setting = { dataset, graph, sides: findSides(graph), lang: dataset.languages.gloss };
	const cards = [startCard(setting), ...dataset.entities.map(({ id }) => entityCard(setting, id))];
	const drawer = new Drawer(folder);
	const all = await Promise.all(cards.map((card) => drawer.draw(card.name, design(card))));
	expect(all.every((png) => png.length > 1000)).toBe(true);
	await drawer.close();
	return drawer.drawn;
}

test('a second build draws only the cards that changed', async () => {
	const dataset = datasetOf('tests/fixtures/tiny');
	const count = dataset.entities.length + 1;
	expect(await build(dataset)).toBe(count);
	expect(await build(dataset)).toBe(0);

	const [first, ...rest] = dataset.entities;
	const renamed = { ...first!, name: { ...first!.name, [dataset.languages.gloss]: 'Somebody else' } };
	expect(await build({ ...dataset, entities: [renamed, ...rest] })).toBe(1);
	expect(await build(dataset)).toBe(0);
	expect(readdirSync(folder)).toHaveLength(count + 1);
});

test('cards that are alike are drawn once', async () => {
	const [drawer, other] = [new Drawer(join(folder, 'alike')), new Drawer(join(folder, 'alike'))];
	const graph = buildGraph(datasetOf('tests/fixtures/tiny'));
	const setting = { dataset: datasetOf('tests/fixtures/tiny'), graph, sides: findSides(graph), lang: 'en' };
	const card = design(startCard(setting));
	await drawer.draw('one', card);
	await other.draw('another', card);
	expect([drawer.drawn, other.drawn]).toEqual([1, 0]);
	await Promise.all([drawer.close(), other.close()]);
});

test('a card that cannot be drawn is named, with the cause, and others still are', async () => {
	const drawer = new Drawer(join(folder, 'broken'));
	const broken = { type: 'img', props: { style: {}, src: '' } } as const;
	await expect(drawer.draw('the entity "mill"', broken)).rejects.toThrow(
		/^The preview of the entity "mill" could not be drawn: .+/
	);
	const sound = box({}, 'Mill');
	expect((await drawer.draw('the entity "mill"', sound)).length).toBeGreaterThan(100);
	expect(readdirSync(join(folder, 'broken'))).toHaveLength(1);
	await drawer.close();
});

test('what no build has asked for in a month is deleted, and nothing else', async () => {
	const old = join(folder, 'old');
	mkdirSync(old);
	const age = (name: string, days: number) => {
		const then = Date.now() / 1000 - days * 24 * 60 * 60;
		utimesSync(join(old, name), then, then);
	};
	for (const [name, days] of [
		['stale', 31],
		['asked', 31],
		['fresh', 29]
	] as const) {
		writeFileSync(join(old, name), name);
		age(name, days);
	}
	await kept(join(old, 'asked'), () => Promise.reject(new Error('It is there')));
	await prune(old, 30);
	expect(readdirSync(old).sort()).toEqual(['asked', 'fresh']);
	await expect(prune(join(folder, 'nowhere'), 30)).resolves.toBeUndefined();
});
