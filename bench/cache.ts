import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the benchmark keeps what it makes: sites, graphs, compressed files. May be deleted at any time. */
export const cacheFolder = join(import.meta.dirname, '.cache');

/** A hash of files and folders, by what they hold. */
export function hashOf(paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.flatMap(filesIn).sort()) hash.update(`${path}\0`).update(readFileSync(path));
	return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
	if (/\.\w+$/.test(path)) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
