declare module 'virtual:dataset' {
	import type { WholeDataset } from '$lib/dataset/types';

	/** The dataset of the folder that `GRAPH_DATA` names, checked and frozen. */
	const dataset: WholeDataset;
	export default dataset;
}
