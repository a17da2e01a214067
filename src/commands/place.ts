import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrange } from '../lib/canvas/arrange';
import { checkDataset } from '../lib/dataset/check';
import { formatFaults } from '../lib/dataset/fault';
import { buildGraph } from '../lib/graph/build';

/**
 * Writes `layout.json` of the dataset in a folder, one entity to a line, by id.
 *
 * @param again whether those that have a place get another one too
 * @returns what was done, in a line; `done` is false when the dataset has faults, which are then in `said`
 */
export function place(folder: string, seed: number, again: boolean): { done: boolean; said: string } {
	const { dataset, faults } = checkDataset(folder, { layout: 'optional' });
	if (!dataset) return { done: false, said: formatFaults(faults, folder) };
	const known = new Map(again ? [] : Object.entries(dataset.positions));
	const places = arrange(buildGraph(dataset), known, seed);
	const lines = [...places]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, { x, y }]) => `\t${JSON.stringify(id)}: [${x}, ${y}]`);
	writeFileSync(join(folder, 'layout.json'), `{\n${lines.join(',\n')}\n}\n`);
	return {
		done: true,
		said: `${places.size - known.size} entities placed, ${known.size} left where they were.`
	};
}
