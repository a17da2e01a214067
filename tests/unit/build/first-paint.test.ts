import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { firstPaint } from '../../../src/build/first-paint.js';

const folder = mkdtempSync(join(tmpdir(), 'paksham-first-paint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const base =
	"@font-face{font-family:Serif;src:url(/serif.woff2)}:root{--ink:#000;content:'}'}.skip.x1{top:0}.absent.x1{top:9px}";
const graph =
	'.node.x2{fill:red}.ring.x2{fill:blue}figure.x2:not(.drawn, .failing) .node{fill:green}' +
	'@media (max-width:60rem){.node.x2{fill:none}.ring.x2{fill:tan}}@media print{.node.x2{fill:grey}}' +
	'@media (min-width:1px){.panel.x2{color:red}}.panel.x2,.node.x2>.panel,svg .node{color:teal}';
writeFileSync(join(folder, 'base.css'), base);
writeFileSync(join(folder, 'graph.css'), `${graph}\n`);
writeFileSync(join(folder, 'entity.css'), '.entity.x4{top:1px}.other.x4{top:2px}');
writeFileSync(join(folder, 'panel.css'), '.panel.x3{color:red}');

const paint = firstPaint(folder, '/sub', {
	'nodes/1.js': { file: 'page.js', imports: ['_base.js', '_graph.js'] },
	'_base.js': { file: 'base.js', css: ['base.css'] },
	'_graph.js': { file: 'graph.js', imports: ['_base.js'], css: ['graph.css'] },
	'src/lib/ui/Panel.svelte': { file: 'panel.js', imports: ['_base.js'], css: ['panel.css'] },
	'src/lib/ui/EntityArticle.svelte': { file: 'entity.js', imports: ['_graph.js'], css: ['entity.css'] },
	'_shapes.js': { file: 'shapes.js' },
	'src/lib/canvas/cytoscape.ts': { file: 'canvas.js', imports: ['_base.js', '_shapes.js'] }
});

/** A page as SvelteKit writes it: with some of the sheets, some that come later, and not all scripts. */
const page = (body: string) => `<html><head>
	<meta http-equiv="content-security-policy" content="style-src 'self' 'sha256-other'">
	<link href="/sub/page.js" rel="modulepreload">
	<link href="/sub/base.css" rel="stylesheet">
	<link href="/sub/panel.css" rel="stylesheet">
	</head><body>${body}<script>boot()</script></body></html>`;
const sketch = '<figure class="x2"><svg class="sketch x2"><path class="node x2"></path></svg></figure>';
const painted = paint(page(`<a class="skip x1">Skip</a>${sketch}`));
const style = /<style>(.*?)<\/style>/.exec(painted)?.[1] ?? '';

test('a page brings the rules that its elements need, and those only', () => {
	expect(style).toBe(
		base +
			'.node.x2{fill:red}figure.x2:not(.drawn, .failing) .node{fill:green}' +
			'@media (max-width:60rem){.node.x2{fill:none}}.panel.x2,.node.x2>.panel,svg .node{color:teal}'
	);
	expect(painted.indexOf('<style>')).toBeLessThan(painted.indexOf('</head>'));
});

test('the whole sheets come at its end, but for that of the fonts, and none that only a later part needs', () => {
	const [before = '', after = ''] = painted.split('<script>');
	expect(after).toContain(`<style>${graph}</style>`);
	expect(after).not.toContain('@font-face');
	for (const file of ['base.css', 'graph.css'])
		expect(before).toContain(`<link href="/sub/${file}" rel="stylesheet" disabled>`);
	expect(painted).not.toContain('panel.css');
	expect(painted).not.toMatch(/rel="stylesheet">/);
});

test('the policy lets these rules through, and keeps what it let through', () => {
	const hashOf = (rules: string) => `'sha256-${createHash('sha256').update(rules).digest('base64')}'`;
	expect(painted).toContain(`style-src 'self' ${hashOf(style)} ${hashOf(graph)} 'sha256-other'`);
});

test('all scripts of a page are asked for at once, and the canvas after them where there is a sketch', () => {
	const asked = (html: string) =>
		[...html.matchAll(/href="([^"]+)" rel="modulepreload"/g)].map(([, href]) => href);
	const scripts = ['/sub/page.js', '/sub/base.js', '/sub/graph.js'];
	expect(asked(painted)).toEqual([...scripts, '/sub/canvas.js', '/sub/shapes.js']);
	expect(painted.indexOf('/sub/canvas.js')).toBeGreaterThan(painted.indexOf('boot()'));
	expect(asked(paint(page('<main class="page"></main>')))).toEqual(scripts);
});

test('what a page keeps as it came has its rules there, and no scripts', () => {
	const kept = paint(page('<div data-kept="entity"><p class="entity x4"></p></div>'));
	expect(/<style>(.*?)<\/style>/.exec(kept)?.[1]).toContain('.entity.x4{top:1px}');
	expect(kept).toContain('.other.x4{top:2px}</style>');
	expect(kept).toContain('<link href="/sub/entity.css" rel="stylesheet" disabled>');
	expect(kept).not.toContain('entity.js');
	expect(painted).not.toContain('.entity.x4');
});

test('a page without styles stays as it is', () => {
	const bare = '<html><head></head><body></body></html>';
	expect(paint(bare)).toBe(bare);
});
