import type { FamilyId, Shape } from '$lib/dataset/types';
import { changeRing } from '../marks';
import { shapePath } from '../shapes';
import { endOf } from '../ends';
import { aimDash, lines, type Theme } from '../tokens';
import { changeRingOf, groupColour, nodeColour } from './body';
import { mix } from './colours';
import { svg } from './element';
import { widthOf } from './lines';

/** What stands before the words of a legend's entry. */
export type LegendSample =
	| { readonly type: 'line'; readonly family: FamilyId; readonly aim?: boolean; readonly implied?: boolean }
	| { readonly type: 'node'; readonly shape: Shape; readonly actor: boolean; readonly group: number | null }
	| { readonly type: 'side'; readonly group: number }
	| { readonly type: 'change' };

/** Entries of one sort, under what they are called. */
export interface LegendGroup {
	readonly name: string;
	readonly entries: readonly { readonly words: string; readonly sample: LegendSample }[];
}

/** Sizes in pixels. */
const type = 13;
const row = 24;
const between = { sampleAndWords: 8, entries: 22, groups: 8, nameAndEntries: 14 } as const;
const sampleWidths = { line: 40, node: 16, side: 22, change: 22 } as const;

/**
 * Sets a legend in rows, group after group, each with its name at the left.
 *
 * @param width that it may take, in pixels; an entry wider than that stands alone in its row
 * @returns elements in a box from 0,0, and how high that is
 */
export function legendOf(
	groups: readonly LegendGroup[],
	theme: Theme,
	width: number
): { height: number; elements: string[] } {
	const filled = groups.filter(({ entries }) => entries.length > 0);
	const left = Math.max(0, ...filled.map(({ name }) => widthOf(name, type))) + between.nameAndEntries;
	const elements: string[] = [];
	let top = 0;
	for (const { name, entries } of filled) {
		elements.push(svg('text', { x: 0, y: baseline(top), fill: theme.faint, 'font-size': type }, name));
		let x = left;
		for (const { words, sample } of entries) {
			const sampled = sampleWidths[sample.type] + between.sampleAndWords;
			const wide = sampled + widthOf(words, type);
			if (x > left && x + wide > width) {
				x = left;
				top += row;
			}
			elements.push(
				svg('g', { transform: `translate(${Math.round(x)} ${top + row / 2})` }, sampleOf(sample, theme)),
				svg('text', { x: x + sampled, y: baseline(top), fill: theme.ink, 'font-size': type }, words)
			);
			x += wide + between.entries;
		}
		top += row + between.groups;
	}
	return { height: Math.max(0, top - between.groups), elements };
}

const baseline = (top: number) => top + row / 2 + type * 0.36;

/** A sample that begins at 0 and stands around the line y = 0. */
function sampleOf(sample: LegendSample, theme: Theme): string[] {
	switch (sample.type) {
		case 'line':
			return lineSample(sample, theme);
		case 'node':
			return [
				svg('path', {
					d: shapePath(sample.shape, 14),
					transform: 'translate(8 0)',
					fill: nodeColour(theme, sample),
					...(sample.actor ? {} : { stroke: theme.nodeEdge, 'stroke-width': 1.5 })
				})
			];
		case 'side':
			return [
				svg('circle', {
					cx: 11,
					r: 10,
					fill: mix(groupColour(theme, sample.group), 0.13, theme.ground),
					stroke: mix(groupColour(theme, sample.group), 0.45, theme.ground),
					'stroke-width': 2
				}),
				svg('circle', { cx: 11, r: 5, fill: groupColour(theme, sample.group) })
			];
		case 'change':
			return [
				svg('g', { transform: 'translate(11 0)' }, [
					svg('circle', { r: 5, fill: theme.single }),
					changeRingOf(shapePath('ellipse', 10 + 2 * changeRing.offset + changeRing.width), theme)
				])
			];
	}
}

function lineSample(
	{ family, aim = false, implied = false }: Extract<LegendSample, { type: 'line' }>,
	theme: Theme
): string[] {
	const { colour, width, dash } = lines[family];
	const stroke = theme[colour];
	return [
		svg('path', {
			d: 'M0 0H34',
			fill: 'none',
			stroke,
			'stroke-width': width,
			'stroke-dasharray': (aim ? aimDash : dash).join(' ') || undefined,
			'stroke-linecap': aim ? 'round' : undefined,
			opacity: implied ? 0.55 : undefined
		}),
		svg('path', {
			d: endOf(family),
			transform: 'translate(37 0)',
			stroke,
			...(implied ? { fill: theme.ground, 'stroke-width': 1 } : { fill: stroke, 'stroke-width': 0.5 })
		})
	];
}
