declare module 'virtual:dataset' {
	import type { Dataset } from '$lib/dataset/types';

	/** The dataset of the folder that `GRAPH_DATA` names, checked and frozen. */
	const dataset: Dataset;
	export default dataset;
}
