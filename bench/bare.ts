import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { cacheFolder, hashOf } from './cache';
import type { Data } from './data';

const sources = join(import.meta.dirname, 'bare');

export const bareNames = ['sigma', 'cytoscape'] as const;
export type BareName = (typeof bareNames)[number];

/**
 * Builds a bare page with a dataset's graph beside it, unless it is there already.
 *
 * @returns its folder
 */
export async function buildBare(name: BareName, { graph, hash }: Data): Promise<string> {
	const made = hashOf([sources, join(import.meta.dirname, '..', 'package-lock.json')]);
	const folder = join(cacheFolder, 'bare', `${name}-${hash}-${made}`);
	const data = join(folder, 'graph.json');
	if (existsSync(data)) return folder;
	rmSync(folder, { recursive: true, force: true });
	await build({
		configFile: false,
		root: join(sources, name),
		base: './',
		logLevel: 'warn',
		build: { outDir: folder, emptyOutDir: true, target: 'esnext', modulePreload: { polyfill: false } }
	});
	writeFileSync(data, JSON.stringify(graph));
	return folder;
}
