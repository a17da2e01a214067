import type { Message } from './fault.ts';

/* All that the check says, in one place. Names and values from the files stand in “quotes”. */

/** A name or value from the files between quotes, cut where it is long. */
export const quoted = (value: unknown): string => {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
	const units = [...text];
	return `“${units.length > 60 ? `${units.slice(0, 59).join('')}…` : text}”`.replace(/\s+/g, ' ');
};
const list = (values: readonly string[]): string => values.map(quoted).join(', ');
export const say = (problem: string, remedy: string): Message => ({ problem, remedy });
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/* Files as a whole */

export const missingFile = () => say('The file is missing.', 'Write it; README.md says what it holds.');
export const missingLayout = () => say('The file is missing.', 'Run npm run layout, which writes it.');
export const notUtf8 = () => say('The file is not UTF-8.', 'Save it as UTF-8.');
export const byteOrderMark = () =>
	say('The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.');
export const carriageReturns = (count: number) =>
	say(
		`${count} ${count === 1 ? 'line ends' : 'lines end'} with a carriage return (CRLF), here first.`,
		'Save the file with line ends of one line feed (LF).'
	);
export const unnormalised = (lines: number) =>
	say(
		`Text in ${lines} ${lines === 1 ? 'line' : 'lines'} is not in composed Unicode (NFC), here first.`,
		'Normalise the file to NFC.'
	);
export const halfCharacter = () =>
	say('The text holds half a character (a lone surrogate).', 'Write the whole character.');

const inUnits = (bytes: number): string =>
	bytes < 1e9 ? `${Math.ceil(bytes / 1e6)} MB` : `${(Math.ceil(bytes / 1e8) / 10).toFixed(1)} GB`;
const moreMemory = (bytes: number): string =>
	`give Node more with NODE_OPTIONS=--max-old-space-size=${Math.ceil(bytes / 0.9 / 2 ** 30) * 1024}`;
export const datasetTooLong = (bytes: number, most: number) =>
	say(
		`The dataset is too large: its files hold ${inUnits(bytes)}, most of it here, and at most ${inUnits(most)} can be built.`,
		'Leave out entities and ties, or make several datasets of it.'
	);
/** `needed` and `allowed` are bytes of memory. */
export const datasetTooLarge = (bytes: number, needed: number, allowed: number) =>
	say(
		`The dataset is too large: its files hold ${inUnits(bytes)}, most of it here, which needs ${inUnits(needed)} of memory, and Node may use ${inUnits(allowed)}.`,
		`Leave out entities and ties, or ${moreMemory(needed)}.`
	);
export const pagesTooLarge = (needed: number, allowed: number) =>
	say(
		`The dataset is too large: to make its pages needs ${inUnits(needed)} of memory, and Node may use ${inUnits(allowed)}.`,
		`Leave out entities and ties, or ${moreMemory(needed)}.`
	);
export const yamlTooLarge = (bytes: number, needed: number, allowed: number) =>
	say(
		`The file is too large for ordinary YAML: ${inUnits(bytes)} of it need ${inUnits(needed)} of memory, and Node may use ${inUnits(allowed)}.`,
		`Write each element on a line of its own as JSON, such as - {"id":"kerensky"}, or ${moreMemory(needed)}.`
	);

/* Syntax */

export const duplicateKey = () => say('The field is given twice.', 'Keep one of the two.');
export const tab = () => say('A tab is used for indentation.', 'Indent with spaces.');
export const reference = () =>
	say('The value is a reference (* and a name).', 'Write the value out where it is meant.');
export const reservedKey = () => say('No field may be named “__proto__”.', 'Remove the field or rename it.');
export const tooDeep = () =>
	say('The values nest too deep.', 'Look for brackets or dashes that are not meant as such.');
/** Parsers' codes in plain words. */
const slips = new Map([
	['BAD_INDENT', 'the indentation does not fit, or a bracket is not closed'],
	['MISSING_CHAR', 'a quotation mark, bracket or comma is missing'],
	['BLOCK_AS_IMPLICIT_KEY', 'a text holds a colon and a space'],
	['BAD_SCALAR_START', 'a text begins with a sign that means something else'],
	['UNEXPECTED_TOKEN', 'something stands here that does not belong'],
	['TAG_RESOLVE_FAILED', 'a word with “!” before it names an unknown tag'],
	['MULTIPLE_DOCS', 'a line of three dashes begins a second document']
]);
export const syntax = (code: string) =>
	say(
		`The YAML cannot be read: ${slips.get(code) ?? 'the line is not well formed'}.`,
		'Mend the line or the one above; put text that holds : # ! { } [ ] or quotes between quotes.'
	);
export const jsonSyntax = () =>
	say('The JSON cannot be read.', 'Mend it, or delete the file and run npm run layout.');

/* Fields. `of` names whose field it is: “forms” of “kerensky”. */

export const unknownField = (field: string, of: string, known: readonly string[], near: string | undefined) =>
	say(
		`Unknown field ${quoted(field)}${of}.`,
		near ? `Did you mean ${quoted(near)}?` : `Remove it; the fields here are ${list(known)}.`
	);
export const unknownLanguage = (field: string, of: string, languages: readonly string[]) =>
	say(`Unknown language ${quoted(field)}${of}.`, `Prose is given in ${list(languages)}; remove the other.`);
export const commaInProse = (rest: string, of: string) =>
	say(`A comma cuts the text short${of}, before ${quoted(rest)}.`, 'Put the whole text between quotes.');
export const missingField = (field: string, of: string) =>
	say(`The field ${quoted(field)}${of} is missing.`, 'Add it; README.md says what it holds.');
export const missingProse = (language: string, of: string) =>
	say(`The text in ${quoted(language)} is missing${of}.`, 'Give it: every prose is in both languages.');
export const wrongType = (what: string, expected: string, given: string, remedy: string) =>
	say(`${what} is ${given}, not ${expected}.`, remedy);
export const notOneOf = (
	what: string,
	value: unknown,
	allowed: readonly string[],
	near: string | undefined
) =>
	say(
		`${what} is ${quoted(value)}, which is not one of ${allowed.join(' ')}.`,
		near ? `Did you mean ${quoted(near)}?` : 'Choose one of these.'
	);
export const tooFew = (what: string, least: number) =>
	say(`${what} has too few elements.`, `Give at least ${least}.`);
export const tooMany = (what: string, most: number) =>
	say(`${what} has too many elements.`, `Give at most ${most}.`);
export const outOfRange = (what: string, value: unknown, bound: 'at least' | 'at most', limit: string) =>
	say(`${what} is ${String(value)}.`, `Give ${bound} ${limit}.`);
export const unfit = (what: string) =>
	say(`${what} is not what README.md says.`, 'Compare it with README.md.');

/** What patterned text must be, by the key that `schema.ts` gives. */
const patterns = new Map<string, readonly [is: string, remedy: string]>(
	Object.entries({
		text: ['empty', 'Write the text, or remove the field if it may be left out.'],
		id: ['not an id', 'Use at most 60 of a–z and 0–9, parted by single hyphens, such as winter-palace.'],
		sentence: ['not the id of a sentence', 'Write paragraph and sentence, both from 1, such as p3s2.'],
		day: ['not a day', 'Write year, month and day as in 1917-11-07.'],
		language: ['not a language', 'Write a BCP 47 code such as en, ml or pt-BR.'],
		case: ['not the name of a case', 'Use a–z, 0–9 and hyphens, such as acc.'],
		cases: ['not an inflected name', 'Write a text, or texts by language such as { en: the Duma }.'],
		when: ['not a date', 'Write an EDTF date between quotes, such as "1917-11-06".'],
		view: ['not a view', 'Copy the part of an address after “?”, such as near=bolsheviks.1&ties=opposition.'],
		address: ['not a full address', 'Begin it with https://, such as https://spdx.org/licenses/MIT.html.'],
		wikidata: ['not a Wikidata id', 'Write Q and a number, such as Q48211, or remove the field.']
	} as const)
);
const pattern = (key: string) => patterns.get(key) ?? ['not of the right form', 'See README.md.'];
export const misfit = (key: string, what: string, value: unknown): Message => {
	const [is, remedy] = pattern(key);
	return say(key === 'text' ? `${what} is empty.` : `${what} is ${is}: ${quoted(value)}.`, remedy);
};
export const misnamed = (key: string, field: string): Message => {
	const [is, remedy] = pattern(key);
	return say(`The field's name ${quoted(field)} is ${is}.`, remedy);
};

/* dataset.yaml */

export const sameLanguages = (language: string) =>
	say(`Source and gloss are both in ${quoted(language)}.`, 'Give two different languages.');
export const badLanguage = (language: string) =>
	say(`${quoted(language)} is not a language that BCP 47 allows.`, 'Write a code such as en, ml or pt-BR.');
export const reservedLanguage = () =>
	say('The language “id” is spelt like the field “id” of a sentence.', 'Write “id-ID”.');
export const reversedPeriod = (from: string, to: string) =>
	say(`The period ends (${to}) before it begins (${from}).`, 'Exchange the two days.');

/* Ids */

export const unknownId = (what: string, id: string, near: string | undefined) =>
	say(
		`There is no ${what} ${quoted(id)}.`,
		near ? `Did you mean ${quoted(near)}?` : `Add the ${what}, or name another.`
	);
export const renamedId = (what: string, id: string, now: string) =>
	say(`There is no ${what} ${quoted(id)} any more.`, `It is ${quoted(now)} now.`);
export const duplicateId = (what: string, id: string, line: number) =>
	say(
		`The id ${quoted(id)} is already that of the ${what} in line ${line}.`,
		'Give one of the two another id.'
	);
export const sharedId = (id: string) =>
	say(
		`The relation's id ${quoted(id)} is also an entity's, and an address could not tell them apart.`,
		'Give the relation another id.'
	);
export const reservedId = (id: string) =>
	say(`The id ${quoted(id)} has a meaning of its own.`, 'Give it another id.');
export const formerlyInUse = (id: string) =>
	say(`The former id ${quoted(id)} is in use.`, 'Remove it from “formerly”, or rename what uses it now.');
export const formerlyTwice = (id: string, other: string) =>
	say(
		`The former id ${quoted(id)} is also that of ${quoted(other)}.`,
		'Leave it to the one that old links should lead to.'
	);

/* sentences.yaml */

export const sentenceDiffers = (wanted: string, found: string, place: string) =>
	say(
		`The sentence is not the text: it goes on ${quoted(wanted)} where source.txt has ${found ? quoted(found) : 'ended'} (${place}).`,
		'Copy the sentence from source.txt again.'
	);
export const textSkipped = (skipped: string, place: string) =>
	say(
		`The text before here is in no sentence: ${quoted(skipped)} (${place}).`,
		'Add it to a sentence, or add a sentence.'
	);
export const textLeft = (skipped: string, place: string) =>
	say(
		`The text after the last sentence is in none: ${quoted(skipped)} (${place}).`,
		'Add it to the last sentence, or add a sentence.'
	);
export const sentenceOrder = (id: string, wanted: readonly string[]) =>
	say(`The sentence ${quoted(id)} is out of order.`, `Number it ${wanted.map(quoted).join(' or ')}.`);
export const wrongParagraph = (id: string, paragraph: number) =>
	say(
		`The sentence ${quoted(id)} stands in paragraph ${paragraph} of source.txt.`,
		`Give it an id that begins with p${paragraph}s.`
	);
export const manyParagraphs = (id: string) =>
	say(
		`The sentence ${quoted(id)} goes on past the end of a paragraph.`,
		'Cut it where the line of source.txt ends.'
	);
export const uncovered = (id: string) =>
	say(
		`No tie has evidence in the sentence ${quoted(id)}.`,
		'Add a tie, or give the reason under “says_no_tie”.'
	);
export const coveredAfterAll = (id: string, relation: string) =>
	say(
		`The sentence ${quoted(id)} has “says_no_tie”, but the tie ${quoted(relation)} has evidence in it.`,
		'Remove one of the two.'
	);

/* Mentions */

export const formNowhere = (form: string, inside: string | undefined) =>
	say(
		`The form ${quoted(form)} occurs nowhere in the text${inside ? ` but inside the word ${quoted(inside)}` : ''}.`,
		inside
			? 'Remove it, and give that sentence an entry under “mentions”.'
			: 'Spell it as the text does, or move it to “also”.'
	);
export const formTwice = (form: string) =>
	say(`The form ${quoted(form)} is listed twice.`, 'Keep it once, under “forms” or under “misprints”.');
export const formUnsettled = (form: string, entities: readonly string[], sentences: readonly string[]) =>
	say(
		`The form ${quoted(form)} is listed by ${list(entities)}, and nothing says which is meant in ${sentences.join(', ')}.`,
		'Give each of these sentences an entry for it under “mentions”.'
	);
export const mentionAbsent = (form: string, id: string) =>
	say(`The form ${quoted(form)} is not in the sentence ${quoted(id)}.`, 'Copy it from the sentence.');
export const mentionTooFar = (form: string, id: string, count: number, nth: number) =>
	say(
		`The form ${quoted(form)} stands ${times(count)} in the sentence ${quoted(id)}, so “nth” cannot be ${nth}.`,
		'Count again from 1.'
	);
export const mentionTwice = (form: string, is: string) =>
	say(
		`The entry for ${quoted(form)} as ${quoted(is)} is given twice.`,
		'Remove one, or give one the right “nth”.'
	);

/* Evidence */

const absentWords = {
	space: ['differs from the text in white space', 'Copy it from source.txt with its spaces.'],
	unnormalised: ['is not in composed Unicode (NFC)', 'Normalise it to NFC, or copy it from source.txt.'],
	apostrophe: [
		'has other quotation marks or apostrophes than the text (curly for straight, or the reverse)',
		'Copy them from source.txt.'
	],
	'zero-width': [
		'differs from the text in characters without width (ZWJ, ZWNJ and the like)',
		'Copy it from source.txt.'
	],
	chillu: ['spells its chillus in another encoding than the text', 'Copy it from source.txt.'],
	case: ['differs from the text in capital and small letters', 'Copy it from source.txt.'],
	several: [
		'differs from the text in several invisible ways (spaces, normalisation, apostrophes, joiners, chillus, capitals)',
		'Copy it from source.txt.'
	]
} as const;
export const quoteAbsent = (quote: string, cause: keyof typeof absentWords | undefined, head: string) => {
	if (cause) return say(`The quote ${quoted(quote)} ${absentWords[cause][0]}.`, absentWords[cause][1]);
	const agrees =
		head.length > 2 && head !== quote
			? ` It agrees with the text up to ${quoted([...head].slice(-20).join(''))}.`
			: '';
	return say(`The quote ${quoted(quote)} is not in the text.${agrees}`, 'Copy it from source.txt.');
};
export const quoteAmbiguous = (quote: string, count: number) =>
	say(
		`The quote ${quoted(quote)} occurs ${times(count)}.`,
		'Give the words just before as “prefix” or those just after as “suffix”.'
	);
export const quoteContext = (quote: string) =>
	say(
		`The quote ${quoted(quote)} is in the text, but nowhere with this prefix and suffix.`,
		'Copy the words just before and after it from source.txt.'
	);
export const quoteCut = (quote: string, words: string) =>
	say(`The quote ${quoted(quote)} cuts a word.`, `Quote whole words: ${quoted(words)}.`);
export const quoteCrosses = (quote: string, sentences: readonly string[]) =>
	say(
		`The quote ${quoted(quote)} does not lie within one sentence${sentences.length ? `: it touches ${sentences.join(' and ')}` : ''}.`,
		'Give each sentence a quote of its own.'
	);

/* Relations and entities */

export const dateForm = (when: string) =>
	say(
		`${quoted(when)} is not a date in EDTF (level 0 or 1).`,
		'Write a day, month, year or interval: 1917-11-06, 1917-11, 1917, 1917-11-06/1917-11-07.'
	);
export const dateDay = (when: string) =>
	say(`${quoted(when)} names a day that the calendar does not have.`, 'Correct the date.');
export const dateReversed = (when: string) =>
	say(`The interval ${quoted(when)} ends before it begins.`, 'Exchange its two ends.');
export const dateOutside = (when: string, from: string, to: string) =>
	say(
		`The date ${quoted(when)} is outside the period of the text, ${from} to ${to}.`,
		'Correct the date, or widen “period” in dataset.yaml.'
	);
export const selfTie = (id: string, entity: string) =>
	say(
		`The tie ${quoted(id)} has ${quoted(entity)} at both ends.`,
		'Name two different entities, or remove the tie.'
	);
export const duplicateTie = (id: string, other: string) =>
	say(
		`The tie ${quoted(id)} says the same as ${quoted(other)} (ends, type, date and mode).`,
		'Remove one and give its evidence to the other.'
	);
export const impliedWithoutNote = (id: string) =>
	say(
		`The tie ${quoted(id)} is implied, but no note says why.`,
		'Add a “note” that says how the text implies it.'
	);
export const entityAlone = (id: string) =>
	say(`The entity ${quoted(id)} has no tie.`, 'Add a tie with evidence, or remove the entity.');

/* vocabulary.yaml */

export const missingFamily = (id: string) =>
	say(`The family ${quoted(id)} is missing.`, 'Give all five: alliance, belonging, opposition, deed, place.');
export const wrongSign = (id: string, sign: number, right: number) =>
	say(`The sign of the family ${quoted(id)} is ${sign}.`, `It must be ${right}.`);
export const tieNamedAsFamily = (id: string) =>
	say(
		`The type of tie ${quoted(id)} is named like a family, and an address could not tell them apart.`,
		'Give the type another id.'
	);
export const unknownPlaceholder = (placeholder: string) =>
	say(
		`Unknown placeholder ${quoted(placeholder)}.`,
		'Write {from}, {to}, or one with a case such as {to.acc}.'
	);
export const looseBrace = () =>
	say('The sentence has a brace without its partner.', 'Write placeholders as {from} and {to}.');
export const missingCase = (entity: string, caseName: string, language: string, tie: string) =>
	say(
		`The entity ${quoted(entity)} lacks the case ${quoted(caseName)} in ${quoted(language)}, which the tie ${quoted(tie)} asks for.`,
		'Add it under “cases”.'
	);

/* layout.json */

export const notPlaced = (ids: readonly string[]) =>
	say(
		`${ids.length === 1 ? 'An entity has' : `${ids.length} entities have`} no position: ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ', …' : ''}.`,
		'Run npm run layout.'
	);
