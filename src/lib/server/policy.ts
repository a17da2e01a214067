import { createHash } from 'node:crypto';

const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/;

/**
 * Puts the security policy that SvelteKit writes into a page's head at `%policy%`, before everything that it rules, and
 * lets the page's own styles through, each by its hash, so that no other can be put into the page. At build time only.
 *
 * @param html a whole page
 */
export function placePolicy(html: string): string {
	const policy = policyTag.exec(html)?.[0] ?? '';
	const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(
		([, rules = '']) => `'sha256-${createHash('sha256').update(rules).digest('base64')}'`
	);
	const whole = policy.replace("style-src 'self'", ["style-src 'self'", ...styles].join(' '));
	return html.replace(policy, '').replace('%policy%', () => whole);
}
