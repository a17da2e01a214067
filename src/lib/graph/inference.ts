import type { Sign } from '$lib/dataset/types';
import type { Stance } from './stance';

type Word = 'ally' | 'opponent';
/** What a reader may infer of the far end of a chain of ties, seen from the near end: `ally-of-opponent` is an ally of my opponent. */
export type Inference = `${Word}-of-${Word}` | `${Word}-of-${Word}-of-${Word}`;

const words: readonly Word[] = ['ally', 'opponent'];
/** All inferences, for those who must have words for each. */
export const inferences: readonly Inference[] = [
	...words.flatMap((far) => words.map((near): Inference => `${far}-of-${near}`)),
	...words.flatMap((far) =>
		words.flatMap((middle) => words.map((near): Inference => `${far}-of-${middle}-of-${near}`))
	)
];

/**
 * Names what a chain of two or three stances lets a reader infer. It is never the text's claim.
 *
 * @param chain stances from the near end to the far end
 * @returns undefined for another length, or when a stance is not plainly for or against
 */
export function infer(chain: readonly Stance[]): Inference | undefined {
	const label = chain.toReversed().join('-of-');
	return inferences.find((inference) => inference === label);
}

/**
 * On which half of a picture somebody belongs who stands so: 1 with the allies, -1 with the opponents, 0 between.
 * An ally's opponent and an opponent's ally lean against; with two oppositions in the chain it is 0, since a shared
 * opponent makes nobody a friend.
 */
export function leaning(stance: Stance | Inference | 'mixed'): Sign {
	if (stance === 'both' || stance === 'other' || stance === 'mixed') return 0;
	const against = stance.split('-of-').filter((word) => word === 'opponent').length;
	if (against === 0) return 1;
	return against === 1 ? -1 : 0;
}
