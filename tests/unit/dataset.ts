import type { Dataset } from '$lib/dataset/types';
import { checkDataset } from '$lib/dataset/check';

/** The real dataset, for tests of what a reader sees in it. */
export const real: Dataset = load('graph-data');

/** A tiny invented one, in another language. */
export const tiny: Dataset = load('tests/fixtures/tiny');

function load(folder: string): Dataset {
	const { dataset, faults } = checkDataset(folder);
	if (!dataset) throw new Error(`${folder} has ${faults.length} faults; run npm run data`);
	return dataset;
}
