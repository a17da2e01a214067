import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { dataset } from './src/lib/dataset/plugin.ts';
import { tokens } from './src/lib/canvas/tokens-plugin.ts';

/** Libraries whose own minified files are smaller than what our build makes of their modules. */
const minified: Readonly<Record<string, string>> = {
	cytoscape: 'cytoscape/dist/cytoscape.esm.min.mjs',
	graphology: 'graphology/dist/graphology.umd.min.js'
};

/** Gives browsers those files; servers and tests keep the modules. */
const preferMinified: Plugin = {
	name: 'paksham:prefer-minified',
	apply: 'build',
	enforce: 'pre',
	resolveId(source) {
		const file = minified[source];
		if (file && this.environment.name === 'client') return resolve('node_modules', file);
		return undefined;
	}
};

export default defineConfig({
	plugins: [
		preferMinified,
		dataset(),
		tokens(),
		paraglideVitePlugin({
			project: './src/lib/messages/project.inlang',
			outdir: './src/lib/messages/generated',
			strategy: ['baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit()
	],
	test: {
		projects: [
			{
				extends: true,
				test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' }
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						instances: [{ browser: 'chromium' }],
						provider: playwright({
							launchOptions: {
								...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
								args: (process.env.CHROME_ARGS ?? '').split(' ').filter(Boolean)
							}
						})
					}
				}
			}
		]
	}
});
