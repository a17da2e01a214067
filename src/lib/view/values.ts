import type { Day, Point } from '$lib/dataset/types';

/** Coordinates beyond this are no place that a reader can have meant. */
const farthest = 100_000;
const zooms = { least: 2, most: 1000 } as const;

/** Reads one of a fixed set of words. */
export function oneOf<T extends string>(words: readonly T[], value: string): T | undefined {
	return words.find((word) => word === value);
}

/** Reads a whole number between two others, both allowed; no sign but a leading minus, no other spelling. */
export function wholeNumber(value: string, least: number, most: number): number | undefined {
	if (!/^-?\d{1,9}$/.test(value)) return undefined;
	// The sum turns −0 into 0, so that equal places have equal addresses.
	const number = Number(value) + 0;
	return number >= least && number <= most ? number : undefined;
}

/** Reads a day of the Gregorian calendar that exists. */
export function day(value: string): Day | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
	const date = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

/** Reads `x` and `y` in layout units. */
export function point(x: string | undefined, y: string | undefined): Point | undefined {
	const left = wholeNumber(x ?? '', -farthest, farthest);
	const top = wholeNumber(y ?? '', -farthest, farthest);
	return left === undefined || top === undefined ? undefined : { x: left, y: top };
}

/** Reads a zoom in percent. */
export const zoom = (value: string | undefined) => wholeNumber(value ?? '', zooms.least, zooms.most);

/** Brings a place on the canvas into the form that addresses hold. */
export function roundPoint({ x, y }: Point): Point {
	return { x: within(x, -farthest, farthest), y: within(y, -farthest, farthest) };
}

/** Brings a zoom (1 is life size) into the form that addresses hold, a percentage. */
export const roundZoom = (factor: number) => within(factor * 100, zooms.least, zooms.most);

function within(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, Math.round(Number.isFinite(value) ? value : 0))) + 0;
}
