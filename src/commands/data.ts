import { checkDataset } from '../lib/dataset/check';
import { summaryOf } from '../lib/dataset/summary';
import { formatFaults } from '../lib/dataset/fault';
import { folderOf } from '../lib/dataset/folder';
import { readViews } from '../lib/view/tour-views';

/* Checks the dataset in the folder given, else in the one that GRAPH_DATA names. Exit code 1 when it has faults. */

const folder = process.argv[2] ?? folderOf();
const { dataset, faults } = checkDataset(folder, { readViews });
if (dataset) console.log(summaryOf(dataset));
else {
	console.error(formatFaults(faults, folder));
	console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${folder}`);
	process.exitCode = 1;
}
