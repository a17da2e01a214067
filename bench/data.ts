import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { nodeSize } from '../src/lib/canvas/marks';
import type { Sign } from '../src/lib/dataset/types';
import { shares } from '../src/lib/graph/measures';
import type { BareGraph } from './bare/graph';
import { cacheFolder, hashOf } from './cache';

/** A dataset that is measured. */
export interface Data {
	/** Its folder's name. */
	readonly name: string;
	readonly folder: string;
	readonly graph: BareGraph;
	/** Changes with what the graph is made from. */
	readonly hash: string;
	/** Ids of the nodes with the most ties, those with most first: what is clicked. */
	readonly first: readonly string[];
}

interface Entity {
	id: string;
	label: { ml: string };
}
interface Relation {
	from: string;
	to: string;
	tie: string;
}
interface Vocabulary {
	families: { id: string; sign: Sign }[];
	ties: { id: string; family: string }[];
}

/**
 * Reads a dataset as the bare pages need it: its graph with the committed places and the explorer's own widths. It reads
 * the files by itself, so that bare pages are measured even where the explorer cannot be built.
 *
 * @throws when the folder is no dataset, or an entity has no place yet
 */
export function readData(folder: string): Data {
	const files = ['entities', 'relations', 'vocabulary'].map((name) => join(folder, `${name}.yaml`));
	const layout = join(folder, 'layout.json');
	for (const file of [...files, layout])
		if (!existsSync(file)) throw new Error(`${file} is missing: ${folder} is no dataset with a layout.`);
	const hash = hashOf([...files, layout, join(import.meta.dirname, 'data.ts')]);
	const kept = join(cacheFolder, 'graphs', `${hash}.json`);
	const graph = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as BareGraph) : graphOf(folder);
	mkdirSync(join(cacheFolder, 'graphs'), { recursive: true });
	writeFileSync(kept, JSON.stringify(graph));
	const widest = [...graph.nodes].sort((a, b) => b[4] - a[4]);
	return {
		name: basename(resolve(folder)),
		folder,
		graph,
		hash,
		first: widest.slice(0, 24).map(([id]) => id)
	};
}

function graphOf(folder: string): BareGraph {
	const entities = listIn<Entity>(join(folder, 'entities.yaml'));
	const relations = listIn<Relation>(join(folder, 'relations.yaml'));
	const { families, ties } = parse(readFileSync(join(folder, 'vocabulary.yaml'), 'utf8')) as Vocabulary;
	const places = JSON.parse(readFileSync(join(folder, 'layout.json'), 'utf8')) as Record<
		string,
		[number, number]
	>;
	const signOf = new Map(
		ties.map(({ id, family }) => [id, families.find((one) => one.id === family)?.sign ?? 0])
	);
	const degree = new Map(entities.map(({ id }) => [id, 0]));
	for (const { from, to } of relations)
		for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
	const weight = shares(degree);
	const index = new Map(entities.map(({ id }, at) => [id, at]));
	return {
		nodes: entities.map(({ id, label }) => {
			const place = places[id];
			if (!place)
				throw new Error(
					`"${id}" has no place in ${folder}/layout.json. Run GRAPH_DATA=${folder} npm run layout.`
				);
			return [id, label.ml, ...place, nodeSize(weight.get(id) ?? 0)];
		}),
		edges: relations.map(({ from, to, tie }) => [
			index.get(from) ?? 0,
			index.get(to) ?? 0,
			signOf.get(tie) ?? 0
		])
	};
}

/** The entries of a YAML file that is a list. Generated ones hold JSON, one entry a line, which is read far faster. */
function listIn<Entry>(file: string): Entry[] {
	const text = readFileSync(file, 'utf8');
	const lines = text.split('\n').filter(Boolean);
	if (lines.every((line) => line.startsWith('- {"')))
		return lines.map((line) => JSON.parse(line.slice(2)) as Entry);
	return parse(text) as Entry[];
}
