import { seeded } from '$lib/graph/signed/random';

/** Runs something that takes its randomness from `Math.random`, as layout libraries do, with a seeded one. */
export function withSeed<T>(seed: number, run: () => T): T {
	const own = Math.random;
	Math.random = seeded(seed);
	try {
		return run();
	} finally {
		Math.random = own;
	}
}
