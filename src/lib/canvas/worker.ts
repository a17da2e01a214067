import { scriptAddress } from './script-address';

/**
 * Starts a worker of this site.
 *
 * @param address of its script, as `?worker&url` gives it
 * @returns null where the browser has none to give
 */
export function startWorker(address: string): Worker | null {
	if (typeof Worker === 'undefined') return null;
	try {
		return new Worker(scriptAddress(address), { type: 'module' });
	} catch {
		return null;
	}
}
