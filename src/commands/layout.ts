import { folderOf } from '../lib/dataset/folder';
import { place } from './place';

/*
 * Writes `layout.json`: entities without a place get one and the others stay where they are. With `--again` all are
 * placed anew, with `--seed N` in another way. Exit code 1 when the dataset has other faults.
 */

const seed = Number(/--seed[= ](\d+)/.exec(process.argv.join(' '))?.[1] ?? 7);
const { done, said } = place(folderOf(), seed, process.argv.includes('--again'));
if (done) console.log(said);
else {
	console.error(said);
	process.exitCode = 1;
}
