import type { Dataset } from '../lib/dataset/types';
import type { Named } from './named';
import type { Size } from './generate';
import type { Told } from './tell';

/** A YAML list with one element to a line, each in JSON, which is YAML too and read many times faster. */
export const listFile = (elements: readonly object[]): string =>
	elements.map((element) => `- ${JSON.stringify(element)}\n`).join('');

/** The text: a line for each paragraph. */
export const sourceText = (paragraphs: readonly (readonly Told[])[]): string =>
	paragraphs.map((sentences) => `${sentences.map(({ ml }) => ml).join(' ')}\n`).join('');

/** An entity as `entities.yaml` has it. */
export function entityLine(entity: Named, camp: number) {
	const { id, kind, name } = entity;
	const label = { en: name.en, ml: name.ml };
	return {
		id,
		kind: kind.id,
		name: label,
		label,
		about: {
			en: `${kind.label['en']} of camp ${camp + 1}. Invented.`,
			ml: `${camp + 1}-ാം ചേരിയിലെ ${kind.label['ml']}. സാങ്കല്പികം.`
		},
		forms: entity.forms(),
		cases: entity.cases()
	};
}

const mark = 'Generated, not written';

/** Whether a `dataset.yaml` is one that was generated, so that it may be written over. */
export const isGenerated = (about: string): boolean => about.includes(mark);

/** `dataset.yaml`, with a question about the entity that is tied most. */
export function aboutFile({ nodes, ties, seed }: Size, period: Dataset['period'], first: string): string {
	const about = {
		title: { en: 'An invented history', ml: 'ഒരു സാങ്കല്പിക ചരിത്രം' },
		subtitle: {
			en: `${nodes} entities and ${ties} ties, seed ${seed}`,
			ml: `${nodes} പേർ, ${ties} ബന്ധങ്ങൾ, വിത്ത് ${seed}`
		},
		summary: {
			en: 'A text that a machine made up, to try the explorer on graphs of any size. Nobody in it ever lived.',
			ml: 'ഏതു വലിപ്പത്തിലുള്ള ഗ്രാഫും പരീക്ഷിക്കാൻ യന്ത്രം മെനഞ്ഞ പാഠം. ഇതിലുള്ളവരാരും ജീവിച്ചിരുന്നിട്ടില്ല.'
		},
		languages: { source: 'ml', gloss: 'en' },
		source: {
			citation: { en: mark, ml: 'എഴുതിയതല്ല, നിർമിച്ചത്' },
			rights: { en: 'None are claimed.', ml: 'ഒരവകാശവും ഉന്നയിക്കുന്നില്ല.' }
		},
		period,
		calendar: { lag: 0, name: { en: 'Gregorian', ml: 'ഗ്രിഗോറിയൻ' } },
		questions: [
			{ ask: { en: 'Who is tied to most others?', ml: 'ഏറ്റവും കൂടുതൽ ബന്ധങ്ങൾ ആർക്ക്?' }, view: `sel=${first}` }
		]
	};
	return `${JSON.stringify(about, null, '\t').replace(/\t/g, '  ')}\n`;
}
