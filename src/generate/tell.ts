import type { Dataset } from '../lib/dataset/types';
import type { Chance } from './chance';
import type { Language, Named } from './named';
import type { PlantedTie } from './plant';
import { months, type Word } from './words';

/** A sentence of the text: its words, their gloss, and the ties that it tells, each with its words. */
export interface Told {
	readonly id: string;
	readonly ml: string;
	readonly en: string;
	readonly says_no_tie?: { readonly en: string; readonly ml: string };
}

/** A line of `relations.yaml`. */
export interface RelationLine {
	readonly id: string;
	readonly from: string;
	readonly tie: string;
	readonly to: string;
	readonly when?: string;
	readonly claim?: 'implied';
	readonly mode?: 'aim';
	readonly evidence: readonly { readonly quote: string }[];
	readonly note?: { readonly en: string; readonly ml: string };
}

const shares = { dated: 0.4, implied: 0.06, aim: 0.06, joined: 0.1 } as const;
/** Sentences of a paragraph. */
const paragraph = { least: 3, more: 6 } as const;
/** One paragraph in so many begins with a sentence that tells no tie. */
const opening = 10;

/**
 * Tells ties as a text, in their order: a clause for each, after the first of the sentences that the vocabulary has for
 * its type, with the day where it is dated. Some sentences tell two.
 */
export function tell(
	ties: readonly PlantedTie[],
	entities: readonly Named[],
	period: Dataset['period'],
	chance: Chance
) {
	const relations: RelationLine[] = [];
	const paragraphs: Told[][] = [];
	let at = 0;
	const clause = (tie: PlantedTie, number: number): Word => {
		const [from, to] = [entities[tie.from], entities[tie.to]] as [Named, Named];
		const { id, says } = tie.pattern.tie;
		const day = chance.often(shares.dated) ? dayOf(period, number / ties.length, chance) : undefined;
		const implied = chance.often(shares.implied);
		const [quote = ''] = (says['ml'] ?? []).map((template) => fill(template, from, to, 'ml'));
		for (const end of [from, to]) end.heard(quote);
		const [gloss = ''] = (says['en'] ?? []).map((template) => fill(template, from, to, 'en'));
		relations.push({
			id: `tie-${number + 1}`,
			from: from.id,
			tie: id,
			to: to.id,
			...(day && { when: day }),
			...(implied && { claim: 'implied' as const }),
			...(chance.often(shares.aim) && { mode: 'aim' as const }),
			evidence: [{ quote }],
			...(implied && { note: hint })
		});
		if (!day) return { ml: quote, en: gloss };
		const { ml, en } = spoken(day);
		return { ml: `${ml} ${quote}`, en: `on ${en} ${gloss}` };
	};
	while (at < ties.length) {
		const sentences: Omit<Told, 'id'>[] = (paragraphs.length + 1) % opening === 0 ? [silence] : [];
		const most = paragraph.least + chance.below(paragraph.more);
		while (sentences.length < most && at < ties.length) {
			const group = ties.slice(at, at + (chance.often(shares.joined) ? 2 : 1));
			const clauses = group.map((tie, index) => clause(tie, at + index));
			at += group.length;
			sentences.push({
				ml: `${clauses.map(({ ml }) => ml).join('; ')}.`,
				en: `${capital(clauses.map(({ en }) => en).join('; '))}.`
			});
		}
		const number = paragraphs.length + 1;
		paragraphs.push(sentences.map((told, index) => ({ id: `p${number}s${index + 1}`, ...told })));
	}
	return { relations, paragraphs };
}

const hint = { en: 'The sentence only hints at it.', ml: 'വാക്യം അതു സൂചിപ്പിക്കുന്നതേയുള്ളൂ.' };
const silence = {
	ml: 'പിന്നെയും പലതും സംഭവിച്ചു.',
	en: 'Much else happened.',
	says_no_tie: { en: 'It names nobody.', ml: 'ആരെയും പേരെടുത്തു പറയുന്നില്ല.' }
};

/** A sentence that a template makes of two ends. The cases that it asks for are noted with them. */
function fill(template: string, from: Named, to: Named, language: Language): string {
	return template.replace(/\{(from|to)(?:\.([a-z-]+))?\}/g, (_, end: string, name?: string) =>
		(end === 'from' ? from : to).say(language, name)
	);
}

/** A day of the period: the later the tie is told, the later, but for some who are ahead of their time. */
function dayOf({ from, to }: Dataset['period'], done: number, chance: Chance): string {
	const [first, last] = [Date.parse(from), Date.parse(to)];
	const within = Math.min(1, Math.max(0, done + (chance.below(200) - 100) / 1000));
	return new Date(first + Math.round((within * (last - first)) / 86400000) * 86400000)
		.toISOString()
		.slice(0, 10);
}

/** A day as the text says it. */
function spoken(day: string): Word {
	const [year, month, date] = day.split('-').map(Number);
	const name = months[(month ?? 1) - 1] ?? { ml: '', en: '' };
	return { ml: `${year} ${name.ml} ${date}-ന്`, en: `${date} ${name.en} ${year}` };
}

const capital = (sentence: string): string => (sentence[0] ?? '').toUpperCase() + sentence.slice(1);
