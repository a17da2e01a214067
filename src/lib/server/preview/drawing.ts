import type { Point } from '$lib/dataset/types';
import { nodeColour } from '$lib/canvas/export/body';
import type { Picture, PictureEdge, PictureNode } from '$lib/canvas/picture';
import { shapePath } from '$lib/canvas/shapes';
import { endOf } from '$lib/canvas/ends';
import { lineOf } from '$lib/canvas/sketch';
import { aimDash, lines, themes } from '$lib/canvas/tokens';
import { get } from '$lib/graph/known';

/** The colours of every card: a picture does not know the reader's theme. */
export const colours = themes.light;

/** A picture without its words, some of it perhaps faint. */
export interface Drawing extends Pick<Picture, 'nodes' | 'edges'> {
	/** What is drawn faintly, under the rest: ids of nodes and edges. */
	readonly faint: ReadonlySet<string>;
}

/** The colour that fills a node, as in pictures of a view. */
export const fillOf = (node: Pick<PictureNode, 'actor' | 'group'>): string => nodeColour(colours, node);

/** SVG elements of a drawing, in its own units. */
export function drawGraph({ nodes, edges, faint }: Drawing): string {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const parts = [
		...edges.map((edge) => ({ edge, svg: drawEdge(edge, get(byId, edge.source), get(byId, edge.target)) })),
		...nodes.toReversed().map((node) => ({ edge: node, svg: drawNode(node) }))
	].map(({ edge: { id }, svg }) => ({ pale: faint.has(id), svg }));
	const join = (pale: boolean) =>
		parts.flatMap((part) =>
			part.pale === pale ? [pale ? `<g opacity=".22">${part.svg}</g>` : part.svg] : []
		);
	return [...join(true), ...join(false)].join('');
}

/** The smallest circle around the middle of a drawing that holds all of its nodes. */
export function circleAround({ nodes }: Drawing): Point & { readonly reach: number } {
	const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
	const [x, y] = [middle(nodes.map((node) => node.x)), middle(nodes.map((node) => node.y))];
	return {
		x,
		y,
		reach: Math.max(...nodes.map((node) => Math.hypot(node.x - x, node.y - y) + node.size / 2))
	};
}

/** A short line with its mark, as ties of a family have it: 60 by 24 pixels. */
export function lineSample(family: 'alliance' | 'opposition'): string {
	const { colour, width, dash } = lines[family];
	const hue = colours[colour];
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 16" width="60" height="24">` +
		`<path d="M1 8H35" stroke="${hue}" stroke-width="${width}" stroke-dasharray="${dash.join(' ') || 'none'}"/>` +
		`<path d="${endOf(family)}" fill="${hue}" transform="translate(39 8)"/></svg>`
	);
}

function drawEdge(edge: PictureEdge, from: PictureNode, to: PictureNode): string {
	const { d, ends } = lineOf(edge, from, to);
	const { colour, width, dash } = lines[edge.family];
	const hue = colours[colour];
	const dashes = (edge.aim ? aimDash : dash).join(' ') || 'none';
	const opacity = edge.implied ? ' opacity=".55"' : '';
	const fill = edge.implied ? colours.panel : hue;
	return [
		`<path d="${d}" fill="none" stroke="${hue}" stroke-width="${width}" stroke-dasharray="${dashes}"${opacity}/>`,
		...ends.map(
			({ x, y, angle }) =>
				`<path d="${endOf(edge.family)}" fill="${fill}" stroke="${hue}" transform="translate(${x} ${y}) rotate(${angle})"/>`
		)
	].join('');
}

function drawNode(node: PictureNode): string {
	const edge = node.actor ? colours.panel : colours.nodeEdge;
	return `<path d="${shapePath(node.shape, node.size)}" fill="${fillOf(node)}" stroke="${edge}" stroke-width="2" transform="translate(${node.x} ${node.y})"/>`;
}
