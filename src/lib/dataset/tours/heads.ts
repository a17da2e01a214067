import type { Dataset } from '../types.ts';

/** The dataset with the heads of its tours alone, as a page carries it that may never play one. */
export const withHeads = (dataset: Dataset): Dataset => ({
	...dataset,
	tours: dataset.tours.map(({ id, title, stepCount }) => ({ id, title, stepCount }))
});
