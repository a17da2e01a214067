import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Vite plugin that gives browsers Graphology's own minified file, which is smaller than what our build makes of it. */
export const minifiedGraphology: Plugin = {
	name: 'paksham:minified-graphology',
	apply: 'build',
	enforce: 'pre',
	resolveId(source) {
		if (source !== 'graphology' || this.environment.name !== 'client') return undefined;
		return resolve('node_modules/graphology/dist/graphology.umd.min.js');
	}
};
