import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrange } from '../lib/canvas/arrange';
import { checkDataset } from '../lib/dataset/check';
import { formatFaults } from '../lib/dataset/fault';
import { folderOf } from '../lib/dataset/folder';
import { buildGraph } from '../lib/graph/build';

/*
 * Writes `layout.json`: entities without a place get one and the others stay where they are. With `--again` all are
 * placed anew, with `--seed N` in another way. Exit code 1 when the dataset has other faults.
 */

const seed = Number(/--seed[= ](\d+)/.exec(process.argv.join(' '))?.[1] ?? 7);
const again = process.argv.includes('--again');
const folder = folderOf();
const { dataset, faults } = checkDataset(folder, { layout: 'optional' });
if (dataset) {
	const known = new Map(again ? [] : Object.entries(dataset.positions));
	const places = arrange(buildGraph(dataset), known, seed);
	const lines = [...places]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, { x, y }]) => `\t${JSON.stringify(id)}: [${x}, ${y}]`);
	writeFileSync(join(folder, 'layout.json'), `{\n${lines.join(',\n')}\n}\n`);
	console.log(`${places.size - known.size} entities placed, ${known.size} left where they were.`);
} else {
	console.error(formatFaults(faults, folder));
	process.exitCode = 1;
}
