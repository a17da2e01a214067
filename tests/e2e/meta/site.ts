import type { Browser } from '@playwright/test';

/** What a page says of itself, as a browser reads it. */
export interface BuiltPage {
	/** As it was asked for: path from the host's root on. */
	readonly path: string;
	readonly lang: string;
	readonly title: string;
	readonly indexed: boolean;
	/** `name` or `property` and `content` of its meta elements, in their order. */
	readonly metas: readonly (readonly [string, string])[];
	/** `rel`, `hreflang` and full address of its links. */
	readonly links: readonly { readonly rel: string; readonly lang: string; readonly href: string }[];
	readonly linkedData: readonly string[];
}

/** All pages that can be reached from some, and what was asked for and is no page. */
export interface Site {
	readonly pages: ReadonlyMap<string, BuiltPage>;
	readonly missing: readonly string[];
}

/**
 * Follows the links of a site, within its base path.
 *
 * @param base the site's address
 * @param seeds paths to begin with
 */
export async function crawl(browser: Browser, base: string, seeds: readonly string[]): Promise<Site> {
	const page = await browser.newPage();
	// A file without a security policy, so that scripts may read HTML.
	await page.goto(new URL('robots.txt', base).href);
	const found = await page.evaluate(follow, { within: new URL(base).pathname, seeds: [...seeds] });
	await page.close();
	return { pages: new Map(found.pages.map((built) => [built.path, built])), missing: found.missing };
}

/** Runs in the browser. */
async function follow({ within, seeds }: { within: string; seeds: string[] }) {
	const [pages, missing]: [BuiltPage[], string[]] = [[], []];
	const seen = new Set(seeds);
	const waiting = [...seeds];
	const read = async (path: string) => {
		const response = await fetch(path);
		if (!response.ok) return void missing.push(path);
		if (!response.headers.get('content-type')?.startsWith('text/html')) return;
		const built = new DOMParser().parseFromString(await response.text(), 'text/html');
		for (const link of built.querySelectorAll('a[href]')) {
			const { origin, pathname } = new URL(link.getAttribute('href')!, new URL(path, location.href));
			if (origin !== location.origin || !pathname.startsWith(within) || seen.has(pathname)) continue;
			seen.add(pathname);
			waiting.push(pathname);
		}
		const all = (selector: string) => [...built.head.querySelectorAll(selector)];
		const metas = all('meta[content]').map(
			(meta) =>
				[
					meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
					meta.getAttribute('content')!
				] as const
		);
		pages.push({
			path,
			lang: built.documentElement.lang,
			title: built.title,
			indexed: !metas.some(([name, content]) => name === 'robots' && content.includes('noindex')),
			metas,
			links: all('link[rel=canonical], link[rel=alternate]').map((link) => ({
				rel: link.getAttribute('rel')!,
				lang: link.getAttribute('hreflang') ?? '',
				href: link.getAttribute('href')!
			})),
			linkedData: all('script[type="application/ld+json"]').map((script) => script.textContent ?? '')
		});
	};
	while (waiting.length > 0) await Promise.all(waiting.splice(0, 8).map(read));
	return { pages, missing };
}
