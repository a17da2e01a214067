import dataset from 'virtual:dataset';
import { withHeads } from '$lib/dataset/tours/heads';
import { Atlas } from '$lib/graph/atlas/atlas';
import { atlasFiles, type AtlasFiles } from '$lib/graph/atlas/chunks';
import type { AtlasChunk } from '$lib/graph/atlas/columns';
import { Cutter, partSize, type Part } from '$lib/graph/atlas/part';
import { leaders } from '$lib/graph/atlas/pick';
import { namesOf } from '$lib/view/names';
import { drawn, outlook } from '$lib/view/drawn';
import { passing } from '$lib/view/passing';
import { emptyView } from '$lib/view/view';
import type { Brought } from '$lib/ui/live.svelte';
import { graph, sidesOfAll } from './whole';

/** The canvas on a desk, near enough: the opening view is made for it. */
const usual = { width: 780, height: 700 };

const files = __LARGE__ ? atlasFiles(dataset, graph, sidesOfAll()) : null;

/** What the explorer's page brings. */
export const brought: Brought = files
	? { dataset: opening(files), atlas: files.head }
	: { dataset: withHeads(dataset), atlas: null };

/** What the opening view of a large dataset shows, as the explorer will choose it. */
function opening({ head, chunks }: AtlasFiles): Brought['dataset'] {
	const bare = {
		...withHeads(dataset),
		text: '',
		sentences: [],
		mentions: [],
		entities: [],
		relations: [],
		positions: {}
	};
	const atlas = new Atlas(head, dataset);
	for (const chunk of chunks) atlas.add(chunk);
	const all = passing(atlas, emptyView, namesOf(bare));
	const { sight, step } = outlook(atlas, emptyView, usual);
	return drawn(bare, atlas, all, emptyView, { standing: leaders(atlas, all, step), sight, paths: null });
}

const sentences = dataset.sentences.map(({ id }) => id);
const count = (length: number, size: number) =>
	Array.from({ length: Math.ceil(length / size) }, (_, place) => place);

/** Names of the files that the chunks of the graph, and what the text says, are in. */
export const chunkNames = files ? files.chunks.map((_, place) => `${place}.json`) : [];
export const partNames = files
	? [
			...count(files.ids.length, partSize.entities).map((place) => `e${place}.json`),
			...count(sentences.length, partSize.sentences).map((place) => `s${place}.json`)
		]
	: [];

export function chunkAt(name: string): AtlasChunk | undefined {
	return files?.chunks[chunkNames.indexOf(name)];
}

let cutter: Cutter | undefined;

export function partAt(name: string): Part | undefined {
	const [, type, place] = /^([es])(\d+)\.json$/.exec(name) ?? [];
	if (!files || !type) return undefined;
	cutter ??= new Cutter(dataset);
	const [ids, size] = type === 'e' ? [files.ids, partSize.entities] : [sentences, partSize.sentences];
	const here = ids.slice(Number(place) * size, (Number(place) + 1) * size);
	return type === 'e' ? cutter.ofEntities(here) : cutter.ofSentences(here);
}
