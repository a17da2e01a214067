import type { Point } from '$lib/dataset/types';
import type { Marks } from '../held';
import { hullPaths, hullWidths, type PictureHull } from '../hulls';
import { fontSize, isShownAt, type Anchor } from '../labels';
import { changeRing } from '../marks';
import type { Picture, PictureEdge, PictureNode } from '../picture';
import { shapePath } from '../shapes';
import { endOf } from '../ends';
import { labelAt, lineOf } from '../sketch';
import { aimDash, lines, type Theme } from '../tokens';
import { mix } from './colours';
import { svg } from './element';

/** How a picture is drawn. */
export interface Dress {
	readonly theme: Theme;
	readonly marks: Marks;
	/** Of labels; see `levelOf`. */
	readonly level: number;
}

/** How strongly things show that step back, as on the canvas: nodes and lines, and grounds. */
const faded = { part: 0.16, hull: 0.35 } as const;
/** How far the ground of a marked node or line reaches beyond it, in layout units. */
const underlay = { chosen: 7, told: 5 } as const;
/** Widths of lines that stand out. */
const widths = { lit: 3.4, chosen: 5 } as const;

/**
 * Draws a picture as SVG elements in layout units, from the same geometry as the first paint: grounds, lines, nodes, labels.
 * All looks are attributes, which more programs understand than style sheets.
 */
export function bodyOf(picture: Picture, dress: Dress): string[] {
	const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
	const place = (id: string) => nodes.get(id);
	const rank = (id: string) => (id === dress.marks.chosen ? 2 : dress.marks.lit.has(id) ? 1 : 0);
	const upwards = <T extends { readonly id: string }>(all: readonly T[]) =>
		all.toSorted((a, b) => rank(a.id) - rank(b.id));
	const hullOpacity = dress.marks.fade ? faded.hull : undefined;
	return [
		svg('g', { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', opacity: hullOpacity }, [
			...picture.hulls.map((hull) => groundOf(hull, place, 45, 2 * hullWidths.rim, dress)),
			...picture.hulls.map((hull) => groundOf(hull, place, 13, 0, dress))
		]),
		svg(
			'g',
			{},
			upwards(picture.edges).flatMap((edge) => lineGroup(edge, place, dress, picture.scale))
		),
		svg(
			'g',
			{},
			upwards(picture.nodes).map((node) => nodeGroup(node, dress, picture.scale))
		),
		...labelsOf(picture, place, dress)
	];
}

const standsBack = ({ chosen, lit, fade }: Marks, id: string) => fade && id !== chosen && !lit.has(id);
const opacityOf = (marks: Marks, id: string) => (standsBack(marks, id) ? faded.part : undefined);
const isTold = ({ lit, fade }: Marks, id: string) => !fade && lit.has(id);

type Place = (id: string) => PictureNode | undefined;

/** One coat of a side's ground. */
function groundOf(hull: PictureHull, place: Place, percent: number, wider: number, { theme }: Dress): string {
	const { discs, links } = hullPaths(hull, place);
	const stroke = mix(groupColour(theme, hull.group), percent / 100, theme.ground);
	return svg('g', { stroke }, [
		svg('path', { d: links || undefined, 'stroke-width': hullWidths.link + wider }),
		svg('path', { d: discs, 'stroke-width': hullWidths.disc + wider })
	]);
}

function lineGroup(edge: PictureEdge, place: Place, { theme, marks }: Dress, scale: number): string[] {
	const [from, to] = [place(edge.source), place(edge.target)];
	if (!from || !to) return [];
	const { d, ends } = lineOf(edge, from, to);
	const style = lines[edge.family];
	const chosen = edge.id === marks.chosen;
	const width = scale * (chosen ? widths.chosen : marks.lit.has(edge.id) ? widths.lit : style.width);
	const colour = theme[style.colour];
	const marked = chosen || isTold(marks, edge.id);
	const end = edge.implied
		? { fill: theme.ground, 'stroke-width': 1 }
		: { fill: colour, 'stroke-width': 0.5 };
	return [
		svg('g', { 'data-tie': edge.id, stroke: colour, opacity: opacityOf(marks, edge.id) }, [
			...(marked
				? [
						svg('path', {
							d,
							fill: 'none',
							stroke: theme.mark,
							'stroke-width': width + 2 * scale * underlay.told
						})
					]
				: []),
			svg('path', {
				d,
				fill: 'none',
				'stroke-width': width,
				'stroke-dasharray':
					(edge.aim ? aimDash : style.dash).map((dash) => dash * scale).join(' ') || undefined,
				'stroke-linecap': edge.aim ? 'round' : undefined,
				opacity: edge.implied ? 0.55 : undefined
			}),
			...ends.map(({ x, y, angle }) =>
				svg('path', {
					d: endOf(edge.family),
					transform: `translate(${x} ${y}) rotate(${angle})${scale === 1 ? '' : ` scale(${scale})`}`,
					...end
				})
			)
		])
	];
}

function nodeGroup(node: PictureNode, { theme, marks }: Dress, scale: number): string {
	const { id, size, shape } = node;
	const chosen = id === marks.chosen;
	const reach = chosen ? underlay.chosen : isTold(marks, id) ? underlay.told : null;
	const transform = `translate(${node.x} ${node.y})`;
	return svg('g', { 'data-entity': id, transform, opacity: opacityOf(marks, id) }, [
		...(reach === null ? [] : [svg('circle', { r: size / 2 + scale * reach, fill: theme.mark })]),
		svg('path', {
			d: shapePath(shape, size),
			fill: nodeColour(theme, node),
			stroke: chosen ? theme.ink : node.actor ? theme.ground : theme.nodeEdge,
			'stroke-width': scale * (chosen ? 3 : 2)
		}),
		...(node.changes ? [changeRingOf(shapePath(shape, ringSize(size)), theme)] : [])
	]);
}

const ringSize = (size: number) => size + 2 * changeRing.offset + changeRing.width;

/** The second ring of what changes side. */
export const changeRingOf = (d: string, theme: Theme) =>
	svg('path', { d, fill: 'none', stroke: theme.ink, 'stroke-width': changeRing.width });

/** What fills a node. */
export function nodeColour(theme: Theme, { group, actor }: Pick<PictureNode, 'group' | 'actor'>): string {
	if (group !== null) return groupColour(theme, group);
	return actor ? theme.single : theme.node;
}

/** The colour of a side or kind, counted from 0. */
export const groupColour = (theme: Theme, group: number): string =>
	theme.groups[group % theme.groups.length] ?? theme.single;

/** A label, and where it hangs. */
interface Hung {
	readonly at: Point;
	readonly size: number;
	readonly anchor: Anchor;
	readonly lines: readonly string[];
	readonly fill: string;
	readonly bold: boolean;
	readonly opacity: number | undefined;
}

/**
 * All labels that the level shows, with a seam around them that sets them off from what they lie on. The seam is a second
 * use of the labels, below them: many programs know no `paint-order`, and would draw it over the letters.
 */
function labelsOf(picture: Picture, place: Place, { theme, marks, level }: Dress): string[] {
	const em = fontSize(level);
	const shown = <T extends { readonly level: number; readonly until?: number }>(all: readonly T[]) =>
		all.filter((one) => isShownAt(level, one));
	const names = picture.hulls.flatMap(({ labels, group }) => labels.map((label) => ({ ...label, group })));
	const hung: Hung[] = [
		...shown(names).map(({ at, anchor, lines, group }) => ({
			at: place(at) ?? { x: 0, y: 0 },
			size: hullWidths.disc,
			anchor,
			lines,
			fill: mix(groupColour(theme, group), 0.7, theme.ink),
			bold: true,
			opacity: marks.fade ? faded.hull : undefined
		})),
		...shown(picture.nodes).map((node) => ({
			at: node,
			size: node.size,
			anchor: node.anchor,
			lines: node.lines,
			fill: theme.ink,
			bold: node.id === marks.chosen,
			opacity: opacityOf(marks, node.id)
		}))
	];
	const seam = { fill: theme.ground, stroke: theme.ground, 'stroke-width': 0.28 * em };
	return [
		svg(
			'g',
			{ ...seam, 'font-size': em, 'stroke-linejoin': 'round', 'aria-hidden': 'true' },
			hung.map((_, index) => svg('use', { 'xlink:href': `#label-${index}` }))
		),
		svg(
			'g',
			{ 'font-size': em },
			// The colour stands around the text, so that the seam does not take it along.
			hung.map((label, index) => svg('g', { fill: label.fill }, [textOf(label, `label-${index}`, em)]))
		)
	];
}

function textOf({ at, size, anchor, lines, bold, opacity }: Hung, id: string, em: number): string {
	const { left, top, end, shift, baselines } = labelAt(anchor, size, lines.length);
	const x = at.x + left + shift * em;
	const attributes = { id, 'text-anchor': end, 'font-weight': bold ? 700 : undefined, opacity };
	const spans = lines.map((line, index) =>
		svg('tspan', { x, y: at.y + top + (baselines[index] ?? 0) * em }, line)
	);
	return svg('text', attributes, [spans.join('')]);
}
