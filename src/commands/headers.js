import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads what a site's `_headers` file wants of its host: paths, each followed by indented headers; a path that ends in `*`
 * stands for all that begin so. Netlify and Cloudflare Pages read it the same way.
 *
 * @param {string} file
 * @returns {(path: string) => Record<string, string>} the headers of a path; none where there is no such file
 */
export function readHeaders(file) {
	/** @type {{ path: string, headers: Record<string, string> }[]} */
	const rules = [];
	for (const line of existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []) {
		const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
		if (header?.[1] && header[2]) Object.assign(rules.at(-1)?.headers ?? {}, { [header[1]]: header[2] });
		else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
	}
	return (path) =>
		Object.assign({}, ...rules.filter((rule) => applies(rule.path, path)).map(({ headers }) => headers));
}

/**
 * @param {string} rule
 * @param {string} path
 */
function applies(rule, path) {
	return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}
