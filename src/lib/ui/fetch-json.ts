/** How often a file is asked for, and how long we wait before asking again, in milliseconds; doubled each time. */
const tries = 3;
const pause = 400;

/**
 * Fetches a file of the site's own, again if it does not come.
 *
 * @param address one that `dataAddress` has made
 * @throws with the address and the reason when it does not come at the last try either
 */
export async function fetchJson<T>(address: string): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			const response = await fetch(address);
			if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
			return (await response.json()) as T;
		} catch (cause) {
			if (attempt === tries) throw new Error(`${address} could not be fetched: ${String(cause)}`, { cause });
			await new Promise((resolve) => setTimeout(resolve, pause * 2 ** attempt));
		}
	}
}
