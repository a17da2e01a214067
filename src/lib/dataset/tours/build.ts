import type { Languages } from '../schema.ts';
import type { Block, Inline, Told, Tour } from '../types.ts';
import type { TourDraft } from './files.ts';
import { wordsOf } from './markdown.ts';

/**
 * Builds a tour without faults.
 *
 * @param canonical brings a view into its one spelling
 * @throws when the tour is not told in both languages
 */
export function buildTour(
	{ id, gloss, source }: TourDraft,
	languages: Languages,
	canonical: (view: string) => string
): Tour {
	if (!gloss || !source) throw new Error(`The tour "${id}" is built only after the check has passed`);
	const both = <T>(inGloss: T, inSource: T) => ({ [languages.gloss]: inGloss, [languages.source]: inSource });
	const told = (inGloss: readonly Block[], inSource: readonly Block[]): Told =>
		both(spell(inGloss, canonical), spell(inSource, canonical));
	const summary = ([first]: readonly Block[]) => (first?.type === 'paragraph' ? wordsOf(first.content) : '');
	return {
		id,
		title: both(gloss.title, source.title),
		summary: both(summary(gloss.introduction), summary(source.introduction)),
		introduction: told(gloss.introduction, source.introduction),
		stepCount: gloss.steps.length,
		steps: gloss.steps.map(({ view, heading, text }, index) => ({
			view: canonical(view),
			heading: both(heading, source.steps[index]?.heading ?? ''),
			text: told(text, source.steps[index]?.text ?? [])
		}))
	};
}

/** The same text with its views in their one spelling. */
function spell(blocks: readonly Block[], canonical: (view: string) => string): Block[] {
	const spellInline = (piece: Inline): Inline => {
		if (piece.type === 'text') return piece;
		const content = piece.content.map(spellInline);
		return piece.type === 'view' ? { ...piece, view: canonical(piece.view), content } : { ...piece, content };
	};
	return blocks.map((block) =>
		block.type === 'paragraph'
			? { ...block, content: block.content.map(spellInline) }
			: { ...block, paragraphs: block.paragraphs.map((content) => content.map(spellInline)) }
	);
}
