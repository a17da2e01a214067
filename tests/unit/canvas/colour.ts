/** A colour as amounts of linear light, red, green and blue, each 0 to 1. */
export type Light = readonly [number, number, number];
type Matrix = readonly [Light, Light, Light];

/** Reads a colour such as #9e1b1e by the transfer function of sRGB (IEC 61966-2-1). */
export function lightOf(colour: string): Light {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const value = parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return [r, g, b];
}

/** WCAG 2.2 relative luminance. */
const luminance = ([r, g, b]: Light) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(a: Light, b: Light): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const times = (matrix: Matrix, [x, y, z]: Light): Light => {
	const [a, b, c] = matrix.map(([p, q, r]) => p * x + q * y + r * z) as [number, number, number];
	return [a, b, c];
};
const within = ([r, g, b]: Light): Light => [clamp(r), clamp(g), clamp(b)];
const clamp = (value: number) => Math.min(1, Math.max(0, value));

/**
 * How eyes without one kind of cone see: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, «A Physiologically-based
 * Model for Simulation of Color Vision Deficiency», IEEE TVCG 15(6), 2009, the tables for severity 1.0.
 */
const matrices = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	]
} as const satisfies Record<string, Matrix>;

/** Ways of seeing: with all cones, without those for long waves, and without those for middle ones. */
export const eyes: Readonly<Record<string, (light: Light) => Light>> = {
	'all cones': (light) => light,
	protanopia: (light) => within(times(matrices.protanopia, light)),
	deuteranopia: (light) => within(times(matrices.deuteranopia, light))
};

/** CIE 1976 L*a*b* for the white of D65. */
function lab(light: Light): Light {
	const [x, y, z] = times(
		[
			[0.4124564, 0.3575761, 0.1804375],
			[0.2126729, 0.7151522, 0.072175],
			[0.0193339, 0.119192, 0.9503041]
		],
		light
	);
	const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : (t * (29 / 6) ** 2) / 3 + 4 / 29);
	const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
	return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** CIE 1976 colour difference; about 2 is just seen side by side. */
export function difference(a: Light, b: Light): number {
	const [one, other] = [lab(a), lab(b)];
	return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** What is seen where a colour of some opacity lies on another, mixed as browsers do, in sRGB. */
export function over(colour: string, ground: string, opacity: number): string {
	const channel = (of: string, at: number) => parseInt(of.slice(at, at + 2), 16);
	const mixed = [1, 3, 5].map((at) =>
		Math.round(opacity * channel(colour, at) + (1 - opacity) * channel(ground, at))
	);
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
