import { defineConfig } from '@playwright/test';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	workers: 2,
	// A slow machine is given time; a wait ends as soon as what it waits for is there.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json']],
	use: {
		baseURL: 'http://localhost:4273',
		viewport: { width: 1440, height: 900 },
		launchOptions: {
			...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
			args: (process.env.CHROME_ARGS ?? '').split(' ').filter(Boolean)
		}
	},
	webServer: {
		command: 'node tests/e2e/server.js',
		url: 'http://localhost:4273',
		reuseExistingServer: false
	}
});
