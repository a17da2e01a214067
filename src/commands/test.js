// `npm test`: installs and builds what is missing, a browser too, then runs unit, browser and end-to-end tests.
// Words after `--` go to Vitest, for the unit and browser tests alone: `npm test -- sides`.
import { readFileSync, rmSync } from 'node:fs';
import { browserArgs, findBrowser } from './browser.js';
import { ensureBuild, ensureDependencies, run, tryRun } from './process.js';

/** The dataset of the tests of large graphs; too large for pages of single entities. */
const large = { nodes: 1000, ties: 2500, seed: 1, folder: 'generated/1000-2500-1' };

ensureDependencies();
const env = { CHROME_PATH: await findBrowser(), CHROME_ARGS: browserArgs().join(' ') };
const only = process.argv.slice(2);
const reports = { vitest: 'test-results/vitest.json', playwright: 'test-results/playwright.json' };
rmSync('test-results', { recursive: true, force: true });

run('npm', ['run', '--silent', 'messages']);
process.env.MESSAGES_MADE = 'yes';
const vitest = [
	'vitest',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${reports.vitest}`
];
const unitCode = await tryRun('npx', [...vitest, ...only], env);
if (only.length > 0) process.exit(unitCode);

ensureGenerated(large);
// A build keeps one processor busy, so that two at a time take hardly longer than one.
await Promise.all([
	ensureBuild({ BASE_PATH: '' }).then(() => ensureBuild({ BASE_PATH: '/paksham' }, 'build-sub-path')),
	ensureBuild({ BASE_PATH: '', GRAPH_DATA: 'tests/fixtures/hostile' }, 'build-hostile').then(() =>
		ensureBuild({ BASE_PATH: '', GRAPH_DATA: large.folder }, 'build-large')
	)
]);
const endToEndCode = await tryRun('npx', ['playwright', 'test'], {
	...env,
	PLAYWRIGHT_JSON_OUTPUT_NAME: reports.playwright
});

const counts = [vitestCounts(read(reports.vitest)), playwrightCounts(read(reports.playwright))];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(unitCode || endToEndCode || (failed > 0 || passed === 0 ? 1 : 0));

/**
 * Invents a dataset, always anew: that takes seconds, and what is written follows from the arguments.
 *
 * @param {{ nodes: number, ties: number, seed: number, folder: string }} size
 */
function ensureGenerated({ nodes, ties, seed, folder }) {
	const size = ['--nodes', nodes, '--ties', ties, '--seed', seed, '--out', folder].map(String);
	run('npx', ['tsx', 'src/commands/generate.ts', ...size]);
}

/** @param {string} file @returns {any} the report, or null when the run did not come so far as to write one */
function read(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

/** @param {any} report */
function vitestCounts(report) {
	return { passed: report?.numPassedTests ?? 0, failed: report ? report.numFailedTests : 1 };
}

/** @param {any} report */
function playwrightCounts(report) {
	return {
		passed: (report?.stats.expected ?? 0) + (report?.stats.flaky ?? 0),
		failed: report ? report.stats.unexpected : 1
	};
}
