import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The contents of a file, made when it is not there yet; from now on it counts as asked for. Whoever reads at the same time, another build too, finds the
 * whole file or none.
 *
 * @param file whose name says what is in it, so that a file that is there is never stale
 */
export async function kept(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
	const there = await readFile(file).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return null;
		throw error;
	});
	if (there) {
		const now = new Date();
		await utimes(file, now, now);
		return there;
	}
	const made = await make();
	const draft = `${file}.${randomUUID()}`;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(draft, made);
	await rename(draft, file);
	return made;
}

/**
 * Deletes the files of a folder that nothing has made or asked for in a while.
 *
 * @param days how long they are kept
 */
export async function prune(folder: string, days: number): Promise<void> {
	const since = Date.now() - days * 24 * 60 * 60 * 1000;
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	for (const file of names.map((name) => join(folder, name))) {
		// Another build may do the same at this moment.
		const last = await stat(file).catch(() => null);
		if (last?.isFile() && last.mtimeMs < since) await rm(file, { force: true });
	}
}
