import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';

const windows = process.platform === 'win32';

/**
 * Runs a command with its output shown, and ends this process with its exit code if it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 */
export function run(command, args, env = {}) {
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		shell: windows,
		env: { ...process.env, ...env }
	});
	if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs a command and returns its exit code, whatever it is.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>}
 */
export function tryRun(command, args, env = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: 'inherit',
			shell: windows,
			env: { ...process.env, ...env }
		});
		child.on('error', () => resolve(1));
		child.on('exit', (code) => resolve(code ?? 1));
	});
}

/** Installs what `package-lock.json` names, unless that is there already. */
export function ensureDependencies() {
	const stamp = 'node_modules/.package-lock.json';
	if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
	console.log('Installing dependencies …');
	run('npm', ['ci', '--no-audit', '--no-fund']);
}

/**
 * Builds the site, unless the build there is was made from the same files. Ends this process if that fails.
 *
 * @param {Record<string, string>} [env] settings that the build depends on: `BASE_PATH`, `GRAPH_DATA`, `SITE_ORIGIN`
 * @param {string} [folder] where the build goes
 */
export async function ensureBuild(env = {}, folder = 'build') {
	const settings = {
		BASE_PATH: env.BASE_PATH ?? process.env.BASE_PATH ?? '',
		GRAPH_DATA: env.GRAPH_DATA ?? process.env.GRAPH_DATA ?? '',
		SITE_ORIGIN: env.SITE_ORIGIN ?? process.env.SITE_ORIGIN ?? ''
	};
	const stamp = path.join(folder, '.made-from');
	const now = fingerprint(settings);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
	console.log(`Building the site${settings.BASE_PATH && ` for ${settings.BASE_PATH}/`} …`);
	const build = ['vite', 'build', '--logLevel', 'warn'];
	const code = await tryRun('npx', build, { ...settings, BUILD_FOLDER: folder });
	if (code !== 0) process.exit(code);
	mkdirSync(folder, { recursive: true });
	writeFileSync(stamp, now);
}

/**
 * A hash of everything that the build is made from.
 *
 * @param {Record<'BASE_PATH' | 'GRAPH_DATA' | 'SITE_ORIGIN', string>} settings
 */
export function fingerprint(settings) {
	const hash = createHash('sha256').update(JSON.stringify(settings));
	const made = path.join('src', 'lib', 'messages', 'generated');
	const sources = ['src', 'static', settings.GRAPH_DATA || 'graph-data'];
	const files = ['package-lock.json', 'svelte.config.js', 'vite.config.ts'];
	for (const folder of sources) {
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			const file = path.join(entry.parentPath, entry.name);
			if (entry.isFile() && !file.startsWith(made)) files.push(file);
		}
	}
	for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file));
	return hash.digest('hex');
}
