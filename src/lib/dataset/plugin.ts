import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { checkDataset } from './check/index.ts';
import { formatFaults } from './fault.ts';
import { folderOf } from './folder.ts';
import { memoryForPages, memoryLimit } from './limits.ts';
import { pagesTooLarge } from './messages.ts';
import { hasPages, isLarge } from './sizes.ts';
import type { ReadViews } from './tours/views.ts';
import type { WholeDataset } from './types.ts';

const name = 'virtual:dataset';
const resolved = `\0${name}`;

/**
 * Gives the module `virtual:dataset`, whose default export is the checked `Dataset` of the folder that `GRAPH_DATA`
 * names. A dataset with faults stops the build, or the start of the development server, with all of them listed;
 * while the server runs they are shown in the browser, and mending the files reloads it.
 *
 * The code learns how large the dataset is: `__LARGE__` when it does not travel whole in a page, `__PAGES__` when each entity and
 * tie has a page of its own. Tests have both.
 *
 * @param loadReadViews fetches what reads the views of tours; see `Options`
 * @param memory bytes that a build may use
 */
export function dataset(
	folder: string = folderOf(),
	loadReadViews?: () => Promise<ReadViews>,
	memory: number = memoryLimit()
): Plugin {
	let loading: Promise<ReadViews> | undefined;
	// Read once, until a file changes: a large dataset takes its time.
	let reading: Promise<WholeDataset> | undefined;
	const read = () => (reading ??= readAnew());
	let isBuild = false;
	const readAnew = async () => {
		const readViews = await (loading ??= loadReadViews?.());
		const { dataset, faults } = checkDataset(folder, readViews && { readViews });
		if (!dataset) throw faultsError(formatFaults(faults, folder), faults.length);
		return dataset;
	};
	return {
		name: 'paksham:dataset',
		async config(_, { command, isPreview }) {
			isBuild = command === 'build';
			// Before anything is built. Tests can run while the dataset has faults, and a preview does not read it.
			const checked = isPreview || process.env['VITEST'] ? null : await read();
			return {
				define: {
					__LARGE__: String(!checked || isLarge(checked)),
					__PAGES__: String(!checked || hasPages(checked))
				}
			};
		},
		resolveId: (id) => (id === name ? resolved : undefined),
		async load(id) {
			if (id !== resolved) return undefined;
			const json = JSON.stringify(await read());
			const needed = memoryForPages(json.length);
			// Else it would end without a word after minutes.
			if (isBuild && needed > memory) {
				const { problem, remedy } = pagesTooLarge(needed, memory);
				this.error(`${problem}  ${remedy}`);
			}
			return moduleOf(json);
		},
		configureServer(server) {
			const watched = resolve(folder);
			server.watcher.add(watched);
			server.watcher.on('all', (_, path) => {
				if (!resolve(path).startsWith(watched + sep)) return;
				reading = undefined;
				for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}

/** A longer text in a module is more than bundlers like to carry; it gets a file of its own, which only builds read. */
const mostInModule = 20_000_000;
const cache = resolve('node_modules', '.cache', 'paksham-dataset');

/** The code of a module with a dataset, given as JSON. */
function moduleOf(json: string): string {
	if (json.length <= mostInModule)
		return `export default JSON.parse(${JSON.stringify(json)}, (_, value) => Object.freeze(value));`;
	mkdirSync(cache, { recursive: true });
	const file = join(cache, `${createHash('sha256').update(json).digest('hex').slice(0, 16)}.json`);
	writeFileSync(file, json);
	const name = JSON.stringify(file);
	return `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${name}, 'utf8'));`;
}

/** An error that prints as the faults and nothing else: where the code found them is of no use to their author. */
function faultsError(listed: string, count: number): Error {
	const error = new Error(`The dataset has ${count} ${count === 1 ? 'fault' : 'faults'}:\n${listed}`);
	error.stack = error.message;
	return error;
}
