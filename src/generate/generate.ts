import type { Dataset } from '../lib/dataset/types';
import { chanceOf } from './chance';
import { aboutFile, entityLine, listFile, sourceText } from './files';
import { nameFor, rootMaker } from './names';
import { Named } from './named';
import { modelOf } from './pattern';
import { plant } from './plant';
import { tell } from './tell';

/** How large a dataset is to be, and which one of that size. */
export interface Size {
	readonly nodes: number;
	readonly ties: number;
	readonly seed: number;
}

/** The days of which generated texts tell. */
const period = { from: '1917-03-01', to: '1917-11-30' } as const;

/**
 * Invents a dataset: a text that nobody wrote about people who never were, with the graph that it tells. The same size, seed
 * and model give the same files.
 *
 * @param model a checked dataset: kinds and ties are as frequent as there, and tied to what they are tied to there
 * @param vocabulary its `vocabulary.yaml`
 * @returns texts by file name, all but `layout.json`
 */
export function generate(size: Size, model: Dataset, vocabulary: string): Map<string, string> {
	const chance = chanceOf(size.seed);
	const { nodes, ties } = plant(size.nodes, size.ties, modelOf(model), chance);
	const nextRoot = rootMaker(chance);
	const entities = nodes.map(({ kind }) => new Named(kind, nameFor(kind.id, nextRoot(), chance)));
	const { relations, paragraphs } = tell(ties, entities, period, chance);
	return new Map([
		['dataset.yaml', aboutFile(size, period, entities[0]?.id ?? '')],
		['source.txt', sourceText(paragraphs)],
		['sentences.yaml', listFile(paragraphs.flat())],
		['vocabulary.yaml', vocabulary],
		['entities.yaml', listFile(entities.map((entity, index) => entityLine(entity, nodes[index]?.camp ?? 0)))],
		['relations.yaml', listFile(relations)]
	]);
}
