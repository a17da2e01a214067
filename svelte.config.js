import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import adapter from './src/build/adapter.js';

/** @param {string} text @returns {`sha256-${string}`} what a security policy calls an inline script or style by */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The script that sets the theme before the first paint. */
const first = /<script>([^]*?)<\/script>/.exec(
	readFileSync(new URL('src/app.html', import.meta.url), 'utf8')
);
/** The one rule that Cytoscape writes into the page. */
const cytoscape = '.__________cytoscape_container { position: relative; }';

const folder = process.env.BUILD_FOLDER ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ folder }),
		// Builds into other folders may run beside one another.
		outDir: folder === 'build' ? '.svelte-kit' : `.svelte-kit/${folder}`,
		typescript: {
			config: ({ include, ...config }) => ({ ...config, include: [...include, '../bench/**/*.ts'] })
		},
		// Absolute addresses, so that 404.html works at any depth.
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: false },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// Pages of single entities and ties are there only for datasets with not too many of them, files of parts only for large ones.
			handleUnseenRoutes: 'ignore',
			// Where the site will be: full addresses of its own pages are then followed, so that a wrong one fails the build.
			origin: /** @type {`https://${string}`} */ (process.env.SITE_ORIGIN || 'http://localhost:4173'),
			// Pages are rendered while preview cards are drawn on other threads.
			concurrency: 2 * availableParallelism()
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', hashOf(first?.[1] ?? '')],
				'style-src': ['self', hashOf(cytoscape)],
				// The one style attribute: that of SvelteKit's own live region, by its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'frame-src': ['none'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'paksham-script', 'paksham-linked-data']
			}
		},
		// ui/offline registers it, after the page has come to rest.
		serviceWorker: { register: false, files: (file) => file.endsWith('.svg') || file.startsWith('icons/') }
	}
};
