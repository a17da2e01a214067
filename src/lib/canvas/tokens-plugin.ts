import type { Plugin } from 'vite';
import { tokensCss } from './tokens.ts';

const id = 'virtual:tokens.css';

/** Vite plugin that serves the style tokens as `virtual:tokens.css`, so that page and canvas share one source. */
export function tokens(): Plugin {
	return {
		name: 'paksham:tokens',
		resolveId: (source) => (source === id ? `\0${id}` : undefined),
		load: (resolved) => (resolved === `\0${id}` ? tokensCss() : undefined)
	};
}
