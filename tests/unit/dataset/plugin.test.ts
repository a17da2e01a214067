import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { build, createServer, type ViteDevServer } from 'vite';
import { dataset } from '$lib/dataset/plugin';

let folder: string;
let server: ViteDevServer | undefined;

const serve = async () =>
	(server = await createServer({
		configFile: false,
		root: folder,
		logLevel: 'silent',
		server: { middlewareMode: true, ws: false },
		plugins: [dataset(folder)]
	}));
const misspell = (from: string, to: string) => {
	const file = join(folder, 'relations.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};
const read = async () =>
	(await server?.ssrLoadModule('virtual:dataset')) as { default: { entities: readonly unknown[] } };

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'dataset-'));
	cpSync('tests/fixtures/tiny', folder, { recursive: true });
	// As in a build or a development server; within tests the plugin is quiet.
	vi.stubEnv('VITEST', '');
});

afterEach(async () => {
	vi.unstubAllEnvs();
	await server?.close();
	server = undefined;
	rmSync(folder, { recursive: true });
});

describe('virtual:dataset', () => {
	test('is the dataset, frozen', async () => {
		await serve();
		const { default: given } = await read();
		expect(given.entities).toHaveLength(10);
		expect(Object.isFrozen(given.entities[0])).toBe(true);
	});

	test('a dataset with faults stops the server before it starts, with all faults and nothing else', async () => {
		misspell('to: valbrume', 'to: valbrum');
		misspell('from: aubin', 'from: abin');
		await expect(serve()).rejects.toMatchObject({
			stack: [
				'The dataset has 2 faults:',
				`${folder}/relations.yaml:4:7  There is no entity “valbrum”.  Did you mean “valbrume”?`,
				`${folder}/relations.yaml:41:9  There is no entity “abin”.  Did you mean “aubin”?`
			].join('\n')
		});
	});

	test('a dataset whose pages need more memory than there is stops the build, and says how to give it more', async () => {
		writeFileSync(join(folder, 'page.js'), "export { default } from 'virtual:dataset';");
		const making = (memory: number) =>
			build({
				configFile: false,
				root: folder,
				logLevel: 'silent',
				build: { ssr: 'page.js', write: false },
				plugins: [dataset(folder, undefined, memory)]
			});
		await expect(making(100_000)).rejects.toThrow(
			/The dataset is too large: to make its pages needs 1 MB of memory, and Node may use 1 MB\. .*--max-old-space-size=1024/
		);
		await expect(making(100_000_000)).resolves.toBeDefined();
	});

	test('is read again when a file of the dataset changes', async () => {
		const { watcher } = await serve();
		await read();
		misspell('to: valbrume', 'to: valbrum');
		watcher.emit('all', 'change', join(folder, 'relations.yaml'));
		await expect(read()).rejects.toThrow('There is no entity “valbrum”');
	});
});
