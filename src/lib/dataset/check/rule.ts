import type { Draft } from '../draft';
import type { Fault } from '../fault';
import type { Linked } from '../linked';

/** One rule of the check. It reports what it finds and nothing that follows from a fault of another rule. */
export type Rule = (draft: Draft, linked: Linked) => Iterable<Fault>;
