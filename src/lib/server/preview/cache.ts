import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The contents of a file, made when it is not there yet. Whoever reads at the same time, another build too, finds the
 * whole file or none.
 *
 * @param file whose name says what is in it, so that a file that is there is never stale
 */
export async function kept(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
	const there = await readFile(file).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return null;
		throw error;
	});
	if (there) return there;
	const made = await make();
	const draft = `${file}.${randomUUID()}`;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(draft, made);
	await rename(draft, file);
	return made;
}
