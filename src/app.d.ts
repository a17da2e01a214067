/// <reference types="@sveltejs/kit" />
declare module 'cytoscape-fcose' {
	import type { Ext } from 'cytoscape';
	const extension: Ext;
	export default extension;
}

declare module 'virtual:tokens.css';

/** Whether the dataset is too large to travel inside a page; see `dataset/plugin`. */
declare const __LARGE__: boolean;
/** Whether every entity and tie has a page of its own. */
declare const __PAGES__: boolean;

interface Window {
	/** What a reader did before the page listened; see `ui/early.ts`. */
	early?: Event[] | undefined;
}
