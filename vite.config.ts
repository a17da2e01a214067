import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { dataset } from './src/lib/dataset/plugin.ts';
import { tokens } from './src/lib/canvas/tokens-plugin.ts';

export default defineConfig({
	plugins: [
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
