import type { Dataset, Day, Relation } from '$lib/dataset/types';
import { say } from '$lib/text/prose';

/** What a citation names, whatever its format. */
export interface Cited {
	/** A short ASCII key. */
	readonly key: string;
	readonly title: string;
	/** The text's own words, when words are cited. */
	readonly quote?: string;
	/** Where in the text: paragraph and sentence ids. */
	readonly place?: string;
	/** The text that it comes from. */
	readonly container: string;
	/** Its full address. */
	readonly url: string;
	/** Language of the title. */
	readonly lang: string;
	/** What the dataset was made from, in words. */
	readonly source?: string;
	/** When it was seen: the day, and how a line of text says it. */
	readonly accessed?: { readonly day: Day; readonly words: string };
}

/** Ways to cite one thing. */
export interface Citations {
	/** A line of plain text. */
	readonly text: string;
	readonly bibtex: string;
	/** An item of CSL-JSON (Citation Style Language 1.0.2), as text. */
	readonly csl: string;
}

/**
 * What is cited when a tie is.
 *
 * @param saying the tie as a sentence
 * @param url the full address of its page
 */
export function citedTie(
	dataset: Dataset,
	relation: Relation,
	saying: string,
	url: string,
	lang: string
): Cited {
	return {
		key: relation.id,
		title: saying,
		quote: relation.evidence.map(({ quote }) => quote).join(' … '),
		place: [...new Set(relation.evidence.map(({ sentence }) => sentence))].join(', '),
		container: say(dataset.title, lang),
		url,
		lang
	};
}

/** Cites a thing in all formats. Where no date of access is given, the reader adds it. */
export function cite(cited: Cited): Citations {
	const { key, title, quote, place, container, url, lang, source, accessed } = cited;
	const note = [quote && `“${quote}”`, place && `(${place})`, source].filter(Boolean).join(' ');
	const [year, month, day] = accessed?.day.split('-').map(Number) ?? [];
	return {
		text: [`${title}.`, note && `${note}.`, `${container}. Paksham.`, url, accessed && `(${accessed.words})`]
			.filter(Boolean)
			.join(' '),
		bibtex: bibtex(key, [
			['title', title],
			['howpublished', `Paksham: ${container}`],
			['note', note],
			['url', url],
			['urldate', accessed?.day ?? ''],
			['langid', lang]
		]),
		csl: JSON.stringify(
			{
				id: key,
				type: 'webpage',
				title,
				'container-title': container,
				publisher: 'Paksham',
				...(quote && { abstract: quote }),
				...(place && { locator: place }),
				...(source && { note: source }),
				URL: url,
				...(accessed && { accessed: { 'date-parts': [[year, month, day]] } }),
				language: lang
			},
			null,
			'\t'
		)
	};
}

function bibtex(key: string, fields: readonly (readonly [string, string])[]): string {
	const lines = fields
		.filter(([, value]) => value)
		// An address is taken as it stands, by BibLaTeX and by the package that BibTeX's styles set it with.
		.map(([name, value]) => `\t${name} = {${name === 'url' ? value : escape(value)}}`);
	return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** Letters that mean something to BibTeX. */
function escape(value: string): string {
	return value.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (letter) => `\\${letter}`);
}
