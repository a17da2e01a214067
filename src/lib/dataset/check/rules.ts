import { languages, period } from './about.ts';
import { connected, coverage } from './coverage.ts';
import { duplicateIds, formerIds, sharedIds } from './ids.ts';
import { layout } from './layout.ts';
import { ambiguousForms, entries, forms } from './mentions.ts';
import { quotes } from './quotes.ts';
import { references } from './references.ts';
import { dates, duplicateTies, impliedNotes, selfTies } from './relations.ts';
import type { Rule } from './rule.ts';
import { inParagraph, joined, numbered } from './sentences.ts';
import { tourPairs } from './tours.ts';
import { cases, families, placeholders } from './vocabulary.ts';

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
	layout,
	tourPairs
];
