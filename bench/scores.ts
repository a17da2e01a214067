import { spawn } from 'node:child_process';
import { findBrowser } from '../src/commands/browser.js';

/** The version that is asked for, so that scores compare; later ones want a newer Node. It is fetched by `npx` when scores are asked for, and by nothing else. */
const lighthouse = 'lighthouse@12';

interface Report {
	readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
	readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

/**
 * Lighthouse's scores of an address on its usual phone, 0 to 100 by category, and what it found fault with.
 *
 * @param args switches of the browser
 * @throws when Lighthouse cannot be fetched or run
 */
export async function measureScores(
	url: string,
	args: readonly string[]
): Promise<{ scores: Record<string, number>; faults: string[] }> {
	const report = await run(url, args);
	const scores = Object.entries(report.categories).map(([name, { score }]) => [
		name,
		Math.round((score ?? NaN) * 100)
	]);
	const faults = Object.values(report.audits).filter(({ score }) => score !== null && score < 0.9);
	return {
		scores: Object.fromEntries(scores) as Record<string, number>,
		faults: faults.map(({ title, score }) => `${title} (${score})`)
	};
}

async function run(url: string, args: readonly string[]): Promise<Report> {
	const flags = ['--headless=new', ...args].join(' ');
	const options = ['--quiet', '--output=json', `--chrome-flags=${flags}`];
	const child = spawn('npx', ['--yes', lighthouse, url, ...options], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, CHROME_PATH: await findBrowser() }
	});
	let text = '';
	child.stdout.on('data', (part: Buffer) => (text += part.toString()));
	const code = await new Promise((resolve) => child.on('close', resolve));
	if (code !== 0)
		throw new Error(`${lighthouse} ended with ${String(code)}; it is fetched from npm the first time.`);
	return JSON.parse(text) as Report;
}
