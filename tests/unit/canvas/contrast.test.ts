import { describe, expect, test } from 'vitest';
import { themes, type Theme } from '$lib/canvas/tokens';

/** WCAG 2.2 relative luminance of a colour such as #9e1b1e. */
function luminance(colour: string): number {
	const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
	const [r = 0, g = 0, b = 0] = channels.map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

type Colour = { [K in keyof Theme]: Theme[K] extends string ? K : never }[keyof Theme];

const grounds: Colour[] = ['ground', 'panel', 'hover'];
const texts: Colour[] = ['ink', 'faint', 'accent', 'allianceText', 'oppositionText'];
const parts: Colour[] = ['alliance', 'opposition', 'neutral', 'outline', 'nodeEdge', 'single', 'focus'];

describe.each(Object.entries(themes))('in the %s theme', (_, theme: Theme) => {
	test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
		'the text %s on %s has a contrast of 4.5 to 1',
		(text, ground) => {
			expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
		}
	);

	test('marked evidence and text on the accent have a contrast of 4.5 to 1', () => {
		expect(contrast(theme.ink, theme.mark)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(theme.onAccent, theme.accent)).toBeGreaterThanOrEqual(4.5);
	});

	test.each(parts.flatMap((part) => (['ground', 'panel'] as const).map((ground) => [part, ground] as const)))(
		'the part %s on %s has a contrast of 3 to 1',
		(part, ground) => {
			expect(contrast(theme[part], theme[ground])).toBeGreaterThanOrEqual(3);
		}
	);

	test.each([...theme.groups.entries()])(
		'the fill of group %i has a contrast of 3 to 1 on the ground',
		(_index, fill) => {
			expect(contrast(fill, theme.ground)).toBeGreaterThanOrEqual(3);
		}
	);
});
