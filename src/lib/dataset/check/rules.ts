import { languages, period } from './about';
import { connected, coverage } from './coverage';
import { duplicateIds, formerIds, sharedIds } from './ids';
import { layout } from './layout';
import { ambiguousForms, entries, forms } from './mentions';
import { quotes } from './quotes';
import { references } from './references';
import { dates, duplicateTies, impliedNotes, selfTies } from './relations';
import type { Rule } from './rule';
import { inParagraph, joined, numbered } from './sentences';
import { cases, families, placeholders } from './vocabulary';

/** All rules but those of form, which `schema.ts` holds. */
export const rules: readonly Rule[] = [
	languages,
	period,
	duplicateIds,
	sharedIds,
	formerIds,
	references,
	joined,
	numbered,
	inParagraph,
	coverage,
	connected,
	quotes,
	forms,
	ambiguousForms,
	entries,
	dates,
	selfTies,
	duplicateTies,
	impliedNotes,
	families,
	placeholders,
	cases,
	layout
];
