import type { Draft } from '../draft.ts';
import type { Fault } from '../fault.ts';
import type { Linked } from '../linked.ts';

/** One rule of the check. It reports what it finds and nothing that follows from a fault of another rule. */
export type Rule = (draft: Draft, linked: Linked) => Iterable<Fault>;
