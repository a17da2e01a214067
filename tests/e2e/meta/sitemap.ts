import { DOMParser } from '@xmldom/xmldom';

/** One `url` of a site map. */
export interface MappedUrl {
	readonly loc: string;
	/** Addresses by language. */
	readonly alternates: ReadonlyMap<string, string>;
}

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const xhtml = 'http://www.w3.org/1999/xhtml';

/**
 * Reads a site map and refuses what the protocol does (https://www.sitemaps.org/protocol.html): XML that is not well formed,
 * other elements than it knows, more than 50,000 addresses or 50 MB, addresses that are relative, too long, given twice or
 * of another site or folder than the map's own.
 *
 * @param base where the map stands, with a slash at its end
 */
export function readSitemap(xml: string, base: string): MappedUrl[] {
	const refuse = (why: string): never => {
		throw new Error(`The site map is not valid: ${why}`);
	};
	const document = new DOMParser({ errorHandler: (_level, message) => refuse(message) }).parseFromString(
		xml,
		'application/xml'
	);
	const root = document.documentElement;
	if (root.namespaceURI !== protocol || root.localName !== 'urlset') refuse('its root is no urlset');
	if (Buffer.byteLength(xml) > 50 * 1024 * 1024) refuse('it is over 50 MB');
	const urls = elementsIn(root).map((url) => {
		if (url.namespaceURI !== protocol || url.localName !== 'url') refuse(`<${url.nodeName}> among the urls`);
		const [locs, others] = [
			elementsIn(url, 'loc'),
			elementsIn(url).filter(({ localName }) => localName !== 'loc')
		];
		const loc = locs[0]?.textContent ?? '';
		if (locs.length !== 1 || locs[0]!.namespaceURI !== protocol) refuse('a url has not exactly one loc');
		if (!loc.startsWith(base) || new URL(loc).href !== loc) refuse(`${loc} is not an address below ${base}`);
		if (loc.length >= 2048) refuse(`${loc} is too long`);
		const alternates = others.map((link) => {
			const [rel, lang, href] = ['rel', 'hreflang', 'href'].map((name) => link.getAttribute(name) ?? '');
			if (link.namespaceURI !== xhtml || link.localName !== 'link') refuse(`<${link.nodeName}> in a url`);
			if (rel !== 'alternate' || !lang || !href) refuse(`a link of ${loc} is incomplete`);
			return [lang!, href!] as const;
		});
		if (new Set(alternates.map(([lang]) => lang)).size < alternates.length)
			refuse(`${loc} has a language twice`);
		return { loc, alternates: new Map(alternates) };
	});
	if (urls.length === 0 || urls.length > 50_000) refuse(`it has ${urls.length} addresses`);
	if (new Set(urls.map(({ loc }) => loc)).size < urls.length) refuse('it has an address twice');
	return urls;
}

const elementsIn = (parent: Element, name?: string): Element[] =>
	Array.from(parent.childNodes)
		.filter((node): node is Element => node.nodeType === 1)
		.filter(({ localName }) => name === undefined || localName === name);
