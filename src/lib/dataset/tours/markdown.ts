import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { faultAt, type Fault, type Message, type Place } from '../fault.ts';
import type { Block, Inline } from '../types.ts';
import * as messages from './messages.ts';

/** A link to a view, and where it stands. */
export interface ViewLink {
	/** The part of an address behind `?`, as written. */
	readonly view: string;
	readonly place: Place;
}

/** Where the reading of one file puts what it finds. */
export interface Findings {
	readonly file: string;
	readonly text: string;
	readonly faults: Fault[];
	readonly links: ViewLink[];
}

/** Emphasis within links within emphasis goes no deeper. */
const deepest = 6;
/** The line under a table's head, of dashes between bars; CommonMark takes it for words. */
const tableRule = /^ *\|? *:?-+:? *(\| *:?-+:? *)+\|? *$/m;

type Node = RootContent | BlockContent | DefinitionContent | PhrasingContent;

/** Where a node of the Markdown begins. */
export function placeOf({ position }: Node, file: string): Place {
	return { file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

export function report(node: Node, message: Message, { file, faults }: Findings): void {
	faults.push(faultAt(placeOf(node, file), message));
}

/** Reads what stands between headings: paragraphs and quotations. All else is left out, with a fault. */
export const readBlocks = (nodes: readonly RootContent[], findings: Findings): Block[] =>
	nodes.flatMap((node) => readBlock(node, findings) ?? []);

function readBlock(node: RootContent, findings: Findings): Block | undefined {
	if (node.type === 'paragraph') return { type: 'paragraph', content: readParagraph(node, findings) };
	if (node.type !== 'blockquote') return void report(node, messages.strangeMark(node.type), findings);
	const paragraphs = node.children.flatMap((child) => {
		if (child.type === 'paragraph') return [readParagraph(child, findings)];
		report(child, messages.strangeMark(child.type), findings);
		return [];
	});
	return { type: 'quote', paragraphs };
}

function readParagraph(node: RootContent & { type: 'paragraph' }, findings: Findings): Inline[] {
	const source = findings.text.slice(node.position?.start.offset, node.position?.end.offset);
	if (tableRule.test(source)) report(node, messages.strangeMark('table'), findings);
	return readInline(node.children, findings);
}

/** Reads running text. What it may not hold is left out, with a fault. */
export function readInline(nodes: readonly PhrasingContent[], findings: Findings, depth = 0): Inline[] {
	return nodes.flatMap((node): Inline[] => {
		if (node.type === 'text') return [{ type: 'text', text: node.value.replace(/\s+/g, ' ') }];
		if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link') {
			report(node, messages.strangeMark(node.type), findings);
			return [];
		}
		if (depth >= deepest) {
			report(node, messages.markTooDeep(), findings);
			return [];
		}
		const content = readInline(node.children, findings, depth + 1);
		if (node.type !== 'link') return [{ type: node.type, content }];
		const view = readView(node, findings);
		return view === undefined ? content : [{ type: 'view', view, content }];
	});
}

/** The view that a link leads to; undefined, with a fault, when it leads elsewhere. */
export function readView(node: PhrasingContent & { type: 'link' }, findings: Findings): string | undefined {
	if (!node.url.startsWith('?')) return void report(node, messages.noView(node.url), findings);
	const view = node.url.slice(1);
	findings.links.push({ view, place: placeOf(node, findings.file) });
	return view;
}

/** The words of running text without emphasis and links. */
export const wordsOf = (content: readonly Inline[]): string =>
	content
		.map((piece) => (piece.type === 'text' ? piece.text : wordsOf(piece.content)))
		.join('')
		.trim();
