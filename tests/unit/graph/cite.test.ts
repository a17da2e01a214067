import { describe, expect, test } from 'vitest';
import { buildGraph } from '$lib/graph/build';
import { cite, citedTie } from '$lib/graph/cite';
import { datasetOf } from '../dataset';

const tiny = datasetOf('tests/fixtures/tiny');
const relation = tiny.relations[0]!;
const url = 'https://example.org/relation/one/';

describe('citing a tie', () => {
	const { text, bibtex, csl } = cite(citedTie(tiny, relation, 'A opposes B', url, 'en'));

	test('names what it says, the words that prove it, where they stand, and its address', () => {
		const { quote, sentence } = relation.evidence[0]!;
		for (const citation of [text, bibtex, csl]) {
			expect(citation).toContain('A opposes B');
			expect(citation).toContain(quote);
			expect(citation).toContain(sentence);
			expect(citation).toContain(url);
			expect(citation).toContain(tiny.title.en);
		}
	});

	test('gives CSL-JSON that parses', () => {
		expect(JSON.parse(csl)).toMatchObject({
			id: relation.id,
			type: 'webpage',
			title: 'A opposes B',
			URL: url
		});
	});

	test('has every tie of the graph to cite', () => {
		for (const { relation: one } of buildGraph(tiny).mapEdges((_, attributes) => attributes)) {
			expect(cite(citedTie(tiny, one, 'saying', url, 'en')).text).toContain(one.evidence[0]!.quote);
		}
	});
});

test('a title with letters that BibTeX reads otherwise stays a title', () => {
	const { bibtex } = cite({ key: 'k', title: 'A {b} & 50 % of \\C_d', container: 'T', url, lang: 'en' });
	expect(bibtex).toContain('title = {A b \\& 50 \\% of C\\_d}');
	expect(bibtex).not.toContain('note');
});
