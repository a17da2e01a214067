import { faultAt } from '../fault.ts';
import * as messages from '../messages.ts';
import { lineAndColumn } from '../unicode.ts';
import type { Rule } from './rule.ts';

/** The sentences, joined, are the text up to white space. */
export const joined: Rule = function* ({ sentences, languages, text, at }, { breaks }) {
	if (text === undefined || !languages || !sentences.whole) return;
	for (const broken of breaks) {
		const { line, column } = lineAndColumn(text, broken.offset);
		const place = `source.txt:${line}:${column}`;
		const item = sentences.items[broken.sentence];
		if (!item)
			yield faultAt(
				at('sentences.yaml'),
				messages.textLeft(broken.kind === 'skipped' ? broken.skipped : '', place)
			);
		else if (broken.kind === 'skipped') yield faultAt(item.at(), messages.textSkipped(broken.skipped, place));
		else
			yield faultAt(item.at(languages.source), messages.sentenceDiffers(broken.wanted, broken.found, place));
	}
};

/** Sentences are numbered without gaps, from 1, within paragraphs that are numbered without gaps, from 1. */
export const numbered: Rule = function* ({ sentences }) {
	if (!sentences.whole) return;
	let wanted = [idOf(1, 1)];
	for (const { value, at } of sentences.items) {
		if (!wanted.includes(value.id)) yield faultAt(at('id'), messages.sentenceOrder(value.id, wanted));
		const { paragraph, sentence } = numbersOf(value.id);
		wanted = [idOf(paragraph, sentence + 1), idOf(paragraph + 1, 1)];
	}
};

/** A sentence lies within one line of the text, that of its paragraph. Lines without words are not counted. */
export const inParagraph: Rule = function* (_, { text, placed, complete }) {
	if (!complete) return;
	const paragraphAt = paragraphCounter(text);
	for (const { item, start, end } of placed) {
		const { id } = item.value;
		const paragraph = paragraphAt(start);
		if (paragraphAt(end - 1) !== paragraph) yield faultAt(item.at('id'), messages.manyParagraphs(id));
		if (numbersOf(id).paragraph !== paragraph)
			yield faultAt(item.at('id'), messages.wrongParagraph(id, paragraph));
	}
};

/** Makes a counter of the lines with words up to an offset, that of the offset included; offsets are to ascend. */
function paragraphCounter(text: string): (offset: number) => number {
	let [count, counted] = [0, 0];
	return (offset) => {
		for (
			let end = text.indexOf('\n', counted);
			end !== -1 && end <= offset;
			end = text.indexOf('\n', counted)
		) {
			if (text.slice(counted, end).trim() !== '') count++;
			counted = end + 1;
		}
		return text.slice(counted, offset + 1).trim() === '' ? count : count + 1;
	};
}

const idOf = (paragraph: number, sentence: number) => `p${paragraph}s${sentence}`;

function numbersOf(id: string): { paragraph: number; sentence: number } {
	const [paragraph = 0, sentence = 0] = id.slice(1).split('s').map(Number);
	return { paragraph, sentence };
}
