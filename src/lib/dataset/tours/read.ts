import type { Heading, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { faultAt, type Fault, type Message, type Place } from '../fault.ts';
import type { Block } from '../types.ts';
import { placeOf, readBlocks, readInline, readView, report, wordsOf } from './markdown.ts';
import type { Findings, ViewLink } from './markdown.ts';
import * as messages from './messages.ts';

/** One step as one file tells it. */
export interface StepDraft {
	readonly view: string;
	readonly heading: string;
	readonly text: readonly Block[];
	readonly place: Place;
}

/** A tour as one file tells it, in one language. */
export interface TourFile {
	readonly file: string;
	readonly title: string;
	readonly introduction: readonly Block[];
	readonly steps: readonly StepDraft[];
	/** All views that it links to, those of its steps and those within its text. */
	readonly links: readonly ViewLink[];
	/** False when a heading has a fault, so that steps may be missing. */
	readonly whole: boolean;
}

/** A heading and what stands under it. */
interface Section {
	readonly heading: Heading;
	readonly nodes: RootContent[];
}

/** Reads a tour's Markdown. Never throws; what it may not hold is left out and among the faults. */
export function readTour(file: string, text: string): { tour: TourFile; faults: Fault[] } {
	const findings: Findings = { file, text, faults: [], links: [] };
	const { title, opening, sections } = divide(fromMarkdown(text).children, findings);
	const place = title ? placeOf(title, file) : { file, line: 1, column: 1 };
	const add = (message: Message) => findings.faults.push(faultAt(place, message));

	const words = title ? wordsOf(readInline(title.children, findings)) : '';
	if (words === '') add(messages.noTitle());
	if (opening[0]?.type !== 'paragraph') add(messages.noIntroduction());
	if (sections.length === 0) add(messages.noSteps());
	const introduction = readBlocks(opening, findings);
	const steps = sections.flatMap((section) => readStep(section, findings));
	const whole = steps.length === sections.length && steps.length > 0;
	return {
		tour: { file, title: words, introduction, steps, links: findings.links, whole },
		faults: findings.faults
	};
}

/** Divides a file at its headings: the title, what introduces the tour, and the steps. */
function divide(nodes: readonly RootContent[], findings: Findings) {
	const opening: RootContent[] = [];
	const sections: Section[] = [];
	let title: Heading | undefined;
	for (const node of nodes) {
		if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, nodes: [] });
		else if (node.type === 'heading' && node.depth === 1) {
			if (title || sections.length > 0) report(node, messages.titleTwice(), findings);
			title ??= node;
		} else (sections.at(-1)?.nodes ?? opening).push(node);
	}
	return { title, opening, sections };
}

function readStep({ heading, nodes }: Section, findings: Findings): StepDraft[] {
	const text = readBlocks(nodes, findings);
	const [link, ...more] = heading.children;
	if (link?.type !== 'link' || more.length > 0) {
		report(heading, messages.stepWithoutView(wordsOf(readInline(heading.children, findings))), findings);
		return [];
	}
	const view = readView(link, findings);
	const words = wordsOf(readInline(link.children, findings));
	if (words === '') report(heading, messages.stepWithoutHeading(), findings);
	else if (nodes.length === 0) report(heading, messages.stepWithoutText(words), findings);
	return view === undefined ? [] : [{ view, heading: words, text, place: placeOf(heading, findings.file) }];
}
