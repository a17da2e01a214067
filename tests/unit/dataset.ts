import type { WholeDataset } from '$lib/dataset/types';
import { checkDataset } from '$lib/dataset/check';

/** Reads a dataset that must be without faults: `graph-data`, the real one, or one of `tests/fixtures`. */
export function datasetOf(
	folder: 'graph-data' | 'tests/fixtures/tiny' | 'tests/fixtures/hostile'
): WholeDataset {
	const { dataset, faults } = checkDataset(folder);
	if (!dataset) throw new Error(`${folder} has ${faults.length} faults; run npm run data`);
	return dataset;
}
