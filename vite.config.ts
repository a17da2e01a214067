import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { fewScripts } from './src/build/few-scripts.ts';
import { leanMessages } from './src/build/lean-messages.ts';
import { minifiedGraphology } from './src/build/minified-graphology.ts';
import { slimCytoscape } from './src/build/slim-cytoscape.ts';
import { smallerScripts } from './src/build/smaller-scripts.ts';
import { stillIcons } from './src/build/still-icons.ts';
import { folderOf } from './src/lib/dataset/folder.ts';
import { dataset } from './src/lib/dataset/plugin.ts';
import type { ReadViews } from './src/lib/dataset/tours/views.ts';
import { tokens } from './src/lib/canvas/tokens-plugin.ts';

/** The app's own reading of views, for the check of tours. Its imports are the app's, so Vite has to find them. */
async function loadReadViews() {
	const alias = { $lib: resolve('src/lib') };
	const { module } = await runnerImport<{ readViews: ReadViews }>(resolve('src/lib/view/tour-views.ts'), {
		configFile: false,
		logLevel: 'error',
		resolve: { alias }
	});
	return module.readViews;
}

export default defineConfig({
	plugins: [
		slimCytoscape,
		stillIcons,
		minifiedGraphology,
		leanMessages,
		fewScripts,
		smallerScripts,
		dataset(folderOf(), loadReadViews),
		tokens(),
		// Whoever runs several builds makes the messages once before: they all read the same files.
		!process.env.MESSAGES_MADE &&
			paraglideVitePlugin({
				project: './src/lib/messages/project.inlang',
				outdir: './src/lib/messages/generated',
				strategy: ['baseLocale'],
				emitTsDeclarations: true
			}),
		sveltekit()
	],
	// Their lists of parts are small; met late, one of them would have everything prepared anew and the page loaded again.
	optimizeDeps: { exclude: ['@lucide/svelte'] },
	test: {
		// A slow machine is given time; a test ends as soon as it is through.
		testTimeout: 60_000,
		// Vitest leaves a processor to whoever watches; nobody does, where all tests run.
		maxWorkers: availableParallelism(),
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					environment: 'node',
					// Half of their time went into loading the same modules for each file anew.
					isolate: false,
					setupFiles: ['tests/unit/setup.ts']
				}
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
