import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';

/**
 * A rule of a style sheet with the classes that each of its selectors names, or a group of rules such as those for narrow
 * screens.
 *
 * @typedef {{ text: string, classes: string[][] } | { head: string, rules: Rule[] }} Rule
 */
/** @typedef {{ file: string, imports?: string[], css?: string[] }} Script what Vite's manifest says of one */
/** @typedef {{ text: string, rules: Rule[], whole: boolean }} Sheet */

const preloaded = /<link href="([^"]+)" rel="modulepreload">\s*/g;
const styled = /<link href="[^"]+" rel="stylesheet">\s*/g;
/** What comes first after the scripts of a page that shows the graph; until then there is a sketch of it. */
const canvas = { module: 'src/lib/canvas/cytoscape.ts', sign: '<svg class="sketch' };
/** What a page keeps as it came, of which it needs the style sheets but no script; see `Kept.svelte`. */
const kept = { module: 'src/lib/ui/EntityArticle.svelte', sign: 'data-kept="entity"' };
/** What stands in brackets behind `:not` or `:is` may be there or not. */
const brackets = /\([^()]*\)/g;

/**
 * Makes the pages of a built site show themselves before any other file has come: the rules that a page's elements need
 * stand in its head, and the whole style sheets, for what scripts put into it, at its end. Its scripts are asked for at
 * once, all of them. Sheets and scripts that only come with later parts are left to these parts.
 *
 * @param {string} folder of the built site
 * @param {string} base path of the site
 * @param {Record<string, Script>} manifest Vite's, of the scripts
 * @returns {(html: string) => string} from a whole page to the same page
 */
export function firstPaint(folder, base, manifest) {
	const keyOf = new Map(Object.entries(manifest).map(([key, { file }]) => [`${base}/${file}`, key]));
	/** @type {Map<string, Sheet>} */
	const sheets = new Map();

	/** @param {string} file */
	function sheet(file) {
		const known = sheets.get(file);
		if (known) return known;
		const text = readFileSync(path.join(folder, file), 'utf8').trim();
		// Were the fonts named twice, they would be loaded twice: their sheet stands in the page whole.
		const whole = text.includes('@font-face');
		const read = { text, rules: rulesOf(postcss.parse(text).nodes), whole };
		sheets.set(file, read);
		return read;
	}

	/** @param {string[]} begins keys of the manifest @returns {Script[]} these scripts, and all that they import */
	function withImports(begins) {
		const keys = new Set(begins);
		for (const key of keys) manifest[key]?.imports?.forEach((other) => keys.add(other));
		return [...keys].flatMap((key) => manifest[key] ?? []);
	}

	return (html) => {
		const scripts = withImports([...html.matchAll(preloaded)].map(([, href = '']) => keyOf.get(href) ?? ''));
		const worn = html.includes(kept.sign) ? withImports([kept.module]) : [];
		const css = [...new Set([...scripts, ...worn].flatMap(({ css = [] }) => css))];
		if (css.length === 0) return html;

		const classes = new Set(
			[...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '))
		);
		const first = css
			.map((file) => (sheet(file).whole ? sheet(file).text : needed(sheet(file).rules, classes)))
			.join('');
		const rest = css.map((file) => (sheet(file).whole ? '' : sheet(file).text)).join('');
		const hashes = [first, rest].map(
			(style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
		);
		/** @param {string} file @param {string} more */
		const link = (file, more) => `<link href="${base}/${file}" ${more}>`;
		const head = [
			`<style>${first}</style>`,
			...scripts.map(({ file }) => link(file, 'rel="modulepreload"')),
			// What is in the page is not fetched; Vite sees by its link that it is there.
			...css.map((file) => link(file, 'rel="stylesheet" disabled'))
		];
		const soon = html.includes(canvas.sign) ? withImports([canvas.module]) : [];
		const end = [
			...soon
				.filter((script) => !scripts.includes(script))
				.map(({ file }) => link(file, 'rel="modulepreload" fetchpriority="low"')),
			`<style>${rest}</style>`
		];
		return html
			.replace(preloaded, '')
			.replace(styled, '')
			.replace("style-src 'self'", () => `style-src 'self' ${hashes.join(' ')}`)
			.replace('</head>', () => `${head.join('')}</head>`)
			.replace('</body>', () => `${end.join('')}</body>`);
	};
}

/**
 * @param {import('postcss').ChildNode[]} nodes
 * @returns {Rule[]}
 */
function rulesOf(nodes) {
	return nodes.map((node) => {
		if (node.type === 'atrule' && ['media', 'supports'].includes(node.name) && node.nodes)
			return { head: `@${node.name} ${node.params}`, rules: rulesOf(node.nodes) };
		return { text: node.toString(), classes: node.type === 'rule' ? node.selectors.map(classesOf) : [[]] };
	});
}

/** @param {string} selector */
function classesOf(selector) {
	let plain = selector;
	for (let before = ''; before !== plain;) [before, plain] = [plain, plain.replace(brackets, '')];
	return [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}

/**
 * The rules that may apply on a screen to an element with some of the classes.
 *
 * @param {readonly Rule[]} rules
 * @param {ReadonlySet<string>} classes
 * @returns {string}
 */
function needed(rules, classes) {
	return rules
		.map((rule) => {
			if ('text' in rule)
				return rule.classes.some((all) => all.every((name) => classes.has(name))) ? rule.text : '';
			const inside = rule.head === '@media print' ? '' : needed(rule.rules, classes);
			return inside && `${rule.head}{${inside}}`;
		})
		.join('');
}
