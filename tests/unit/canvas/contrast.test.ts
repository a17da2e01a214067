import { describe, expect, test } from 'vitest';
import { familyIds, type FamilyId } from '$lib/dataset/types';
import { aimDash, lines, systemColours, themes, tokensCss, type Theme } from '$lib/canvas/tokens';
import { contrast, difference, eyes, lightOf, over } from './colour';

const ratio = (a: string, b: string) => contrast(lightOf(a), lightOf(b));

type Colour = { [K in keyof Theme]: Theme[K] extends string ? K : never }[keyof Theme];

const grounds: Colour[] = ['ground', 'panel', 'hover'];
const texts: Colour[] = ['ink', 'faint', 'accent', 'allianceText', 'oppositionText'];
const parts: Colour[] = [
	'alliance',
	'opposition',
	'neutral',
	'outline',
	'nodeEdge',
	'single',
	'focus',
	'accent'
];
/** What no reader has to tell from what it lies on: it adorns, or something else says the same. */
const adorning: Colour[] = ['rule', 'node', 'mark', 'onAccent'];

test('black on white is 21 to 1, and the difference of black and white is 100', () => {
	expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(difference(lightOf('#000000'), lightOf('#ffffff'))).toBeCloseTo(100, 1);
});

test('eyes without a kind of cone see greys as others do, and confuse what they are known to', () => {
	for (const see of Object.values(eyes)) {
		for (const grey of ['#000000', '#767676', '#ffffff'])
			expect(difference(see(lightOf(grey)), lightOf(grey))).toBeLessThan(0.5);
	}
	for (const without of ['protanopia', 'deuteranopia']) {
		const [red, green] = [lightOf('#c0504d'), lightOf('#5b8c3e')].map((light) => eyes[without]!(light));
		expect(difference(red!, green!)).toBeLessThan(0.6 * difference(lightOf('#c0504d'), lightOf('#5b8c3e')));
	}
});

describe.each(Object.entries(themes))('in the %s theme', (name, theme: Theme) => {
	test('every colour is judged here', () => {
		const judged = new Set<string>([...grounds, ...texts, ...parts, ...adorning, 'groups']);
		expect(Object.keys(theme).filter((colour) => !judged.has(colour))).toEqual([]);
	});

	test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
		'the text %s on %s has a contrast of 4.5 to 1',
		(text, ground) => {
			expect(ratio(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
		}
	);

	test('marked evidence and text on the accent have a contrast of 4.5 to 1', () => {
		for (const text of ['ink', 'faint', 'allianceText', 'oppositionText'] as const)
			expect(ratio(theme[text], theme.mark), text).toBeGreaterThanOrEqual(4.5);
		expect(ratio(theme.onAccent, theme.accent)).toBeGreaterThanOrEqual(4.5);
	});

	test.each([...theme.groups.entries()])(
		'text on the tint of side %i has a contrast of 4.5 to 1',
		(_, hue) => {
			// As names in the text and the grounds under sides are tinted: 12 and 13 parts in a hundred.
			for (const ground of [theme.ground, theme.panel, theme.hover])
				for (const text of [theme.ink, theme.faint])
					expect(ratio(text, over(hue, ground, 0.13))).toBeGreaterThanOrEqual(4.5);
			// The name of a side on the canvas.
			expect(ratio(over(hue, theme.ink, 0.7), theme.ground)).toBeGreaterThanOrEqual(4.5);
		}
	);

	describe.each(Object.entries(eyes))('seen with %s', (_, see) => {
		const seen = (colour: string) => see(lightOf(colour));

		test.each(
			parts.flatMap((part) => (['ground', 'panel'] as const).map((ground) => [part, ground] as const))
		)('the part %s on %s has a contrast of 3 to 1', (part, ground) => {
			expect(contrast(seen(theme[part]), seen(theme[ground]))).toBeGreaterThanOrEqual(3);
		});

		test.each([...theme.groups.entries()])('the fill of side %i has a contrast of 3 to 1', (_index, fill) => {
			expect(contrast(seen(fill), seen(theme.ground))).toBeGreaterThanOrEqual(3);
		});

		test('no two neighbouring sides, nor a side and an actor on none, are filled alike', () => {
			// The first four are the sides that a text of some size has; what comes later also has its letter and its ground.
			const first = [...theme.groups.slice(0, 4), theme.single];
			for (const [at, one] of first.entries())
				for (const other of first.slice(at + 1))
					expect(difference(seen(one), seen(other)), `${one} and ${other}`).toBeGreaterThan(10);
		});

		test('lines for and against differ in colour for those who see it', () => {
			expect(difference(seen(theme.alliance), seen(theme.opposition))).toBeGreaterThan(25);
		});
	});

	test('an implied tie, drawn at 55 parts in a hundred, is still seen', () => {
		for (const colour of [theme.alliance, theme.opposition])
			expect(ratio(over(colour, theme.ground, 0.55), theme.ground), name).toBeGreaterThanOrEqual(1.6);
	});
});

describe('what a line means is told without its colour', () => {
	const drawn = (family: FamilyId) => `${lines[family].dash.join(' ')} ${lines[family].end}`;

	test('families differ from one another in dash or end, and so does an aim from what was done', () => {
		expect(new Set(familyIds.map(drawn)).size).toBe(familyIds.length);
		for (const family of familyIds) expect(lines[family].dash).not.toEqual(aimDash);
	});

	test('lines against differ from all others in dash and in end', () => {
		const { dash, end } = lines.opposition;
		for (const family of familyIds.filter((id) => id !== 'opposition')) {
			expect(lines[family].dash).not.toEqual(dash);
			expect(lines[family].end).not.toBe(end);
		}
	});
});

describe('the style sheet', () => {
	test("has nothing but the system's colours where those are forced", () => {
		const forced = /forced-colors:active\)\{:root:root\{(.*?)\}/.exec(tokensCss())?.[1] ?? '';
		const values = forced.split(';').flatMap((line) => (line.startsWith('--') ? line.split(':')[1]! : []));
		expect(values.length).toBe(Object.values(systemColours).flat().length);
		const system = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight'];
		expect(values.filter((value) => !system.includes(value))).toEqual([]);
		// A part that is seen in the themes is not of the colour of the ground.
		for (const part of [...parts, ...texts]) expect(systemColours[part], part).not.toBe(systemColours.ground);
	});

	test('makes paper light, whatever the screen was', () => {
		const dark = tokensCss()
			.split('\n')
			.filter((rule) => rule.includes(themes.dark.ground));
		expect(dark.length).toBe(2);
		for (const rule of dark) expect(rule).toMatch(/^@media screen/);
	});
});
