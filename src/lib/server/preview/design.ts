import type { Shape } from '$lib/dataset/types';
import { shapePath } from '$lib/canvas/shapes';
import { circleAround, colours, drawGraph, fillOf, lineSample, type Drawing } from './drawing';
import { box, image, type Element } from './element';
import { size } from './draw';
import { fitName, linesOf } from './fit';

/** What a card says and shows. */
export interface Card {
	/** What it is: a kind of entity, a tour; null when the name says it all. */
	readonly kind: string | null;
	readonly mark: { readonly shape: Shape; readonly actor: boolean; readonly group: number | null } | null;
	readonly name: string;
	/** Its language: Malayalam wants more room between lines. */
	readonly lang: string;
	/** The name in the other language, or what else is said under it. */
	readonly under: string;
	/** Short facts, each with the line that ties of its family have. */
	readonly facts: readonly { readonly line: 'alliance' | 'opposition' | null; readonly words: string }[];
	readonly site: string;
	/** The text that it is from. */
	readonly text: string;
	readonly drawing: Drawing;
	/** How much of the drawing the disc cuts off: 0 shows all of it. */
	readonly crop: number;
}

/** Room for the words, in pixels. */
const column = { left: 64, top: 32, width: 600, height: 490 } as const;
const disc = { x: 932, y: 288, r: 252, margin: 26, least: 130 } as const;
const foot = { height: 84 } as const;

/** Lays out a card. */
export function design(card: Card): Element {
	const lineHeight = card.lang === 'ml' ? 1.5 : 1.2;
	const { size: nameSize, lines } = fitName(card.name, {
		width: column.width,
		height: column.height - heightAround(card),
		lineHeight
	});
	return box(
		{
			width: size.width,
			height: size.height,
			backgroundColor: colours.ground,
			color: colours.ink,
			fontFamily: 'Latin, Malayalam',
			fontSize: 30,
			lineHeight: 1.6,
			position: 'relative'
		},
		[
			image(background(card), size.width, size.height, { position: 'absolute', top: 0, left: 0 }),
			box(
				{
					position: 'absolute',
					left: column.left,
					top: column.top,
					width: column.width,
					height: column.height,
					flexDirection: 'column',
					justifyContent: 'center'
				},
				[
					...(card.kind === null ? [] : [kindLine(card.kind, card.mark)]),
					box(
						{
							flexDirection: 'column',
							margin: '6px 0 10px',
							fontWeight: 900,
							fontSize: nameSize,
							lineHeight
						},
						lines.map((line) => box({ overflowWrap: 'break-word' }, line))
					),
					box({ fontSize: 30, color: colours.faint }, card.under),
					box({ marginTop: 18, columnGap: 34, flexWrap: 'wrap' }, card.facts.map(fact))
				]
			),
			footLine(card)
		]
	);
}

/** How high everything but the name is. */
function heightAround({ kind, under, facts }: Card): number {
	const rows = facts.reduce((sum, { words }) => sum + linesOf(words, 34, column.width - 150), 0);
	return (
		(kind === null ? 0 : 46) + 20 + 48 * linesOf(under, 30, column.width) + 18 + 52 * Math.max(1, rows - 1)
	);
}

function kindLine(kind: string, mark: Card['mark']): Element {
	const words = box({ fontSize: 28, fontWeight: 700, color: colours.accent }, kind);
	if (!mark) return words;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-18 -18 36 36"><path d="${shapePath(mark.shape, 30)}" fill="${fillOf(mark)}" stroke="${mark.actor ? 'none' : colours.nodeEdge}" stroke-width="2.5"/></svg>`;
	return box({ alignItems: 'center', gap: 14 }, [image(svg, 34, 34), words]);
}

function fact({ line, words }: Card['facts'][number]): Element {
	const said = box({ fontSize: 32, fontWeight: 700, whiteSpace: 'nowrap' }, words);
	return line ? box({ alignItems: 'center', gap: 14 }, [image(lineSample(line), 60, 24), said]) : said;
}

function footLine({ site, text }: Card): Element {
	return box(
		{
			position: 'absolute',
			left: column.left,
			bottom: 0,
			width: size.width - 2 * column.left,
			height: foot.height,
			alignItems: 'center',
			color: colours.ground,
			gap: 18
		},
		[box({ fontWeight: 900, fontSize: 36 }, site), box({ fontSize: 26, color: '#d9d0bf' }, text)]
	);
}

/** Everything without words: the ground, a wedge and a disc as posters of the time had them, and the graph on the disc. */
function background({ drawing, crop }: Card): string {
	const { x, y, reach } = circleAround(drawing);
	const scale = ((disc.r - disc.margin) / Math.max(reach, disc.least)) * (1 + crop);
	const [width, height, bar] = [size.width, size.height, size.height - foot.height];
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
		`<path d="M${width} 0V${bar}H640Z" fill="${colours.accent}"/>` +
		`<path d="M0 ${bar}H${width}V${height}H0Z" fill="${colours.ink}"/>` +
		`<circle cx="${disc.x}" cy="${disc.y}" r="${disc.r}" fill="${colours.panel}" stroke="${colours.ink}" stroke-width="5"/>` +
		`<clipPath id="disc"><circle cx="${disc.x}" cy="${disc.y}" r="${disc.r - 2}"/></clipPath><g clip-path="url(#disc)">` +
		`<g transform="translate(${disc.x} ${disc.y}) scale(${scale.toFixed(3)}) translate(${-x} ${-y})">${drawGraph(drawing)}</g></g></svg>`
	);
}
