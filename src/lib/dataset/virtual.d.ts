declare module 'virtual:dataset' {
	/** The dataset of the folder that `GRAPH_DATA` names, checked and frozen. */
	const dataset: import('./types').Dataset;
	export default dataset;
}
