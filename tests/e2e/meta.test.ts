import { expect, test } from '@playwright/test';
import { openGraphFaults } from './meta/open-graph';
import { linkedDataFaults } from './meta/schema-org';
import { crawl, type BuiltPage, type Site } from './meta/site';
import { readSitemap, type MappedUrl } from './meta/sitemap';
import { Reader } from './reader';

// One crawl serves all tests.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const languages = ['en', 'ml'];

let site: Site;
let map: MappedUrl[];
/** Where the site says that it is, with a slash at its end. */
let root: string;
/** The path below which it is served. */
let base: string;

test.beforeAll(async ({ browser }, { project }) => {
	const served = project.use.baseURL!.replace(/\/*$/, '/');
	base = new URL(served).pathname;
	const page = await browser.newPage();
	const robots = await (await page.request.get(new URL('robots.txt', served).href)).text();
	const address = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
	expect(address, 'robots.txt names the site map in full').toMatch(/^https?:\/\/.+\/sitemap\.xml$/);
	root = new URL('.', address).href;
	expect(new URL(root).pathname).toBe(base);
	const xml = await (await page.request.get(new URL('sitemap.xml', served).href)).text();
	await page.close();
	map = readSitemap(xml, root);
	const seeds = [base, `${base}404.html`, `${base}embed/`, ...map.map(({ loc }) => new URL(loc).pathname)];
	site = await crawl(browser, served, [...new Set(seeds)]);
});

const full = (path: string) => new URL(path, root).href;
const indexed = () => [...site.pages.values()].filter((page) => page.indexed);
const link = ({ links }: BuiltPage, rel: string, lang = '') =>
	links.filter((one) => one.rel === rel && one.lang === lang).map(({ href }) => href);
const meta = ({ metas }: BuiltPage, name: string) => metas.find(([other]) => other === name)?.[1] ?? '';
/** Faults of all pages, as a list that is empty when there are none. */
const faultsOf = (pages: readonly BuiltPage[], faults: (page: BuiltPage) => readonly string[]) =>
	pages.flatMap((page) => faults(page).map((fault) => `${page.path}: ${fault}`));

test('every link leads to something', () => {
	expect(site.missing).toEqual([]);
	expect(site.pages.size).toBeGreaterThan(600);
});

test('the site map names every page that may be indexed, and no other', () => {
	const mapped = map.map(({ loc }) => loc).toSorted();
	expect(
		indexed()
			.map(({ path }) => full(path))
			.toSorted()
	).toEqual(mapped);
});

test('a page that is kept from search engines is not in the map', () => {
	for (const hidden of ['404.html', 'embed/'])
		expect(site.pages.get(base + hidden), hidden).toMatchObject({ indexed: false });
});

test('every address of the map names its other languages, and they name it back', () => {
	const byAddress = new Map(map.map((url) => [url.loc, url]));
	for (const { loc, alternates } of map) {
		expect([...alternates.keys()].toSorted(), loc).toEqual([...languages, 'x-default'].toSorted());
		expect([...alternates.values()], loc).toContain(loc);
		for (const other of alternates.values())
			expect([...(byAddress.get(other)?.alternates ?? [])], `${other} back to ${loc}`).toEqual([
				...alternates
			]);
	}
});

test('every page says where it is, in which languages, and what it is', () => {
	const byAddress = new Map(map.map((url) => [url.loc, url]));
	const faults = faultsOf(indexed(), (page) => {
		const own = full(page.path);
		const alternates = byAddress.get(own)?.alternates ?? new Map<string, string>();
		return [
			...(link(page, 'canonical').join() === own ? [] : ['another canonical address']),
			...[...alternates].flatMap(([lang, href]) =>
				link(page, 'alternate', lang).join() === href ? [] : [`another page in ${lang}`]
			),
			...(alternates.get(page.lang) === own ? [] : [`its lang is ${page.lang}`]),
			...(page.title.length > 5 ? [] : ['no title']),
			...(meta(page, 'description').length > 10 ? [] : ['no description'])
		];
	});
	expect(faults).toEqual([]);
});

test('no two pages of a language share a title', () => {
	const pages = indexed();
	const shared = pages.filter(({ lang, title }) => {
		const same = pages.filter((other) => other.lang === lang && other.title === title);
		return same.length > 1;
	});
	// Ties of the same kind between the same two say the same.
	const isTie = (path: string) => /^(ml\/)?relation\//.test(path.slice(base.length));
	expect(shared.map(({ path }) => path).filter((path) => !isTie(path))).toEqual([]);
	expect(shared.length).toBeLessThan(pages.length / 20);
});

test('a validator of Open Graph and card tags finds nothing to complain of', () => {
	expect(faultsOf(indexed(), (page) => openGraphFaults(page, root))).toEqual([]);
	for (const page of indexed()) expect(meta(page, 'og:url')).toBe(full(page.path));
});

test('every entity, tour and start page has a card of its own in each language; a tie has its subject’s', async ({
	request
}) => {
	const own = indexed().filter(({ path }) =>
		/^(ml\/)?((entity|tour)\/[^/]+\/)?$/.test(path.slice(base.length))
	);
	for (const page of own) expect(meta(page, 'og:image')).toBe(`${full(page.path)}preview.png`);
	const cards = new Set(indexed().map((page) => meta(page, 'og:image')));
	expect(cards.size).toBe(own.length);
	const seen = new Set<string>();
	for (const card of cards) {
		const response = await request.get(new URL(card).pathname);
		expect(response.status(), card).toBe(200);
		expect(response.headers()['content-type'], card).toBe('image/png');
		const png = await response.body();
		expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
		expect(png.length, card).toBeLessThan(70_000);
		seen.add(png.toString('base64'));
	}
	expect(seen.size, 'no two cards are alike').toBe(cards.size);
	const tie = site.pages.get(`${base}ml/relation/trotsky-wins-garrison/`)!;
	expect(meta(tie, 'og:image')).toBe(full(`${base}ml/entity/trotsky/preview.png`));
});

test('a validator of JSON-LD and schema.org finds nothing to complain of', async () => {
	const faults: string[] = [];
	for (const { path, linkedData } of indexed()) {
		if (linkedData.length !== 1) faults.push(`${path}: ${linkedData.length} pieces of JSON-LD`);
		for (const json of linkedData)
			faults.push(...(await linkedDataFaults(json)).map((fault) => `${path}: ${fault}`));
	}
	expect(faults).toEqual([]);
});

test('JSON-LD tells of a person with names in both languages and Wikidata, and of the dataset’s files', () => {
	const graph = (path: string) =>
		(JSON.parse(site.pages.get(base + path)!.linkedData[0]!) as { '@graph': Record<string, unknown>[] })[
			'@graph'
		];
	for (const path of ['entity/lenin/', 'ml/entity/lenin/']) {
		const [person] = graph(path);
		expect(person).toMatchObject({ '@type': 'Person', sameAs: 'https://www.wikidata.org/wiki/Q1394' });
		const names = [person!['name'], ...(person!['alternateName'] as string[])];
		expect(names).toEqual(expect.arrayContaining(['Vladimir Lenin', 'വ്ലാഡിമിർ ലെനിൻ']));
	}
	// Both languages' pages speak of the same thing.
	expect(graph('entity/lenin/')[0]!['@id']).toBe(graph('ml/entity/lenin/')[0]!['@id']);
	const dataset = graph('').find((thing) => thing['@type'] === 'Dataset');
	const files = (dataset!['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
	expect(files).toContain(full(`${base}data/graph.ttl`));
});

test('an address with a view names the explorer as the page that counts, whatever view comes next', async ({
	page
}) => {
	const reader = new Reader(page);
	await reader.open('./?sel=lenin');
	const canonical = page.locator('link[rel=canonical]');
	await expect(canonical).toHaveAttribute('href', root);
	const title = await page.title();
	// What was rendered beforehand is right by itself; only a change of view shows what scripts make of it.
	await reader.follow('?sel=kerensky&ties=opposition');
	await expect(reader.panel.getByRole('heading', { name: 'Alexander Kerensky' })).toBeVisible();
	await expect(canonical).toHaveAttribute('href', root);
	await expect(page).toHaveTitle(title);
	expect(title).toMatch(/^The October Revolution/);
});

test('the head follows when a link is followed, within the page’s security policy', async ({ page }) => {
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.goto('./entity/lenin/');
	// To a page of the same kind, and to one of another.
	await page.locator('main a[href$="/entity/bolsheviks/"]').first().click();
	await expect(page).toHaveTitle(/^Bolshevik/);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
		'href',
		full(`${base}entity/bolsheviks/`)
	);
	await page.getByRole('link', { name: 'About' }).click();
	await expect(page).toHaveTitle(/^About/);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', full(`${base}about/`));
	const linked = page.locator('script[type="application/ld+json"]');
	await expect(linked).toHaveCount(1);
	expect(await linked.textContent()).toContain('AboutPage');
	expect(complaints).toEqual([]);
});
