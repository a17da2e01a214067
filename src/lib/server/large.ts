import dataset from 'virtual:dataset';
import { forPage } from '$lib/dataset/for-page';
import { usual } from '$lib/canvas/camera';
import type { Picture } from '$lib/canvas/picture';
import { withHeads } from '$lib/dataset/tours/heads';
import { Atlas } from '$lib/graph/atlas/atlas';
import { atlasFiles, type AtlasFiles } from '$lib/graph/atlas/chunks';
import type { AtlasChunk } from '$lib/graph/atlas/columns';
import { Cutter, sentencesInPart, type Part } from '$lib/graph/atlas/part';
import { bareHead } from '$lib/graph/atlas/extract';
import { leaders } from '$lib/graph/atlas/pick';
import { findSides, type Sides } from '$lib/graph/sides';
import { namesOf } from '$lib/view/names';
import { drawn, outlook } from '$lib/view/drawn';
import { passing } from '$lib/view/passing';
import { emptyView } from '$lib/view/view';
import { visible } from '$lib/view/visible';
import { Explorer } from '$lib/view/explorer.svelte';
import { WholeStock } from '$lib/view/whole.svelte';
import type { Brought } from '$lib/ui/live.svelte';
import { Pictured } from '$lib/ui/pictured.svelte';
import { changesOfAll, graph, sidesOfAll } from './whole';

const files = __LARGE__ ? atlasFiles(dataset, graph, sidesOfAll()) : null;

/** What the explorer's page brings. */
export const brought: Brought = files
	? { dataset: opening(files), atlas: files.head }
	: { dataset: withHeads(dataset), atlas: null, found: { sides: sidesAtOpening(), changes: changesOfAll() } };

/**
 * The same, with the words of one language where only the reader reads them.
 *
 * @param lang one of the dataset's languages
 */
export const broughtIn = (lang: string): Brought =>
	files ? brought : { ...brought, dataset: forPage(dataset, lang), placed: placedAtOpening(lang) };

function placedAtOpening(lang: string): Picture['placed'] {
	const address = { search: () => '', write: () => undefined };
	const explorer = new Explorer(dataset, address, (reader) => new WholeStock(dataset, reader, brought.found));
	return new Pictured(explorer, () => lang).picture.placed;
}

function sidesAtOpening(): Sides {
	return findSides(visible(graph, emptyView, namesOf(dataset)));
}

/** What the opening view of a large dataset shows, as the explorer will choose it. */
function opening({ head, chunks }: AtlasFiles): Brought['dataset'] {
	const bare = bareHead(withHeads(dataset));
	const atlas = new Atlas(head, dataset);
	for (const chunk of chunks) atlas.add(chunk);
	const all = passing(atlas, emptyView, namesOf(bare));
	const { sight, step } = outlook(atlas, emptyView, usual);
	const standing = leaders(atlas, all, step);
	const shown = drawn(bare, atlas, all, emptyView, { standing, sight, paths: null });
	// Who has a place is drawn; the others are only spoken of.
	const places = shown.nodes.map((id) => [id, shown.dataset.positions[id]]);
	return { ...shown.dataset, positions: Object.fromEntries(places) };
}

/** Names of the files that the chunks of the graph are in. */
export const chunkNames = files ? files.chunks.map((_, place) => `${place}.json`) : [];

export function chunkAt(name: string): AtlasChunk | undefined {
	return files?.chunks[chunkNames.indexOf(name)];
}

const cutter = files && new Cutter(dataset);

/** What the text says, by the file that it is in: entities with their ties (e), and sentences with what they prove (s). */
const parts = new Map<string, () => Part>(
	cutter && files ? [...entityParts(cutter, files), ...sentenceParts(cutter)] : []
);

export const partNames = [...parts.keys()];

export const partAt = (name: string): Part | undefined => parts.get(name)?.();

function entityParts(cutter: Cutter, { ids, parts }: AtlasFiles): [string, () => Part][] {
	return parts.map((start, place) => [
		`e${place}.json`,
		() => cutter.ofEntities(ids.slice(start, parts[place + 1]))
	]);
}

function sentenceParts(cutter: Cutter): [string, () => Part][] {
	const ids = dataset.sentences.map(({ id }) => id);
	return Array.from({ length: Math.ceil(ids.length / sentencesInPart) }, (_, place) => [
		`s${place}.json`,
		() => cutter.ofSentences(ids.slice(place * sentencesInPart, (place + 1) * sentencesInPart))
	]);
}
