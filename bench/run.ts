import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { browserArgs, findBrowser } from '../src/commands/browser.js';
import { buildBare } from './bare';
import { cacheFolder } from './cache';
import { certificateIn } from './certificate';
import { readData, type Data } from './data';
import { measureDeeds } from './deeds';
import { measureEntity } from './entity';
import { measureFrames } from './frames';
import { measureLoad } from './load';
import { optionsOf, pageNames, type PageName } from './options';
import { profiles } from './page';
import { Samples } from './samples';
import { serveSite, type Site } from './server';
import { buildSite } from './site';
import { tableOf } from './table';

/*
 * The benchmark: `npm run bench -- --data graph-data,/tmp/datasets/1000-3000 --rounds 5 --only load,frames`. What it
 * measures and how is in the README beside this file.
 */

const { data: folders, rounds, only, pages } = optionsOf(process.argv.slice(2));
const certificate = certificateIn(join(cacheFolder, 'tls'));

/** The pages with a dataset, served; the explorer is left out where it cannot be built. */
async function serveAll(data: Data): Promise<Map<PageName, Site>> {
	const sites = new Map<PageName, Site>();
	for (const name of pageNames.filter((page) => pages.has(page))) {
		const folder = name === 'explorer' ? buildSite(data)?.folder : await buildBare(name, data);
		if (folder) sites.set(name, await serveSite(folder, join(cacheFolder, 'br'), certificate));
	}
	return sites;
}

/** Measures something, or says why it could not be and goes on. */
async function attempt<Result>(what: string, measure: () => Promise<Result>): Promise<Result | null> {
	try {
		return await measure();
	} catch (error) {
		console.error(
			`${what}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`
		);
		return null;
	}
}

async function measureOnce(browser: Browser, page: PageName, site: Site, data: Data, samples: Samples) {
	const title = `${page} with ${data.name}`;
	if (only.has('load')) {
		for (const profile of [profiles.desktop, profiles.slow]) {
			const load = await attempt(`${title}, ${profile.name}`, () =>
				measureLoad(browser, site, data.first, profile)
			);
			if (!load) continue;
			const { served, ...numbers } = load;
			for (const [key, value] of Object.entries(numbers)) samples.add(`${profile.name}.${key}`, value);
			if (profile !== profiles.slow) continue;
			samples.add(
				'bytes.all',
				served.reduce((sum, { bytes }) => sum + bytes, 0)
			);
			samples.add('bytes.files', served.length);
			for (const type of new Set(served.map((file) => file.type))) {
				const ofType = served.filter((file) => file.type === type);
				samples.add(
					`bytes.${type}`,
					ofType.reduce((sum, { bytes }) => sum + bytes, 0)
				);
			}
		}
	}
	if (only.has('frames')) {
		const frames = await attempt(`${title}, frames`, () => measureFrames(browser, site));
		for (const [key, value] of Object.entries(frames ?? {})) samples.add(`frames.${key}`, value);
	}
	if (only.has('deeds')) {
		const deeds = await attempt(`${title}, deeds`, () =>
			measureDeeds(browser, site, data.first, page === 'explorer')
		);
		for (const [name, taken] of deeds ?? []) for (const value of taken) samples.add(`deeds.${name}`, value);
	}
	if (only.has('entity') && page === 'explorer') {
		const id = data.graph.nodes.some(([node]) => node === 'lenin') ? 'lenin' : (data.first[0] ?? '');
		const bytes = await attempt(`${title}, entity`, () => measureEntity(browser, site, id));
		for (const [key, value] of Object.entries(bytes ?? {})) samples.add(`entity.${key}`, value);
	}
}

const results: Record<string, Record<string, Samples>> = {};
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: [...browserArgs(), `--ignore-certificate-errors-spki-list=${certificate.hash}`]
});
for (const folder of folders) {
	const data = readData(folder);
	const sites = await serveAll(data);
	const measured = new Map([...sites.keys()].map((page) => [page, new Samples()]));
	// The first opening fills caches of the machine and compresses files; nobody counts it.
	for (const [page, site] of sites)
		await attempt(`${page} with ${data.name}`, () =>
			measureLoad(browser, site, data.first, profiles.desktop)
		);
	// Pages take turns, so that whatever else the machine does falls on all of them.
	for (let round = 1; round <= rounds; round++) {
		for (const [page, site] of sites)
			await measureOnce(browser, page, site, data, measured.get(page) ?? new Samples());
		console.log(`${data.name}: round ${round} of ${rounds}`);
	}
	for (const site of sites.values()) await site.close();
	const { nodes, edges } = data.graph;
	console.log(`\n${data.name}: ${nodes.length} nodes, ${edges.length} ties; medians of ${rounds}\n`);
	console.log(`${tableOf(measured)}\n`);
	results[data.name] = Object.fromEntries(measured);
}

const made = {
	commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
	date: new Date().toISOString(),
	chromium: browser.version(),
	processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
	rounds
};
await browser.close();
const file = join(import.meta.dirname, 'results', `${made.date.replaceAll(/[:.]/g, '-')}.json`);
mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
writeFileSync(file, `${JSON.stringify({ made, results }, null, '\t')}\n`);
console.log(`Written to ${file}`);
