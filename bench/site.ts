import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fingerprint } from '../src/commands/process.js';
import { cacheFolder } from './cache';
import type { Data } from './data';

/** The built site of a dataset. */
export interface Built {
	readonly folder: string;
	/** How long the last build took, in seconds; null when it was not this run that built it. */
	readonly seconds: number | null;
}

/**
 * Builds the site with a dataset, unless what is there was made from the same files.
 *
 * @param again whether it is built in any case
 * @returns null when the build fails; why is on the screen
 */
export function buildSite({ name, folder: data }: Data, again = false): Built | null {
	const folder = join(cacheFolder, 'sites', name);
	const settings = { GRAPH_DATA: resolve(data), BASE_PATH: '', SITE_ORIGIN: '' };
	const stamp = `${folder}.made-from`;
	const now = fingerprint(settings);
	if (!again && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return { folder, seconds: null };
	rmSync(stamp, { force: true });
	mkdirSync(join(cacheFolder, 'sites'), { recursive: true });
	console.log(`Building the site with ${name} …`);
	const start = performance.now();
	const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, ...settings, BUILD_FOLDER: folder }
	});
	if (status !== 0) return null;
	writeFileSync(stamp, now);
	return { folder, seconds: (performance.now() - start) / 1000 };
}
