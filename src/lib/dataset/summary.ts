import type { Dataset } from './types.ts';

/** One line of counts: sentences, mentions, entities, ties, and how many sentences ties have their evidence in. */
export function summaryOf({ sentences, mentions, entities, relations }: Dataset): string {
	const tied = new Set(relations.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)));
	const percent = sentences.length === 0 ? 0 : Math.round((100 * tied.size) / sentences.length);
	return [
		`${sentences.length} sentences`,
		`${mentions.length} mentions`,
		`${entities.length} entities`,
		`${relations.length} ties`,
		`ties in ${tied.size} sentences (${percent} %), a reason in the other ${sentences.length - tied.size}`
	].join(', ');
}
