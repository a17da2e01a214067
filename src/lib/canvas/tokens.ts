import type { FamilyId } from '$lib/dataset/types';
import { grounds } from './grounds.ts';

/** The colours of one theme. The page's custom properties and the canvas are both made from them. */
export interface Theme {
	/** The ground of page and canvas, then a raised panel, then hovered things. */
	ground: string;
	panel: string;
	hover: string;
	/** Lines between parts of the page (decorative), and outlines of controls (3:1). */
	rule: string;
	outline: string;
	ink: string;
	/** Secondary text. */
	faint: string;
	/** Deep red: the name, the current thing. `onAccent` is text upon it. */
	accent: string;
	onAccent: string;
	/** Lines of each sign, and the same hues dark or light enough for text. */
	alliance: string;
	opposition: string;
	neutral: string;
	allianceText: string;
	oppositionText: string;
	/** Behind marked evidence. */
	mark: string;
	/** A node's fill and outline. */
	node: string;
	nodeEdge: string;
	/** Around what has keyboard focus. */
	focus: string;
	/** Fills that tell sides or kinds apart; those that come later start again from the first. */
	groups: readonly string[];
	/** Fill of an actor that is in no group. */
	single: string;
}

export const themes = {
	light: {
		ground: grounds.light,
		panel: '#fffdf8',
		hover: '#f1ebde',
		rule: '#ddd4c2',
		outline: '#857a68',
		ink: '#1d1a16',
		faint: '#5c554a',
		accent: '#9e1b1e',
		onAccent: '#ffffff',
		alliance: '#0072b2',
		opposition: '#d55e00',
		neutral: '#767676',
		allianceText: '#005d92',
		oppositionText: '#a34700',
		mark: '#ffe9a8',
		node: '#fffdf8',
		nodeEdge: '#3a342b',
		focus: '#005fcc',
		groups: ['#b3261e', '#2f4858', '#a8740a', '#006f64', '#7a4a98', '#55702b', '#b0447a', '#7d5a3c'],
		single: '#8a8378'
	},
	dark: {
		ground: grounds.dark,
		panel: '#201d19',
		hover: '#2d2924',
		rule: '#3b362f',
		outline: '#8d8373',
		ink: '#f3ede2',
		faint: '#bdb3a3',
		accent: '#f08a80',
		onAccent: '#1d1a16',
		alliance: '#4aa8e0',
		opposition: '#f0813a',
		neutral: '#8f8f8f',
		allianceText: '#7cc2ee',
		oppositionText: '#f7a46c',
		mark: '#4f4210',
		node: '#2a2621',
		nodeEdge: '#d8cfc0',
		focus: '#7db7ff',
		groups: ['#e5645a', '#8fb3c9', '#d9a83f', '#45b5a7', '#b58ad1', '#9dbb6c', '#e08ab4', '#c29a77'],
		single: '#8b857b'
	}
} as const satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;

/**
 * The colours of a reader's own system, where the system forces them on every page: CSS system colours, by name. What a
 * line or a fill means then rests on dash, end, shape and name alone.
 */
export const systemColours: Theme = {
	ground: 'Canvas',
	panel: 'Canvas',
	hover: 'Canvas',
	rule: 'GrayText',
	outline: 'CanvasText',
	ink: 'CanvasText',
	faint: 'CanvasText',
	accent: 'LinkText',
	onAccent: 'Canvas',
	alliance: 'LinkText',
	opposition: 'CanvasText',
	neutral: 'GrayText',
	allianceText: 'CanvasText',
	oppositionText: 'CanvasText',
	mark: 'Highlight',
	node: 'Canvas',
	nodeEdge: 'CanvasText',
	focus: 'Highlight',
	groups: Array.from({ length: 4 }, () => ['LinkText', 'CanvasText']).flat(),
	single: 'GrayText'
};

/** How the line of a family is drawn: never by colour alone. Widths and dashes are in pixels at zoom 1. */
export interface LineStyle {
	readonly colour: 'alliance' | 'opposition' | 'neutral';
	readonly width: number;
	readonly dash: readonly number[];
	readonly end: 'triangle' | 'circle' | 'tee' | 'vee';
}

export const lines: Readonly<Record<FamilyId, LineStyle>> = {
	alliance: { colour: 'alliance', width: 3, dash: [], end: 'triangle' },
	belonging: { colour: 'alliance', width: 1.8, dash: [], end: 'circle' },
	opposition: { colour: 'opposition', width: 2.6, dash: [8, 5], end: 'tee' },
	deed: { colour: 'neutral', width: 1.2, dash: [], end: 'vee' },
	place: { colour: 'neutral', width: 1, dash: [1, 4], end: 'vee' }
};

/** Size of the marks at the ends of lines, as a multiple of Cytoscape's own. */
export const endScale = 1.2;

/** Dashes of an aim, whatever its family. */
export const aimDash: readonly number[] = [2, 4];

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const declare = (theme: Theme) =>
	Object.entries(theme)
		.map(([name, value]: [string, string | readonly string[]]) =>
			typeof value === 'string'
				? `--${kebab(name)}:${value}`
				: value.map((colour, index) => `--${kebab(name)}-${index}:${colour}`).join(';')
		)
		.join(';');

/**
 * The style sheet that gives both themes to the page: by the system's wish, or by `data-theme` on the root. Paper is light
 * whatever the screen was, and colours that the system forces come before all.
 */
export function tokensCss(): string {
	const { light, dark } = themes;
	return [
		`:root{color-scheme:light;${declare(light)}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declare(dark)}}}`,
		`@media screen{:root[data-theme=dark]{color-scheme:dark;${declare(dark)}}}`,
		`@media screen and (forced-colors:active){:root:root{color-scheme:light dark;${declare(systemColours)}}}`,
		// Classes, since the security policy lets no style attribute through.
		...light.groups.map((_, group) => `.hue-${group}{--hue:var(--groups-${group})}`)
	].join('\n');
}
