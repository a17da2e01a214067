import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centreOf, fit, frameOf, panOf } from '$lib/canvas/camera';

const place = fc.record({
	x: fc.integer({ min: -2000, max: 2000 }),
	y: fc.integer({ min: -2000, max: 2000 })
});
const viewport = fc.record({
	width: fc.integer({ min: 50, max: 3000 }),
	height: fc.integer({ min: 50, max: 3000 })
});

describe('the camera', () => {
	test('shows every place when it fits the frame', () => {
		fc.assert(
			fc.property(fc.array(place, { minLength: 1 }), viewport, (places, size) => {
				const look = fit(frameOf(places), size);
				const pan = panOf(look, look.zoom, size);
				for (const { x, y } of places) {
					expect(x * look.zoom + pan.x).toBeGreaterThan(0);
					expect(x * look.zoom + pan.x).toBeLessThan(size.width);
					expect(y * look.zoom + pan.y).toBeGreaterThan(0);
					expect(y * look.zoom + pan.y).toBeLessThan(size.height);
				}
			})
		);
	});

	test('looks where it was told to look', () => {
		fc.assert(
			fc.property(place, fc.double({ min: 0.05, max: 6, noNaN: true }), viewport, (centre, zoom, size) => {
				const seen = centreOf(panOf(centre, zoom, size), zoom, size);
				expect(seen.x).toBeCloseTo(centre.x, 4);
				expect(seen.y).toBeCloseTo(centre.y, 4);
			})
		);
	});

	test('has a frame for an empty graph, and a zoom for a canvas without size', () => {
		expect(fit(frameOf([]), { width: 0, height: 0 }).zoom).toBe(1);
	});
});
