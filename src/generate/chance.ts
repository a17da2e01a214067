import { seeded } from '../lib/graph/signed/random';

/** A seeded source of choices: the same seed makes the same ones in the same order. */
export interface Chance {
	/** A whole number from 0 to below a limit. */
	below(limit: number): number;
	/** True so often in one. */
	often(share: number): boolean;
	/** Any of a list. Throws when it is empty. */
	of<T>(list: readonly T[]): T;
}

/** @param seed any whole number */
export function chanceOf(seed: number): Chance {
	const random = seeded(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	return {
		below,
		often: (share) => random() < share,
		of: <T>(list: readonly T[]): T => {
			if (list.length === 0) throw new Error('Nothing to choose from');
			return list[below(list.length)] as T;
		}
	};
}
