import { base } from '$app/paths';
import { full } from '$lib/server/origin';

export const prerender = true;

/** Everything may be read; see RFC 9309. */
const rules = `User-agent: *\nAllow: /\n\nSitemap: ${full(`${base}/sitemap.xml`)}\n`;

export const GET = () => new Response(rules, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
