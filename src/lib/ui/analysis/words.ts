import type { Dataset } from '$lib/dataset/types';
import type { Inference } from '$lib/graph/inference';
import type { Neighbour } from '$lib/graph/neighbourhood';
import { m, getLocale } from '$lib/messages/locale';
import { say } from '$lib/text/prose';

/** What two are to each other, in words; or what a chain of ties lets a reader infer, which is never the text's claim. */
export const stanceWords: Readonly<Record<Neighbour['stance'], () => string>> = {
	ally: m.stance_ally,
	opponent: m.stance_opponent,
	both: m.stance_both,
	other: m.stance_other,
	mixed: m.stance_mixed,
	'ally-of-ally': m.inference_ally_of_ally,
	'ally-of-opponent': m.inference_ally_of_opponent,
	'opponent-of-ally': m.inference_opponent_of_ally,
	'opponent-of-opponent': m.inference_opponent_of_opponent,
	'ally-of-ally-of-ally': m.inference_ally_of_ally_of_ally,
	'ally-of-ally-of-opponent': m.inference_ally_of_ally_of_opponent,
	'ally-of-opponent-of-ally': m.inference_ally_of_opponent_of_ally,
	'ally-of-opponent-of-opponent': m.inference_ally_of_opponent_of_opponent,
	'opponent-of-ally-of-ally': m.inference_opponent_of_ally_of_ally,
	'opponent-of-ally-of-opponent': m.inference_opponent_of_ally_of_opponent,
	'opponent-of-opponent-of-ally': m.inference_opponent_of_opponent_of_ally,
	'opponent-of-opponent-of-opponent': m.inference_opponent_of_opponent_of_opponent
} satisfies Record<Inference, () => string> & Record<string, () => string>;

/**
 * What a side is called: after its leader. English takes the leader's name with its article, Malayalam its genitive;
 * where the dataset does not give that, the plain name has to do.
 *
 * @param lang the dataset's language that the reader sees
 */
export function sideName(dataset: Dataset, leader: string, lang: string): string {
	const entity = dataset.entities.find(({ id }) => id === leader);
	if (!entity) throw new Error(`No entity "${leader}" in the dataset`);
	const form = entity.cases[getLocale() === 'ml' ? 'gen' : 'def']?.[lang];
	return form ? m.side_of({ leader: form }) : m.side_with({ leader: say(entity.label, lang) });
}
