import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserArgs, findBrowser } from '../src/commands/browser.js';
import { buildBare } from './bare';
import { cacheFolder } from './cache';
import { certificateIn } from './certificate';
import { readData, type Data } from './data';
import { goalsOf, type Result } from './goals';
import { measureOpening } from './load';
import { optionsOf, pageNames, type PageName } from './options';
import { profiles } from './page';
import { measureRound } from './round';
import { Samples } from './samples';
import { measureScores } from './scores';
import { serveSite, type Site } from './server';
import { buildSite } from './site';
import { tableOf } from './table';

/*
 * The benchmark: `npm run bench -- --data graph-data,/tmp/datasets/1000-3000 --rounds 5 --only load,frames`. What it
 * measures and how is in the README beside this file.
 */

const { data: folders, rounds, only, pages } = optionsOf(process.argv.slice(2));
const certificate = certificateIn(join(cacheFolder, 'tls'));
const args = [...browserArgs(), `--ignore-certificate-errors-spki-list=${certificate.hash}`];
const browser = await chromium.launch({ executablePath: await findBrowser(), args });

/** The pages with a dataset, served; the explorer is left out where it cannot be built. */
async function serveAll(data: Data): Promise<Map<PageName, Site>> {
	const sites = new Map<PageName, Site>();
	for (const name of pageNames.filter((page) => pages.has(page))) {
		const folder = name === 'explorer' ? buildSite(data)?.folder : await buildBare(name, data);
		if (folder) sites.set(name, await serveSite(folder, join(cacheFolder, 'br'), certificate));
	}
	return sites;
}

/** What is measured of the explorer once: how long it takes to build again, and its scores. */
async function measureOnce(data: Data, site: Site | undefined, samples: Samples | undefined) {
	if (!site || !samples) return;
	if (only.has('build') && buildSite(data, true))
		samples.add('build.seconds', buildSite(data, true)?.seconds);
	if (!only.has('scores')) return;
	const { scores, faults } = await measureScores(site.url, args);
	for (const [name, score] of Object.entries(scores)) samples.add(`scores.${name}`, score);
	for (const fault of faults) console.log(`Lighthouse: ${fault}`);
}

async function measureAll(data: Data): Promise<Result> {
	const sites = await serveAll(data);
	const measured = new Map([...sites.keys()].map((page) => [page, new Samples()]));
	await measureOnce(data, sites.get('explorer'), measured.get('explorer'));
	// The first opening fills caches of the machine and compresses files; nobody counts it.
	for (const [page, site] of sites)
		await measureOpening(browser, site, profiles.desktop).catch((error: unknown) => {
			console.error(`${page} with ${data.name}, first opening: ${String(error)}`);
		});
	// Pages take turns, so that whatever else the machine does falls on all of them.
	for (let round = 1; round <= rounds; round++) {
		for (const [page, samples] of measured) {
			const site = sites.get(page);
			if (site) await measureRound({ browser, page, site, data, samples }, only);
		}
		console.log(`${data.name}: round ${round} of ${rounds}, load of the machine ${loadavg()[0]?.toFixed(1)}`);
	}
	for (const site of sites.values()) await site.close();
	return { name: data.name, nodes: data.graph.nodes.length, measured };
}

const results: Result[] = [];
for (const folder of folders) {
	const data = readData(folder);
	const result = await measureAll(data);
	console.log(
		`\n${data.name}: ${result.nodes} nodes, ${data.graph.edges.length} ties; medians of ${rounds}\n`
	);
	console.log(`${tableOf(result.measured)}\n`);
	results.push(result);
}
const goals = goalsOf(results);
if (goals) console.log(`${goals}\n`);

const made = {
	commit: execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim(),
	date: new Date().toISOString(),
	chromium: browser.version(),
	processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
	rounds
};
await browser.close();
const folder = join(import.meta.dirname, 'results');
const file = join(folder, `${made.date.replaceAll(/[:.]/g, '-')}.json`);
mkdirSync(folder, { recursive: true });
const written = results.map(({ measured, ...about }) => ({
	...about,
	measured: Object.fromEntries(measured)
}));
writeFileSync(file, `${JSON.stringify({ made, results: written }, null, '\t')}\n`);
console.log(`Written to ${file}`);
