/// <reference types="@sveltejs/kit" />
declare module 'cytoscape-fcose' {
	import type { Ext } from 'cytoscape';
	const extension: Ext;
	export default extension;
}

declare module 'virtual:tokens.css';
