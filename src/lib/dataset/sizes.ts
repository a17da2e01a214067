import type { Dataset } from './types.ts';

/** What a page carries whole; of more it brings the beginning, and fetches the rest. What is computed of more, workers compute. */
const whole = { entities: 300, ties: 1000 };
/** So many entities and ties together have pages of their own; of more, the explorer tells. */
const mostPages = 3000;

type Size = Pick<Dataset, 'entities' | 'relations'>;

/** Whether a dataset is too large to travel inside a page. */
export const isLarge = ({ entities, relations }: Size): boolean =>
	entities.length > whole.entities || relations.length > whole.ties;

/** Whether every entity and tie of a dataset has a page of its own. */
export const hasPages = ({ entities, relations }: Size): boolean =>
	entities.length + relations.length <= mostPages;
