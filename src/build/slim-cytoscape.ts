import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const sources = realpathSync('node_modules/cytoscape/src');
const nothing = '\0cytoscape:nothing';

/**
 * Modules of Cytoscape that the explorer never calls: layouts, algorithms and files of pictures, which it has its own of,
 * pictures in nodes, which it has none of, and the drawing by WebGL, which is slower without a graphics card.
 */
const unused = [
	...['breadthfirst', 'circle', 'concentric', 'cose', 'grid', 'preset', 'random'].map(
		(layout) => `extensions/layout/${layout}`
	),
	'collection/algorithms/index',
	'extensions/renderer/null/index',
	'extensions/renderer/canvas/drawing-images',
	'extensions/renderer/canvas/export-image',
	'extensions/renderer/canvas/webgl/drawing-redraw-webgl'
].map((module) => resolve(sources, `${module}.mjs`));

/**
 * Vite plugin that gives browsers Cytoscape made from its own modules without those that are never called, a fifth
 * lighter. Servers and tests keep the whole. A module that a newer Cytoscape no longer has ends the build, so that the
 * list is read again.
 */
export const slimCytoscape: Plugin = {
	name: 'paksham:slim-cytoscape',
	apply: 'build',
	enforce: 'pre',
	buildStart() {
		const gone = unused.filter((module) => !existsSync(module));
		if (gone.length > 0)
			this.error(`Cytoscape has no ${gone.join(', ')}; mend the list in slim-cytoscape.ts.`);
	},
	resolveId(source, importer) {
		if (this.environment.name !== 'client') return undefined;
		if (source === 'cytoscape') return resolve(sources, 'index.mjs');
		if (!importer?.startsWith(sources) || !source.startsWith('.')) return undefined;
		return unused.includes(resolve(importer, '..', source)) ? nothing : undefined;
	},
	// A function serves for both: an extension that does nothing, and a set of methods with none in it.
	load: (id) => (id === nothing ? 'export default function () {}' : undefined)
};
