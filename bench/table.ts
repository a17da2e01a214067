import type { Samples } from './samples';
import { pageNames, type PageName } from './options';

/** What was measured of each page with one dataset. */
export type Measured = ReadonlyMap<PageName, Samples>;

const ms = (value: number) => `${Math.round(value).toLocaleString('en')} ms`;
const kB = (value: number) => `${(value / 1000).toFixed(1)} kB`;
const MB = (value: number) => `${(value / 1e6).toFixed(1)} MB`;
const perSecond = (value: number) => `${value.toFixed(1)} /s`;
const seconds = (value: number) => `${value.toFixed(1)} s`;
const plain = (value: number) => String(Math.round(value));
const decimal = (value: number) => value.toFixed(3);

/** The rows of the table: what is measured, under which key, and how it is written. */
const rows: readonly (readonly [title: string, key: string, write: (value: number) => string])[] = [
	['first paint, desktop', 'desktop.paint', ms],
	['graph drawn, desktop', 'desktop.drawn', ms],
	['answers a click, desktop', 'desktop.answers', ms],
	['blocked, desktop', 'desktop.blocked', ms],
	['blocked after first paint, desktop', 'desktop.blockedAfterPaint', ms],
	['layout shift, desktop', 'desktop.shift', decimal],
	['heap, desktop', 'desktop.heap', MB],
	['first paint, slow', 'slow.paint', ms],
	['graph drawn, slow', 'slow.drawn', ms],
	['answers a click, slow', 'slow.answers', ms],
	['blocked, slow', 'slow.blocked', ms],
	['blocked after first paint, slow', 'slow.blockedAfterPaint', ms],
	['layout shift, slow', 'slow.shift', decimal],
	['bytes to interactive', 'bytes.all', kB],
	['  scripts', 'bytes.js', kB],
	['  page', 'bytes.html', kB],
	['  styles', 'bytes.css', kB],
	['  fonts', 'bytes.woff2', kB],
	['  data', 'bytes.json', kB],
	['files to interactive', 'bytes.files', plain],
	['frames while zooming', 'frames.zoom', perSecond],
	['frames while panning', 'frames.pan', perSecond],
	['longest task while moving', 'frames.longest', ms],
	['longest task afterwards', 'frames.after', ms],
	['frames at rest', 'frames.rest', perSecond],
	['click → paint', 'deeds.click', ms],
	['filter → paint', 'deeds.filter', ms],
	['time step → paint', 'deeds.time', ms],
	['search keystroke → results', 'deeds.search', ms],
	["scripts of an entity's page", 'entity.js', kB],
	["all of an entity's page", 'entity.all', kB],
	['build, second time', 'build.seconds', seconds],
	['Lighthouse, performance', 'scores.performance', plain],
	['Lighthouse, accessibility', 'scores.accessibility', plain],
	['Lighthouse, best practices', 'scores.best-practices', plain],
	['Lighthouse, SEO', 'scores.seo', plain]
];

/** Writes an aligned table of medians, one column a page, and how the explorer compares with each bare page. */
export function tableOf(measured: Measured): string {
	const pages = pageNames.filter((name) => measured.has(name));
	const bare = pages.filter((name) => name !== 'explorer' && measured.has('explorer'));
	const head = ['', ...pages, ...bare.map((name) => `÷ ${name}`)];
	const body = rows.flatMap(([title, key, write]) => {
		const values = pages.map((name) => measured.get(name)?.median(key) ?? null);
		if (values.every((value) => value === null)) return [];
		const own = measured.get('explorer')?.median(key) ?? null;
		const ratios = bare.map((name) => ratio(own, measured.get(name)?.median(key) ?? null));
		return [[title, ...values.map((value) => (value === null ? '–' : write(value))), ...ratios]];
	});
	return align([head, ...body]);
}

const ratio = (own: number | null, other: number | null) =>
	own === null || other === null || other === 0 ? '–' : `${(own / other).toFixed(2)} ×`;

/** A Markdown table whose columns stand in line; all but the first to the right. */
export function align(lines: readonly (readonly string[])[]): string {
	const widths = (lines[0] ?? []).map((_, column) =>
		Math.max(3, ...lines.map((line) => line[column]?.length ?? 0))
	);
	const write = (line: readonly string[]) =>
		`| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
	const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
	const [head = [], ...body] = lines;
	return [write(head), rule, ...body.map(write)].join('\n');
}
