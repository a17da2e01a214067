/**
 * Mixes two colours in sRGB, as CSS's `color-mix(in srgb, …)` does, which programs other than browsers do not know.
 *
 * @param colour and `ground`: `#rrggbb`
 * @param share of the first, 0 to 1
 * @returns `#rrggbb`
 */
export function mix(colour: string, share: number, ground: string): string {
	const [a, b] = [channels(colour), channels(ground)];
	const mixed = a.map((value, index) => Math.round(value * share + (b[index] ?? 0) * (1 - share)));
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
