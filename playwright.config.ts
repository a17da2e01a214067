import { defineConfig } from '@playwright/test';

/** Tests of what makes or reads whole addresses hold under any path; they name pages by relative ones. */
const underPath = /@any-path|meta\.test\.ts/;

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
	projects: [
		{ name: 'root', use: { baseURL: 'http://localhost:4273/' } },
		{ name: 'sub-path', use: { baseURL: 'http://localhost:4274/paksham/' }, grep: underPath }
	],
	use: {
		viewport: { width: 1440, height: 900 },
		// They would fetch the whole site beside each test; those of offline use let them.
		serviceWorkers: 'block',
		launchOptions: {
			...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
			args: (process.env.CHROME_ARGS ?? '').split(' ').filter(Boolean)
		}
	},
	webServer: {
		command: 'node tests/e2e/server.js',
		url: 'http://localhost:4274/paksham/',
		reuseExistingServer: false
	}
});
