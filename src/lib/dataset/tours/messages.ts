import type { Message } from '../fault.ts';
import { quoted, say } from '../messages.ts';

/* All that the check says of tours. */

export const tourName = (name: string) =>
	say(
		`${quoted(name)} is not the name of a tour's file.`,
		'Name it after its id, such as winter-palace.md, or move it elsewhere.'
	);
export const tourLanguage = (language: string, source: string) =>
	say(
		`${quoted(language)} is not the language of the text.`,
		`Name a tour's two files after its id: winter-palace.md and winter-palace.${source}.md.`
	);
export const reservedTour = (id: string) =>
	say(`The id ${quoted(id)} is that of a page of its own.`, 'Give the tour another id.');
export const tourAlone = (language: string, other: string) =>
	say(`The tour is missing in ${quoted(language)}.`, `Write it in ${other}.`);

export const noTitle = () =>
	say('The tour has no title.', 'Begin with a line such as # How the palace fell.');
export const titleTwice = () =>
	say('The tour has a second title.', 'Keep one line that begins with #; steps begin with ##.');
export const noIntroduction = () =>
	say('The tour has no introduction.', 'Write a paragraph between the title and the first step.');
export const noSteps = () =>
	say('The tour has no steps.', 'Begin each with a line such as ## [The palace](?sel=winter-palace).');
export const stepWithoutView = (heading: string) =>
	say(
		`The step ${quoted(heading)} does not lead to a view.`,
		'Make its whole heading a link to one: ## [The palace](?sel=winter-palace).'
	);
export const stepWithoutHeading = () => say('The step has no heading.', 'Write one between the brackets.');
export const stepWithoutText = (heading: string) =>
	say(`The step ${quoted(heading)} tells nothing.`, 'Write a paragraph under its heading.');

export const noView = (address: string) =>
	say(
		`The link leads to ${quoted(address)}, which is no view.`,
		'Copy the part of an address from “?” on, such as ?sel=winter-palace, or remove the link.'
	);
const marks = new Map([
	['blockquote', 'A quotation stands inside another'],
	['break', 'A line is broken by force'],
	['code', 'A block of code stands here (or a paragraph is indented by four spaces)'],
	['definition', 'An address is defined for later use'],
	['heading', 'A heading is of the third level or lower, or stands inside a quotation'],
	['html', 'HTML stands here'],
	['image', 'An image stands here'],
	['imageReference', 'An image stands here'],
	['inlineCode', 'Code stands here'],
	['linkReference', 'A link leads to an address that is defined elsewhere'],
	['list', 'A list stands here'],
	['table', 'A table stands here'],
	['thematicBreak', 'A line is drawn across']
]);
export const strangeMark = (type: string) =>
	say(
		`${marks.get(type) ?? 'Something stands here'}, which tours do not have.`,
		'Write paragraphs with *emphasis*, [links](?sel=winter-palace) to views and > quotations; put \\ before a sign that is meant as itself.'
	);
export const markTooDeep = () =>
	say('Emphasis and links nest too deep.', 'Look for signs such as * and [ that are not meant as such.');

export const stepCounts = (here: number, there: number, other: string): Message =>
	say(
		`The tour has ${here} ${here === 1 ? 'step' : 'steps'} here and ${there} in ${other}.`,
		'Give both languages the same steps.'
	);
export const stepDiffers = (here: string, there: string, other: string) =>
	say(
		`The step leads to ${quoted(`?${here}`)} here and to ${quoted(`?${there}`)} in ${other}.`,
		'Give both languages the same view.'
	);

const whyDropped = {
	unknown: 'names what the dataset does not have',
	malformed: 'has not the form that it must have',
	'too-long': 'is too long to be read',
	'no-parameter': 'is not part of any view'
} as const;
export const viewDropped = (parameter: string, value: string, why: keyof typeof whyDropped) =>
	say(
		`In the view ${quoted(`${parameter}=${value}`)} ${whyDropped[why]}.`,
		'Correct it, or copy the address again from the explorer.'
	);
