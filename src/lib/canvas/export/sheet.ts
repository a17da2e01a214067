import type { Frame } from '../camera';
import { levelOf, levels, zoomOf } from '../labels';
import type { Picture } from '../picture';
import { bodyOf, type Dress } from './body';
import { svg } from './element';
import { legendOf, type LegendGroup } from './legend';
import { fitAddress, fitLines } from './lines';

/** A picture on a sheet, with what is written around it. */
export interface Sheet extends Omit<Dress, 'level'> {
	readonly picture: Picture;
	/** The part that is shown; see `wholeOf` and `inSight`. */
	readonly portion: Portion;
	/** Colour of the ground; null for none. */
	readonly ground: string | null;
	/** Language of the words. */
	readonly lang: string;
	/** What it is and what it shows; for programs and screen readers even where `heading` is left out. */
	readonly title: string;
	readonly shown: string;
	/** Whether title and what is shown stand above the picture. */
	readonly heading: boolean;
	readonly legend: readonly LegendGroup[];
	/** Under the picture: its address, and whom to credit. */
	readonly address: string | null;
	readonly credit: string;
	/** Style rules with the fonts inside; see `fontFaces`. */
	readonly fonts: string;
}

/** The part of a picture that is shown, in layout units, how many pixels a unit takes, and the level of its labels. */
export interface Portion extends Frame {
	readonly zoom: number;
	/** See `levelOf`. */
	readonly level: number;
}

/** A drawing as a file: its text, and its size in pixels. */
export interface SvgFile {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** Named first are those that shape Malayalam where a program has them installed but reads no fonts inside files. */
const family =
	"'Noto Sans Malayalam', Manjari, 'Nirmala UI', 'Malayalam Sangam MN', Kartika, 'Noto Sans', system-ui, sans-serif";

/** Sizes in pixels. */
const margin = 24;
const leastWidth = 480;
const leading = 1.5;
const sizes = { title: 24, shown: 14, foot: 11.5 } as const;
/** Between the parts of the sheet. */
const gap = 16;
/** A whole picture is about as large as a slide, and never smaller than life. */
const slide = { width: 1280, height: 960, least: 1, most: 2 } as const;

/** So many levels further out than on the canvas, labels are twice as large. */
const larger = 3;

/**
 * The whole picture: as large as its labels ask for, so that none is left out that finds a place on twice life size. Where
 * there is more room than that, labels are larger than on the canvas.
 */
export function wholeOf({ frame, nodes, hulls }: Picture): Portion {
	const fitting = Math.min(slide.width / frame.width, slide.height / frame.height);
	const asked = [...nodes, ...hulls.flatMap(({ labels }) => labels)].map((labelled) => labelled.level);
	const farthest = Math.max(levels.least, ...asked.filter((level) => level <= levelOf(slide.most)));
	const zoom = Math.min(slide.most, Math.max(slide.least, fitting, zoomOf(farthest)));
	return { ...frame, zoom, level: Math.max(levelOf(zoom) - larger, farthest) };
}

/**
 * What a camera sees.
 *
 * @param look its centre and zoom, 1 being life size
 * @param room width and height of the canvas, in pixels
 */
export function inSight(
	{ x, y, zoom }: { readonly x: number; readonly y: number; readonly zoom: number },
	room: { readonly width: number; readonly height: number }
): Portion {
	const [width, height] = [room.width / zoom, room.height / zoom];
	return { x: x - width / 2, y: y - height / 2, width, height, zoom, level: levelOf(zoom) };
}

/**
 * Draws a sheet as an SVG document of its own.
 *
 * @param scale how many pixels of the file a pixel of the sheet takes; the drawing stays the same
 */
export function sheetOf(sheet: Sheet, scale = 1): SvgFile {
	const { theme, portion } = sheet;
	const body = { width: portion.width * portion.zoom, height: portion.height * portion.zoom };
	const inner = Math.max(leastWidth, Math.ceil(body.width));
	const parts: string[] = [];
	let y = margin;
	const write = (words: readonly string[], size: number, fill: string, bold = false) => {
		for (const line of words) {
			y += size * leading;
			const weight = bold ? 700 : undefined;
			parts.push(
				svg('text', { x: margin, y: y - size * 0.4, 'font-size': size, 'font-weight': weight, fill }, line)
			);
		}
	};

	if (sheet.heading) {
		write(fitLines(sheet.title, inner, sizes.title, true), sizes.title, theme.ink, true);
		write(fitLines(sheet.shown, inner, sizes.shown), sizes.shown, theme.faint);
		y += gap;
	}
	const left = margin + (inner - body.width) / 2;
	parts.push(...framed(sheet, left, y));
	y += body.height;
	if (sheet.legend.length > 0) {
		y += gap;
		const legend = legendOf(sheet.legend, theme, inner);
		parts.push(
			rule(inner, y, theme.rule),
			svg('g', { transform: `translate(${margin} ${y + gap / 2})` }, legend.elements)
		);
		y += gap / 2 + legend.height;
	}
	if (sheet.address !== null) {
		y += gap;
		parts.push(rule(inner, y, theme.rule));
		y += gap / 2;
		write(fitLines(sheet.credit, inner, sizes.foot), sizes.foot, theme.faint);
		write(fitAddress(sheet.address, inner, sizes.foot), sizes.foot, theme.faint);
	}
	const [width, height] = [inner + 2 * margin, Math.ceil(y + margin)];
	return {
		width: width * scale,
		height: height * scale,
		svg: documentOf(sheet, width, height, scale, parts)
	};
}

const rule = (width: number, y: number, stroke: string) =>
	svg('path', { d: `M${margin} ${Math.round(y) + 0.5}h${width}`, stroke, fill: 'none' });

/** The portion of the picture, cut off at its edges. */
function framed({ picture, portion, theme, marks }: Sheet, left: number, top: number): string[] {
	const { x, y, width, height, zoom, level } = portion;
	const transform = `translate(${left - x * zoom} ${top - y * zoom}) scale(${zoom})`;
	return [
		svg('clipPath', { id: 'window' }, [svg('rect', { x, y, width, height })]),
		svg('g', { transform }, [
			svg('g', { 'clip-path': 'url(#window)' }, bodyOf(picture, { theme, marks, level }))
		])
	];
}

function documentOf(
	{ title, shown, address, credit, fonts, ground, lang }: Sheet,
	width: number,
	height: number,
	scale: number,
	parts: readonly string[]
): string {
	return svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xmlns:xlink': 'http://www.w3.org/1999/xlink',
			width: width * scale,
			height: height * scale,
			viewBox: `0 0 ${width} ${height}`,
			role: 'img',
			'xml:lang': lang,
			'font-family': family
		},
		[
			svg('title', {}, `${title}. ${shown}`),
			svg('desc', {}, [credit, address].filter(Boolean).join(' ')),
			...(fonts ? [svg('style', { type: 'text/css' }, fonts)] : []),
			...(ground === null ? [] : [svg('rect', { width, height, fill: ground })]),
			...parts
		]
	);
}
