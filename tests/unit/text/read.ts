import { checkDataset } from '$lib/dataset/check';
import type { Dataset } from '$lib/dataset/types';

/** The dataset in a folder, which must be without faults; search has no use for its layout. */
export function readDataset(folder: string): Dataset {
	const { dataset, faults } = checkDataset(folder, { layout: 'optional' });
	if (!dataset) throw new Error(`${folder} has ${faults.length} faults; npm run data lists them`);
	return dataset;
}
