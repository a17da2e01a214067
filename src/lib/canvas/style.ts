import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { familyIds } from '$lib/dataset/types';
import { gap, lineHeight } from './labels';
import { changeRing } from './marks';
import { aimDash, endScale, lines, type Theme } from './tokens';

/** The family of type on the canvas; the fonts are loaded before anything is drawn with it. */
export const canvasFont = '"Noto Sans Malayalam", "Noto Sans", system-ui, sans-serif';

/**
 * The canvas's style sheet for one theme. The sizes of labels are in the elements' data, since they follow the zoom.
 *
 * @param scale of lines and rims; see `Picture`
 */
export function styleOf(theme: Theme, scale: number): StylesheetJson {
	return [
		{
			selector: 'node',
			style: {
				width: 'data(size)',
				height: 'data(size)',
				'background-color': theme.node,
				'border-width': 2 * scale,
				'border-color': theme.nodeEdge
			}
		},
		{ selector: 'node.round-rectangle', style: { shape: 'round-rectangle' } },
		{
			selector: 'node.polygon',
			style: { shape: 'polygon', 'shape-polygon-points': (node: NodeSingular) => node.data('corners') }
		},
		{ selector: 'node.actor', style: { 'background-color': theme.single, 'border-color': theme.ground } },
		{
			selector: 'node.grouped',
			style: {
				'background-color': (node: NodeSingular) =>
					theme.groups[Number(node.data('colour')) % theme.groups.length] ?? theme.single
			}
		},
		{
			selector: 'node.changes',
			style: {
				'outline-width': changeRing.width * scale,
				'outline-offset': changeRing.offset * scale,
				'outline-color': theme.ink,
				'outline-opacity': 1
			}
		},
		// Their labels may lie over lesser nodes, which come after them.
		{ selector: 'node.foremost', style: { 'z-index': 11 } },
		...labelStyles(theme),
		{
			selector: 'edge',
			style: {
				'curve-style': 'straight',
				// Cytoscape makes ends grow with the widths of lines, if a little more slowly.
				'arrow-scale': endScale * scale ** 0.1
			}
		},
		{
			selector: 'edge.bent',
			style: {
				'curve-style': 'unbundled-bezier',
				'edge-distances': 'node-position',
				'control-point-weights': [0.5],
				'control-point-distances': 'data(bend)'
			}
		},
		...familyStyles(theme, scale),
		{
			selector: 'edge.aim',
			style: {
				'line-style': 'dashed',
				'line-dash-pattern': aimDash.map((dash) => dash * scale),
				'line-cap': 'round'
			}
		},
		{
			selector: 'edge.implied',
			style: { 'line-opacity': 0.55, 'target-arrow-fill': 'hollow', 'source-arrow-fill': 'hollow' }
		},
		// What the mouse presses shows no grey.
		{ selector: ':active', style: { 'overlay-opacity': 0 } },
		{ selector: '.faded', style: { opacity: 0.16 } },
		{
			selector: '.told',
			style: { 'underlay-color': theme.mark, 'underlay-opacity': 0.9, 'underlay-padding': 5 * scale }
		},
		{ selector: 'edge.lit', style: { 'z-index': 5, width: 3.4 * scale } },
		{ selector: 'node.lit', style: { 'z-index': 20 } },
		{
			selector: 'node.chosen',
			style: {
				'border-width': 3 * scale,
				'border-color': theme.ink,
				'font-weight': 'bold',
				'underlay-color': theme.mark,
				'underlay-opacity': 1,
				'underlay-padding': 7 * scale,
				'underlay-shape': 'ellipse',
				'z-index': 30
			}
		},
		{
			selector: 'edge.chosen',
			style: {
				'z-index': 6,
				width: 5 * scale,
				'underlay-color': theme.mark,
				'underlay-opacity': 0.9,
				'underlay-padding': 5 * scale
			}
		}
	];
}

const ems = (times: number) => (node: NodeSingular) => times * Number(node.data('em'));

/** Of those nodes alone that show their label: each property costs time for each element that has it. */
function labelStyles(theme: Theme): StylesheetJson {
	const shown = '[em > 0]';
	return [
		{
			selector: `node${shown}`,
			style: {
				label: 'data(label)',
				'font-family': canvasFont,
				'font-size': 'data(em)',
				'line-height': lineHeight,
				'text-wrap': 'wrap',
				'text-max-width': '10000px',
				color: theme.ink,
				'text-outline-color': theme.ground,
				'text-outline-width': ems(0.22),
				'text-outline-opacity': 0.9,
				'text-events': 'yes'
			}
		},
		{ selector: `.anchor-below${shown}`, style: { 'text-valign': 'bottom', 'text-margin-y': ems(gap) } },
		{ selector: `.anchor-above${shown}`, style: { 'text-valign': 'top', 'text-margin-y': ems(-gap) } },
		{
			selector: `.anchor-right${shown}`,
			style: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': ems(gap) }
		},
		{
			selector: `.anchor-left${shown}`,
			style: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-x': ems(-gap) }
		}
	];
}

function familyStyles(theme: Theme, scale: number): StylesheetJson {
	return familyIds.flatMap((family): StylesheetJson => {
		const { colour, width, dash, end } = lines[family];
		const dashes =
			dash.length > 0
				? { 'line-style': 'dashed' as const, 'line-dash-pattern': dash.map((length) => length * scale) }
				: {};
		const ends = { 'target-arrow-shape': end, 'target-arrow-color': theme[colour] };
		return [
			{
				selector: `edge.${family}`,
				style: { width: width * scale, 'line-color': theme[colour], ...dashes, ...ends }
			},
			{
				selector: `edge.${family}.mutual`,
				style: { 'source-arrow-shape': end, 'source-arrow-color': theme[colour] }
			}
		];
	});
}
