import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { annotations } from '$lib/graph/export/annotations';
import { spanSelectors } from '$lib/graph/export/selectors';
import { dataset, graph, site } from './fixture';

interface Selector {
	readonly type: string;
	readonly exact: string;
	readonly prefix?: string;
	readonly suffix?: string;
	readonly start: number;
	readonly end: number;
}
interface Annotation {
	readonly id: string;
	readonly motivation: string;
	readonly body: unknown;
	readonly target: { readonly source: string; readonly selector: readonly [Selector, Selector] };
}
interface Collection {
	readonly total: number;
	readonly first: { readonly items: readonly Annotation[] };
}

const written = JSON.parse(await annotations.render(dataset, graph, site)) as Collection;
const { items } = written.first;
const of = (motivation: string) => items.filter((item) => item.motivation === motivation);

const oa = 'http://www.w3.org/ns/oa#';
const activity = 'https://www.w3.org/ns/activitystreams#';
const node = (id: string) => ({ '@id': id, '@type': '@id' });
const count = (id: string) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' });

/** The terms that are used here, as the Web Annotation Vocabulary defines them (https://www.w3.org/TR/annotation-vocab/). */
const context = {
	id: '@id',
	type: '@type',
	...Object.fromEntries(
		[
			'Annotation',
			'SpecificResource',
			'TextualBody',
			'TextQuoteSelector',
			'TextPositionSelector',
			'describing',
			'identifying',
			'tagging',
			'exact',
			'prefix',
			'suffix'
		].map((term) => [term, oa + term])
	),
	AnnotationCollection: `${activity}OrderedCollection`,
	AnnotationPage: `${activity}OrderedCollectionPage`,
	first: node(`${activity}first`),
	items: { ...node(`${activity}items`), '@container': '@list' },
	total: count(`${activity}totalItems`),
	startIndex: count(`${activity}startIndex`),
	body: node(`${oa}hasBody`),
	target: node(`${oa}hasTarget`),
	source: node(`${oa}hasSource`),
	selector: node(`${oa}hasSelector`),
	motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
	purpose: { '@id': `${oa}hasPurpose`, '@type': '@vocab' },
	start: count(`${oa}start`),
	end: count(`${oa}end`),
	label: 'http://www.w3.org/2000/01/rdf-schema#label',
	value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
	format: 'http://purl.org/dc/elements/1.1/format',
	language: 'http://purl.org/dc/elements/1.1/language'
};

describe('the annotations', () => {
	test('are one for each mention and one for each piece of evidence', () => {
		const evidence = dataset.relations.flatMap((relation) => relation.evidence);
		expect(of('identifying')).toHaveLength(dataset.mentions.length);
		expect(of('describing')).toHaveLength(evidence.length);
		expect(written.total).toBe(items.length);
	});

	test('have a name each', () => {
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
	});

	test('quote what stands at their offsets, in UTF-16 units', () => {
		for (const { target } of items) {
			const [quote, { start, end }] = target.selector;
			expect(quote.exact).not.toBe('');
			expect(quote.exact).toBe(dataset.text.slice(start, end));
			expect(dataset.text.slice(0, start).endsWith(quote.prefix ?? '')).toBe(true);
			expect(dataset.text.slice(end).startsWith(quote.suffix ?? '')).toBe(true);
			expect(target.source).toBe('https://example.org/paksham/data/source.txt');
		}
	});

	test('find a quote that stands twice by what stands before it', () => {
		const quotes = of('describing').map(({ target }) => target.selector[0]);
		const found = quotes.filter(({ exact }) => exact === 'എതിർത്തു');
		expect(found.map(({ prefix }) => prefix)).toEqual([undefined, 'കെറൻസ്കിയെ ']);
	});

	test('say how a mention refers when it is not by the name', () => {
		const tags = of('identifying').map(({ body }) =>
			(body as { value: string }[]).slice(1).map(({ value }) => value)
		);
		expect(tags).toEqual([[], [], ['misprint'], ['pronoun'], ['dropped']]);
	});

	test('use no term that the Web Annotation Vocabulary does not define', async () => {
		const documentLoader = (url: string) => {
			expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
			return Promise.resolve({ document: { '@context': context }, documentUrl: url });
		};
		const [collection] = await jsonld.expand(written, { documentLoader, safe: true });
		expect(collection?.['@type']).toEqual([`${activity}OrderedCollection`]);
		expect(JSON.stringify(collection)).toContain(`"${oa}motivatedBy":[{"@id":"${oa}identifying"}]`);
	});
});

describe('the context of a mention', () => {
	test.each([
		['the first of two', 'Lenin came. Lenin went.', 0, undefined, ' came. Lenin went.'],
		['the last of two', 'He, Lenin. Lenin', 11, 'He, Lenin. ', undefined],
		['the whole text', 'Lenin', 0, undefined, undefined]
	])('is left out where there is none: %s', (_name, text, start, prefix, suffix) => {
		const { quote } = spanSelectors(text, { start, end: start + 5 });
		expect(quote.exact).toBe('Lenin');
		expect([quote.prefix, quote.suffix]).toEqual([prefix, suffix]);
	});
});
