import { describe, expect, test } from 'vitest';
import { cite } from '$lib/graph/cite';
import { citedView } from '$lib/graph/cite-view';
import { readRequest } from '$lib/ui/embed/request';
import { slugOf } from '$lib/ui/share/file-name';
import { frameCode } from '$lib/ui/share/frame-code';
import { sayView } from '$lib/ui/share/words';
import { Explorer } from '$lib/view/explorer.svelte';
import { datasetOf } from '../dataset';

const dataset = datasetOf('graph-data');
const explorerAt = (search: string) =>
	new Explorer(dataset, { search: () => search, write: () => undefined });

describe('what a view shows, in words', () => {
	test.each([
		['', /^A graph of \d+ names and \d+ ties$/],
		['sel=lenin', /selected: Lenin$/],
		['sel=p1s2', /selected: .*1.*2/],
		['path=martov.lenin', /paths from Martov to Lenin$/],
		['near=lenin.2', /around Lenin, up to 2 ties away$/],
		['ties=opposition', /ties: opposition$/],
		['ties=none', /ties: none$/],
		['ties=opposition.-bans', /ties: opposition; without bans$/],
		['kinds=party.person', /kinds: persons, parties$/],
		['claim=stated&mode=done', /only what the text states; only what was done$/],
		['from=1917-11-06&to=1917-11-07&undated=no', /dates: 6\D+7 November 1917; only dated ties$/],
		['from=1917-11-06', /from 6 November 1917 on$/],
		['to=1917-11-06', /until 6 November 1917$/],
		['upto=p3s2', /as told up to .*3.*2/],
		['hide=russia.petrograd', /without Petrograd, Russia$/],
		['layout=sides', /layout: sides apart$/]
	])('?%s', (search, words) => {
		expect(sayView(explorerAt(search), 'en')).toMatch(words);
	});
});

describe('a citation of a view', () => {
	const search = 'sel=lenin&ties=alliance.opposition&from=1917-11-06';
	const explorer = explorerAt(search);
	const { text, bibtex, csl } = cite(
		citedView(dataset, {
			key: slugOf(explorer),
			shown: sayView(explorer, 'en'),
			url: `https://example.org/?${search}`,
			lang: 'en',
			accessed: { day: '2026-11-23', words: 'Accessed 23 November 2026' }
		})
	);

	test('names title, selection, filters, dates, source, address and the day', () => {
		const parts = ['The October Revolution', 'Lenin', 'alliance', '6 November 1917', 'encyclopaedia'];
		for (const part of [...parts, `https://example.org/?${search}`]) {
			for (const citation of [text, bibtex, csl]) expect(citation).toContain(part);
		}
		expect(text).toContain('Accessed 23 November 2026');
		expect(bibtex).toContain('urldate = {2026-11-23}');
		expect(JSON.parse(csl)).toMatchObject({ accessed: { 'date-parts': [[2026, 11, 23]] } });
	});
});

test.each([
	['', 'paksham-the-october-revolution'],
	['sel=lenin', 'paksham-the-october-revolution-sel-lenin'],
	['cam=1.2.300&pins=lenin.1.2', 'paksham-the-october-revolution']
])('a file made of ?%s is called %s', (search, name) => {
	expect(slugOf(explorerAt(search))).toBe(name);
});

test('the name of a file stays short, and ends in a letter or number', () => {
	const all = dataset.entities.map(({ id }) => id).join('.');
	const name = slugOf(explorerAt(`hide=${all}`));
	expect(name.length).toBeLessThanOrEqual(80);
	expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

describe('the code for a page', () => {
	const src = 'https://example.org/embed/?controls=view&sel=lenin';

	test('escapes what HTML reads otherwise', () => {
		const code = frameCode({ src, title: '"A" <b> & c', width: 800, height: 500 });
		expect(code).toContain('src="https://example.org/embed/?controls=view&amp;sel=lenin"');
		expect(code).toContain('title="&quot;A&quot; &lt;b> &amp; c"');
	});

	test.each([
		[null, null, 'width="100%" height="560"'],
		[0, -3, 'width="200" height="200"'],
		[640.4, 480, 'width="640" height="480"']
	])('of %s by %s pixels says %s', (width, height, size) => {
		expect(frameCode({ src, title: 'T', width, height })).toContain(size);
	});
});

describe('an embedded explorer', () => {
	test.each([
		['', 'all', 0],
		['?controls=none&sel=lenin', 'none', 0],
		['?controls=view', 'view', 0],
		['?controls=', 'all', 0],
		['?controls=everything', 'all', 1],
		['?frobnicate=1&utm_source=x&sel=lenin', 'all', 2],
		[`?${'x'.repeat(5000)}=1`, 'all', 1]
	])('at %s has %s controls and says %d things', (search, controls, said) => {
		const request = readRequest(search);
		expect(request.controls).toBe(controls);
		expect(request.notices).toHaveLength(said);
		for (const sentence of request.notices) expect(sentence.length).toBeLessThan(200);
	});
});
